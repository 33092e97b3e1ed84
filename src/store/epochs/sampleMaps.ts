// Feature maps of kept pictures and of their altered copies, made anew for fine-tuning: nothing of them is stored.
import type { Pictures } from '../../browser/pictures';
import type { AugmentationSettings, Augmentation } from '../../core/dataset/augmentation';
import { augmentedKey, augmentationsOf } from '../../core/dataset/augmentation';
import type { LabelledRows } from '../../core/solvers/epochs';
import type { BlockShape, EngineFailure } from '../../engine/engine';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { embedEach } from '../backbone/embedEach';
import { sampleFrame } from '../dataset/sampleFrame';
import type { TrainingProblem } from '../head/trainingProblem';

const BATCH = 16;

/** Bytes of feature maps held at once. */
const MOST_BYTES = 256e6;

/** How many feature maps a tab may hold. */
export function mostMaps({ positions, channels }: BlockShape): number {
  return Math.floor(MOST_BYTES / (4 * positions * channels));
}

/** A picture to look at: a sample's own, or a copy of it. */
export interface MapWish {
  /** The id of the problem's row. */
  readonly id: string;
  readonly sampleId: string;
  readonly augmentation: Augmentation | undefined;
}

/** What to look at for some rows of a problem whose copies were made as `augmentation` says. */
export function wishesFor({ ids, parents }: TrainingProblem, rows: readonly number[], settings: AugmentationSettings): readonly MapWish[] {
  return rows.flatMap((row): MapWish[] => {
    const id = ids[row] as string;
    const parent = parents?.[row] ?? -1;
    if (parent < 0) return [{ id, sampleId: id, augmentation: undefined }];
    const sampleId = ids[parent] as string;
    const augmentation = augmentationsOf(sampleId, settings).find((each) => augmentedKey(sampleId, each) === id);
    return augmentation ? [{ id, sampleId, augmentation }] : [];
  });
}

/**
 * The maps by the rows' ids; those whose picture cannot be read, or of which the backbone makes no numbers, are left out. Ends early,
 * with what it has, when aborted. Fails when the engine is gone, another backbone takes over, or nothing at all comes out.
 */
export async function mapsOf(
  wishes: readonly MapWish[],
  get: () => BackboneSlice & DatasetSlice & Pick<AugmentationSlice, 'drawAugmented'>,
  pictures: Pictures,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ReadonlyMap<string, Float32Array>, EngineFailure>> {
  const maps = new Map<string, Float32Array>();
  const open = ({ sampleId, augmentation }: MapWish, side: number) =>
    augmentation ? get().drawAugmented(sampleId, augmentation, side) : sampleFrame(sampleId, side, get, pictures);
  let seenBy: string | undefined;
  let refused = 0;
  for (let first = 0; first < wishes.length && !signal.aborted; first += BATCH) {
    onProgress(first, wishes.length);
    const { made, unreadable, stopped } = await embedEach(wishes.slice(first, first + BATCH), open, () => get().session(), [
      'beforeLastBlock',
    ]);
    if (stopped) return fail(stopped);
    refused += unreadable.filter(({ why }) => why === 'embedding').length;
    for (const {
      item: { id },
      embedding: { map, fingerprint },
    } of made) {
      seenBy ??= fingerprint;
      if (fingerprint !== seenBy) return fail({ kind: 'not-loaded', detail: 'another backbone took over' });
      if (map) maps.set(id, map);
    }
  }
  if (maps.size === 0 && refused > 0) return fail({ kind: 'failed', detail: 'the device computed no usable number of any picture' });
  return ok(maps);
}

/** The maps of some rows, one behind the other, with their classes. A row without a map is left out. */
export function mapRows(
  { ids, classes }: TrainingProblem,
  maps: ReadonlyMap<string, Float32Array>,
  rows: readonly number[],
  { positions, channels }: BlockShape,
): LabelledRows {
  const size = positions * channels;
  const there = rows.filter((row) => maps.has(ids[row] as string));
  const packed = new Float32Array(there.length * size);
  there.forEach((row, i) => packed.set(maps.get(ids[row] as string) ?? [], i * size));
  return { rows: packed, classes: Uint16Array.from(there, (row) => classes[row] as number) };
}
