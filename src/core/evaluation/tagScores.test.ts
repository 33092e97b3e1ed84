// Scores by tag: counted, put in order, with intervals from the literature, and silent where there is too little.
import { expect, test } from 'vitest';
import type { Sample } from '../dataset/dataset';
import type { HeldOutTable } from './heldOut';
import { tagScores } from './tagScores';

interface Row {
  readonly right: boolean;
  readonly tags?: readonly string[];
}

function scored(rows: readonly Row[]) {
  const ids = rows.map((_, i) => `s${i}`);
  const samples = rows.map(({ tags }, i): Sample => ({
    ...{ id: `s${i}`, classId: 'a', burst: `${i}`, takenAt: i, source: 'file' as const },
    ...(tags && { tags }),
  }));
  const table: HeldOutTable = {
    ids,
    classIds: ['a', 'b'],
    classCount: 2,
    classes: new Uint16Array(rows.length),
    probabilities: Float64Array.from(rows.flatMap(({ right }) => (right ? [1, 0] : [0, 1]))),
    fold: new Uint16Array(rows.length),
    nearestIds: ids,
    similarity: new Float32Array(rows.length),
    recordings: ids,
  };
  return tagScores(table, samples);
}

const many = (count: number, right: boolean, ...tags: readonly string[]): readonly Row[] =>
  Array.from({ length: count }, () => ({ right, tags }));

test('a tag is as good as its samples are answered: the worst first, and what is too few last', () => {
  const scores = scored([
    ...many(10, true, 'dark'),
    ...many(20, false, 'dark'),
    ...many(38, true, 'light'),
    ...many(2, false, 'light'),
    ...many(3, false, 'hand'),
    ...many(5, true),
  ]);
  expect(scores.map(({ tags, right, total, verdict }) => [tags.join(' & '), right, total, verdict])).toEqual([
    ['dark', 10, 30, 'worse'],
    ['light', 38, 40, 'better'],
    ['hand', 0, 3, 'too few'],
  ]);
  expect(scores[0]?.others).toMatchObject({ right: 43, total: 48 });
});

test('among tags with too few samples the worst comes first too', () => {
  const scores = scored([...many(6, true, 'light'), ...many(1, true, 'dark'), ...many(2, false, 'dark'), ...many(2, false, 'hand')]);
  expect(scores.map(({ tags, enough }) => [tags.join(' & '), enough])).toEqual([
    ['hand', false],
    ['dark', false],
    ['light', false],
  ]);
});

test('tags that samples have together have a score of their own, unless one is never without the other', () => {
  const scores = scored([
    ...many(20, false, 'dark', 'hand'),
    ...many(25, true, 'dark'),
    ...many(25, true, 'hand'),
    ...many(22, true, 'indoors', 'table'),
  ]);
  expect(scores.map(({ tags }) => tags.join(' & '))).toEqual(['dark & hand', 'dark', 'hand', 'indoors', 'table']);
  expect(scores[0]).toMatchObject({ right: 0, total: 20, verdict: 'worse' });
});

test('where no sample has a tag there is nothing to say', () => {
  expect(scored(many(30, true))).toEqual([]);
});
