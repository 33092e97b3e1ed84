// The kept picture of a sample as a frame for a backbone.
import type { Pictures } from '../../browser/pictures';
import type { DatasetSlice } from './datasetSlice';

/** The picture, `side` pixels wide and high; undefined when it cannot be read. The receiver closes it. */
export async function sampleFrame(
  sampleId: string,
  side: number,
  get: () => Pick<DatasetSlice, 'pictures'>,
  pictures: Pictures,
): Promise<ImageBitmap | undefined> {
  const kept = await get().pictures.picture(sampleId);
  const opened = kept && (await pictures.open(kept));
  if (!opened?.ok) return undefined;
  try {
    return await pictures.resize(opened.value, side);
  } finally {
    opened.value.close();
  }
}
