// The loop of learning by epochs: seeded order, batches, figures, a report an epoch, and room for others between the steps.
import { tensor2d } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { EpochFigures, EpochReport, EpochSettings, EpochsEnd, Figures } from '../core/solvers/epochs';
import { figuresOf, heldOutFiguresOf } from '../core/evaluation/figures';
import { batchesOf, randomOfEpoch } from '../core/solvers/epochs';
import type { Random } from '../core/base/random';
import { breath } from './breath';

/** What learns. It holds memory until `dispose`. */
export interface Learner<State> {
  /** One step on the samples at these indices. */
  step(indices: readonly number[], random: Random): void;
  /**
   * The probabilities (n × k) that each sample stepped on since this was last read had before its step. A device is waited for only here.
   */
  seenProbabilities(): Promise<Float32Array>;
  /** Of the samples that were kept back; undefined when there are none. */
  validate(): Promise<Figures | undefined>;
  /** The probabilities (n × k) of those that are held out, with their classes; undefined when there are none. */
  heldOut?(): Promise<{ readonly probabilities: Float32Array; readonly classes: Uint16Array } | undefined>;
  state(epoch: number): Promise<State>;
  dispose(): void;
}

export interface EpochLoop<State> extends EpochSettings {
  /** Epochs that lie behind: 0 for a fresh start. */
  readonly begun: number;
  /** Class of each sample that is learnt from. */
  readonly classes: Uint16Array;
  readonly classCount: number;
  readonly signal?: AbortSignal | undefined;
  /** Asked after each epoch. */
  readonly endsEarly?: (history: readonly EpochFigures[]) => boolean;
  onEpoch(report: EpochReport<State>): void;
}

/** Milliseconds of work between two breaths: a live frame waits no longer than this. */
const BREATH = 12;

/**
 * Runs epochs `begun` + 1 … `epochs`, and disposes the learner. Aborted, it drops the epoch it is in and resolves:
 * the last report is the state so far, and going on from it equals never having stopped.
 */
export async function runEpochs<State>(learner: Learner<State>, loop: EpochLoop<State>): Promise<EpochsEnd> {
  const { begun, epochs, signal, seed } = loop;
  const history: EpochFigures[] = [];
  try {
    for (let epoch = begun + 1; epoch <= epochs; epoch++) {
      const began = performance.now();
      const random = randomOfEpoch(seed, epoch);
      const train = await oneEpoch(learner, loop, random);
      if (!train) return 'stopped';
      const validation = await learner.validate();
      const answers = await learner.heldOut?.();
      const heldOut = answers && heldOutFiguresOf(answers.probabilities, answers.classes, loop.classCount);
      const figures = { epoch, train, ...(validation && { validation }), ...(heldOut && { heldOut }) };
      if (!Number.isFinite(train.loss) || (validation && !Number.isFinite(validation.loss))) return 'diverged';
      history.push(figures);
      const state = await learner.state(epoch);
      loop.onEpoch({ figures, state, milliseconds: performance.now() - began, ...(answers && { heldOut: answers.probabilities }) });
      await breath();
      await pause((loop.epochMilliseconds ?? 0) - (performance.now() - began), signal);
      if (signal?.aborted) return 'stopped';
      if (loop.endsEarly?.(history)) return 'early';
    }
    return 'done';
  } finally {
    learner.dispose();
  }
}

/** Undefined when it was aborted on the way. */
async function oneEpoch<State>(learner: Learner<State>, loop: EpochLoop<State>, random: Random): Promise<Figures | undefined> {
  const { classes, classCount, batchSize, signal } = loop;
  const batches = batchesOf(classes.length, batchSize, random);
  let breathed = performance.now();
  for (const indices of batches) {
    learner.step(indices, random);
    if (performance.now() - breathed < BREATH) continue;
    await breath();
    if (signal?.aborted) return undefined;
    breathed = performance.now();
  }
  return figuresOf(
    await learner.seenProbabilities(),
    batches.flat().map((index) => classes[index] as number),
    classCount,
  );
}

/** Waits, unless there is nothing to wait for or an abort ends it. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0 || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}

/** n × k: 1 at each sample's class. */
export function oneHot(classes: Uint16Array, classCount: number): Tensor2D {
  const values = new Float32Array(classes.length * classCount);
  classes.forEach((c, i) => (values[i * classCount + c] = 1));
  return tensor2d(values, [classes.length, classCount]);
}

/** Rows of `length` numbers, each with a 1 behind it: the bias is then a weight like the others. */
export function withOnes(rows: Float32Array, length: number): Float32Array<ArrayBuffer> {
  const count = rows.length / length;
  const extended = new Float32Array(count * (length + 1)).fill(1);
  for (let i = 0; i < count; i++) extended.set(rows.subarray(i * length, (i + 1) * length), i * (length + 1));
  return extended;
}
