// How quickly the device would fine-tune: two trials of a few epochs on empty maps, and a picture embedded some times.
import type { FineTuneSettings } from '../../core/solvers/epochs';
import { defaultFineTuneSettings } from '../../core/heads/epochSettings';
import type { TuningPace } from '../../core/compare/tuningCost';
import { paceOf } from '../../core/compare/tuningCost';
import type { BlockShape, Engine, LoadedBackbone } from '../../engine/engine';
import { ok } from '../../core/base/result';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Ports } from '../base/ports';

/** The first epoch compiles and warms up; the quicker of the other two counts. */
const EPOCHS = 3;
const SAMPLES = 16;

/** Undefined where the engine could not do it. It takes well below a second on a machine that is worth fine-tuning on. */
export async function trialOf(
  engine: Engine,
  loaded: LoadedBackbone,
  block: BlockShape,
  { measureDevice, monotonic }: Pick<Ports, 'measureDevice' | 'monotonic'>,
): Promise<TuningPace | undefined> {
  const looked = await measureDevice(engine, loaded);
  const one = await epochOf(1, engine, loaded, block, monotonic);
  const many = await epochOf(SAMPLES, engine, loaded, block, monotonic);
  return looked.ok && one !== undefined && many !== undefined ? paceOf(one, many, SAMPLES, looked.value.milliseconds) : undefined;
}

/** Tries a device and a backbone once; what is tried and fails is tried again when it is next asked. */
export function tuningPaces(
  get: () => BackboneSlice,
  ports: Pick<Ports, 'measureDevice' | 'monotonic'>,
): (block: BlockShape) => Promise<TuningPace | undefined> {
  let weighed: { readonly by: string; readonly coming: Promise<TuningPace | undefined> } | undefined;
  return async (block) => {
    const { backbone } = get();
    if (backbone.kind !== 'ready') return undefined;
    const by = `${backbone.device.kind} ${backbone.loaded.fingerprint}`;
    if (weighed?.by !== by) {
      const coming = get()
        .onEngine(async (engine, loaded) => ok(await trialOf(engine, loaded, block, ports)))
        .then((tried) => (tried.ok ? tried.value : undefined));
      weighed = { by, coming };
    }
    const pace = await weighed.coming;
    if (!pace) weighed = undefined;
    return pace;
  };
}

/** Milliseconds of an epoch of one step. */
async function epochOf(
  samples: number,
  engine: Engine,
  { id, embeddingLength }: LoadedBackbone,
  { positions, channels }: BlockShape,
  monotonic: () => number,
): Promise<number | undefined> {
  const rowsOf = (count: number) => ({ rows: new Float32Array(count * positions * channels), classes: new Uint16Array(count) });
  const settings: FineTuneSettings = { ...defaultFineTuneSettings, epochs: EPOCHS, batchSize: SAMPLES };
  const ends: number[] = [];
  const ended = await engine.fineTune(
    id,
    {
      classCount: 2,
      learn: rowsOf(samples),
      validation: rowsOf(0),
      start: { weights: new Float32Array(2 * embeddingLength), bias: new Float32Array(2) },
    },
    settings,
    { onEpoch: () => void ends.push(monotonic()) },
  );
  if (!ended.ok || ended.value !== 'done') return undefined;
  return Math.min(...ends.slice(1).map((end, i) => end - (ends[i] as number)));
}
