// Kept pictures as frames for a backbone: opened, drawn, and closed again.
import type { KeptPicture, Pictures } from '../../browser/pictures';
import type { DatasetSlice } from './datasetSlice';

/** What `draw` makes of an opened picture, which is closed here; undefined when it cannot be opened. The receiver closes the frame. */
export async function keptFrame(
  kept: KeptPicture | undefined,
  pictures: Pick<Pictures, 'open'>,
  draw: (square: ImageBitmap) => Promise<ImageBitmap>,
): Promise<ImageBitmap | undefined> {
  const opened = kept && (await pictures.open(kept));
  if (!opened?.ok) return undefined;
  try {
    return await draw(opened.value);
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
  return keptFrame(await get().pictures.picture(sampleId), pictures, (square) => pictures.resize(square, side));
}
export { KEPT_SIZE } from '../../browser/pictures';
