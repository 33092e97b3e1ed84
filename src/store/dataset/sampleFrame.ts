// What is made of kept pictures, frames for a backbone above all: opened, drawn or measured, and closed again.
import type { KeptPicture, Pictures } from '../../browser/pictures';
import type { DatasetSlice } from './datasetSlice';

/** What `make` makes of an opened picture, which is closed here; undefined when it cannot be opened. A frame is closed by its receiver. */
export async function fromKept<Made>(
  kept: KeptPicture | undefined,
  pictures: Pick<Pictures, 'open'>,
  make: (square: ImageBitmap) => Promise<Made>,
): Promise<Made | undefined> {
  const opened = kept && (await pictures.open(kept));
  if (!opened?.ok) return undefined;
  try {
    return await make(opened.value);
  } finally {
    opened.value.close();
  }
}

/** A sample's picture, `side` pixels wide and high; undefined when it cannot be read. The receiver closes it. */
export async function sampleFrame(
  sampleId: string,
  side: number,
  get: () => Pick<DatasetSlice, 'pictures'>,
  pictures: Pick<Pictures, 'open' | 'resize'>,
): Promise<ImageBitmap | undefined> {
  return fromKept(await get().pictures.picture(sampleId), pictures, (square) => pictures.resize(square, side));
}
export { KEPT_SIZE } from '../../browser/pictures';
