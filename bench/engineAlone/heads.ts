// Heads fitted on drawn embeddings, in the page itself and through its trainer: milliseconds.
import type { LabelledEmbeddings } from '../../src/core/heads/headMethod';
import { linear } from '../../src/core/heads/linear';
import { addToSums, classSums, headOfSums } from '../../src/core/heads/nearestMean';
import { trainingMemory } from '../../src/core/heads/trainingMemory';
import { keyedSamples } from '../../src/core/heads/keyedSamples';
import { startWorkerTrainer } from '../../src/engine/workerTrainer';
import { drawnEmbeddings } from './drawnEmbeddings';

const D = 1280;
const CHOICE = { kind: 'linear', l2: linear.defaults.l2, balanced: true } as const;

export interface HeadTimes {
  /** A linear head of n samples in k classes, from nothing to the optimum. */
  fromNothing(n: number, k: number): number;
  /** One sample more than n, nothing but the arithmetic; several in a row, each to a new optimum. */
  oneMore(n: number, k: number, times: number): readonly number[];
  /** The same through the trainer's worker, as the page sees it. */
  oneMoreInPage(n: number, k: number, times: number): Promise<readonly number[]>;
  /** A nearest-mean head after one sample more. */
  nearestMeanOneMore(n: number, k: number, times: number): readonly number[];
}

export const headTimes: HeadTimes = {
  fromNothing(n, k) {
    const samples = drawnEmbeddings(n, k, D);
    const started = performance.now();
    linear.fit(samples);
    return performance.now() - started;
  },
  oneMore(n, k, times) {
    const all = drawnEmbeddings(n + times, k, D);
    const memory = trainingMemory();
    let held: ReadonlySet<string> = new Set();
    const fit = (count: number) => {
      const samples = first(all, count);
      const started = performance.now();
      const keyed = keyedSamples(samples, held);
      memory.fit(keyed, CHOICE);
      const milliseconds = performance.now() - started;
      held = new Set(keyed.keys);
      return milliseconds;
    };
    fit(n);
    return Array.from({ length: times }, (_, i) => fit(n + 1 + i));
  },
  async oneMoreInPage(n, k, times) {
    const all = drawnEmbeddings(n + times, k, D);
    const trainer = startWorkerTrainer();
    await trainer.fit(first(all, n), CHOICE);
    const milliseconds: number[] = [];
    for (let i = 0; i < times; i++) {
      const samples = first(all, n + 1 + i);
      const started = performance.now();
      await trainer.fit(samples, CHOICE);
      milliseconds.push(performance.now() - started);
    }
    trainer.dispose();
    return milliseconds;
  },
  nearestMeanOneMore(n, k, times) {
    const { embeddings, classes } = drawnEmbeddings(n + times, k, D);
    const sums = classSums(D);
    const add = (i: number) => addToSums(sums, String(classes[i]), embeddings.subarray(i * D, i * D + D));
    for (let i = 0; i < n; i++) add(i);
    return Array.from({ length: times }, (_, i) => {
      const started = performance.now();
      add(n + i);
      headOfSums(sums);
      return performance.now() - started;
    });
  },
};

function first({ embeddings, classes, classIds }: LabelledEmbeddings, n: number) {
  const names = Array.from({ length: n }, (_, i) => `sample ${i}`);
  return { embeddings: embeddings.slice(0, n * D), embeddingLength: D, classes: classes.slice(0, n), classIds, ids: names, bursts: names };
}
