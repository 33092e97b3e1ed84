// Feature maps of kept pictures, made anew for fine-tuning: nothing of them is stored.
import type { Pictures } from '../browser/pictures';
import type { EngineFailure } from '../engine/engine';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';

const BATCH = 16;

/** Bytes of feature maps held at once. */
export const MOST_MAP_BYTES = 256e6;

/** The maps of samples by id; those whose picture cannot be read are left out. Ends early, with what it has, when aborted. */
export async function mapsOf(
  ids: readonly string[],
  get: () => BackboneSlice & DatasetSlice,
  pictures: Pictures,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ReadonlyMap<string, Float32Array>, EngineFailure>> {
  const maps = new Map<string, Float32Array>();
  for (let first = 0; first < ids.length && !signal.aborted; first += BATCH) {
    onProgress(first, ids.length);
    const batch = ids.slice(first, first + BATCH);
    const { backbone } = get();
    if (backbone.kind !== 'ready') return fail({ kind: 'not-loaded', detail: 'no backbone is ready' });
    const { inputSize } = backbone.loaded;
    const frames = await Promise.all(batch.map((id) => frameOf(id, get, pictures, inputSize)));
    const readable = batch.filter((_, i) => frames[i]);
    if (readable.length === 0) continue;
    const embedded = await get().embed(frames.filter((frame) => frame !== undefined), { maps: true });
    if (!embedded.ok) return embedded;
    readable.forEach((id, i) => {
      const map = embedded.value.maps?.[i];
      if (map) maps.set(id, map);
    });
  }
  return ok(maps);
}

async function frameOf(sampleId: string, get: () => DatasetSlice, pictures: Pictures, side: number): Promise<ImageBitmap | undefined> {
  const kept = await get().pictures.picture(sampleId);
  const opened = kept && (await pictures.open(kept));
  if (!opened?.ok) return undefined;
  const frame = await pictures.resize(opened.value, side);
  opened.value.close();
  return frame;
}
