// Heads fitted on drawn embeddings, in the page itself and through its trainer: milliseconds.
import { linear } from '../../src/core/heads/linear';
import { addToSums, classSums, headOfSums } from '../../src/core/heads/nearestMean';
import { trainingMemory } from '../../src/core/heads/trainingMemory';
import type { TrainingRows } from '../../src/core/heads/trainingRows';
import { sentRows } from '../../src/engine/sentRows';
import { startWorkerTrainer } from '../../src/engine/workerTrainer';
import { rowsWithout } from '../../src/store/evaluation/influenceVerbs';
import { drawnEmbeddings } from './drawnEmbeddings';

const D = 1280;
const CHOICE = { kind: 'linear', l2: linear.defaults.l2, balanced: true } as const;

export interface HeadTimes {
  /** A linear head of n samples in k classes, from nothing to the optimum. */
  fromNothing(n: number, k: number): number;
  /** One sample more than n, nothing but the arithmetic; several in a row, each to a new optimum. */
  oneMore(n: number, k: number, times: number): Promise<readonly number[]>;
  /** The same through the trainer's worker, as the page sees it. */
  oneMoreInPage(n: number, k: number, times: number): Promise<readonly number[]>;
  /** The head without one recording of five samples, of n in k classes, through the trainer: another recording each time. */
  leaveOutInPage(n: number, k: number, times: number): Promise<readonly number[]>;
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
  async oneMore(n, k, times) {
    const all = drawnRows(n + times, k);
    const memory = trainingMemory();
    const sent = sentRows((change) => Promise.resolve().then(() => memory.hold(change)));
    const fit = async (count: number) => {
      const samples = first(all, count);
      const started = performance.now();
      memory.fit((await sent.send(samples)).samples, CHOICE);
      return performance.now() - started;
    };
    await fit(n);
    const milliseconds: number[] = [];
    for (let i = 0; i < times; i++) milliseconds.push(await fit(n + 1 + i));
    return milliseconds;
  },
  async oneMoreInPage(n, k, times) {
    const all = drawnRows(n + times, k);
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
  async leaveOutInPage(n, k, times) {
    const all = drawnRows(n, k);
    const recorded = { ...all, bursts: all.ids.map((_, i) => `recording ${Math.floor(i / (5 * k))}-${i % k}`) };
    const trainer = startWorkerTrainer();
    await trainer.fit(recorded, CHOICE);
    const milliseconds: number[] = [];
    for (const burst of [...new Set(recorded.bursts)].slice(0, times)) {
      const started = performance.now();
      await trainer.fit(rowsWithout(recorded, burst), CHOICE);
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

/** Drawn embeddings as the page keeps them: an array each. */
function drawnRows(n: number, k: number): TrainingRows {
  const { embeddings, classes, classIds } = drawnEmbeddings(n, k, D);
  const ids = Array.from({ length: n }, (_, i) => `sample ${i}`);
  return { rows: ids.map((_, i) => embeddings.slice(i * D, i * D + D)), embeddingLength: D, classes, classIds, ids, bursts: ids };
}

function first({ rows, classes, classIds, ids }: TrainingRows, n: number): TrainingRows {
  const names = ids.slice(0, n);
  return { rows: rows.slice(0, n), embeddingLength: D, classes: classes.slice(0, n), classIds, ids: names, bursts: names };
}
