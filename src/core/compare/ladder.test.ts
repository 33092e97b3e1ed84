// The ladder: all rungs on the samples that all were asked about, each beside the one below; and one sample a class is one sample a class.
import { expect, test } from 'vitest';
import { atOnce } from '../base/atOnce';
import { estimatorFor } from '../heads/estimators';
import { ladderOf } from './ladder';
import type { Answers } from './worth';

const answers = (ids: readonly string[], right: readonly boolean[]): Answers => ({
  ids,
  right: Uint8Array.from(right, Number),
  recordings: ids.map((id) => `recording ${id}`),
});

test('only samples that every rung was asked about count', () => {
  const measured = [
    {
      id: 'zero-shot',
      answers: answers(['1', '2', '3', '4'], [true, false, false, true]),
      milliseconds: 0,
      numbers: 0,
      operations: [0, 0],
    },
    { id: 'linear', answers: answers(['3', '2', '1'], [true, true, true]), milliseconds: 5, numbers: 6, operations: [7, 9] },
  ] as const;
  const [low, high] = ladderOf(measured, { ids: ['4', '3', '2', '1'], classes: Uint16Array.of(0, 1, 0, 1), classIds: ['a', 'b'] });
  expect(low).toMatchObject({ right: 1, total: 3, baseline: { classId: 'b', right: 2 }, beside: undefined });
  expect(high).toMatchObject({
    operations: [7, 9],
    right: 3,
    total: 3,
    beside: { samples: 3, onlyFirst: 0, onlySecond: 2, verdict: 'no clear difference' },
  });
  expect(ladderOf([], { ids: [], classes: new Uint16Array(), classIds: [] })).toEqual([]);
});

test('one sample of each class is learnt, the same for the same seed', () => {
  // Class 0 near (1, 0), class 1 near (0, 1); the odd one of class 0 lies with class 1.
  const embeddings = Float32Array.from([1, 0, 0.9, 0.1, 0, 1, 0.1, 0.9]);
  const samples = { embeddings, embeddingLength: 2, classes: Uint16Array.from([0, 0, 1, 1]), classIds: ['a', 'b'] };
  const answered = (seed: number) => {
    const fit = estimatorFor({ kind: 'one-sample', seed }, samples).fit(Uint32Array.from([0, 1, 2, 3]));
    return [...atOnce(fit)([0, 1, 2, 3])];
  };
  expect(answered(1)).toEqual(answered(1));
  const seen = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => JSON.stringify(answered(seed))));
  expect(seen.size).toBeGreaterThan(1);
  expect(seen.size).toBeLessThanOrEqual(4);
});
