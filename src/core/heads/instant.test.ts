// What is chosen for a person: of a class with one burst nothing can be held out, so nothing is chosen by the others alone.
import { expect, test } from 'vitest';
import { defaultLogisticOptions } from '../solvers/logisticOptions';
import { freshlyFolded } from '../evaluation/projectSplit';
import { atOnce } from '../base/atOnce';
import { normalFrom, randomFrom } from '../base/random';
import type { InstantChoice, TunedChoice } from './headChoice';
import type { TrainingSamples } from './instant';
import { tuneHyperparameters } from './instant';
import { usualNeighbours } from './usualNeighbours';

/** Noise in recordings of ten near twins: `bursts[c]` of class c. */
function noise(bursts: readonly number[], d = 40): TrainingSamples {
  const random = randomFrom(7);
  const rows = bursts.flatMap((count, c) =>
    Array.from({ length: count }, (_, b) => {
      const middle = Array.from({ length: d }, () => normalFrom(random));
      return Array.from({ length: 10 }, () => ({
        c,
        burst: `${c} ${b}`,
        values: middle.map((value) => value + 0.01 * normalFrom(random)),
      }));
    }).flat(),
  );
  return {
    embeddings: Float32Array.from(rows.flatMap(({ values }) => values)),
    embeddingLength: d,
    classes: Uint16Array.from(rows, ({ c }) => c),
    classIds: bursts.map((_, c) => `class ${c}`),
    ids: rows.map((_, i) => `${i}`),
    bursts: rows.map(({ burst }) => burst),
  };
}

function chosen(samples: TrainingSamples, choice: InstantChoice): TunedChoice {
  return atOnce(tuneHyperparameters(samples, freshlyFolded(samples, 1), choice));
}

test.each([[[1, 6]], [[6, 1]], [[6, 6, 1]]])('bursts of %j: what is usual', (bursts) => {
  expect(chosen(noise(bursts), { kind: 'linear', l2: 'auto', balanced: true })).toMatchObject({ l2: defaultLogisticOptions.l2 });
  expect(chosen(noise(bursts), { kind: 'nearest-neighbours', k: 'auto' })).toMatchObject({ k: usualNeighbours });
});

test('six recordings each: noise wants a strong penalty', () => {
  const tuned = chosen(noise([6, 6]), { kind: 'linear', l2: 'auto', balanced: true });
  expect(tuned.kind === 'linear' && tuned.l2).toBeGreaterThan(0.01);
});

test('folds that are not as many as the samples are refused', () => {
  const samples = noise([2, 2]);
  const folds = { fold: new Uint16Array(3), burst: new Uint32Array(40) };
  const steps = tuneHyperparameters(samples, folds, { kind: 'linear', l2: 'auto', balanced: true });
  expect(() => steps.next()).toThrow('invalid folds: 3 for 40 samples');
});
