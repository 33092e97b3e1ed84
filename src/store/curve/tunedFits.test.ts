// The plan of a fine-tuned line where a tab cannot hold all copies: every captured sample first, then as many copies of one as of another.
import { expect, test } from 'vitest';
import { curveFits, defaultLearningCurve } from '../../core/compare/learningCurve';
import type { TrainingProblem } from '../head/trainingProblem';
import { freshlyFolded } from '../../core/evaluation/projectSplit';
import { tunedFits } from './tunedFits';

/** Four bursts of one sample in each of two classes, each sample with two copies. */
function problem(): TrainingProblem {
  const rows = Array.from({ length: 24 }, (_, row) => ({ sample: Math.floor(row / 3), copy: row % 3 }));
  return {
    rows: rows.map((_, row) => Float32Array.of(row)),
    embeddings: Float32Array.from(rows, (_, row) => row),
    embeddingLength: 1,
    classes: Uint16Array.from(rows, ({ sample }) => sample % 2),
    classIds: ['a', 'b'],
    ids: rows.map(({ sample, copy }) => `${sample} ${copy}`),
    bursts: rows.map(({ sample }) => String(sample)),
    parents: Int32Array.from(rows, ({ sample, copy }) => (copy === 0 ? -1 : 3 * sample)),
    project: { kind: 'opening' },
    fingerprint: '',
    learntFrom: new Map(),
    augmentedCount: 16,
    key: '',
  };
}

const folded = () => freshlyFolded(problem(), 1);

test('all copies of what some fit learns from, where there is room', () => {
  const { fits, captured, augmented, leftOut } = tunedFits(problem(), folded(), { ...defaultLearningCurve, draws: 5 }, 24);
  expect(fits.map(({ shots, draw, learn }) => [shots, draw, learn.length])).toEqual(
    [1, 2].flatMap((shots) => [0, 1, 2].map((draw) => [shots, draw, 6 * shots])),
  );
  expect(captured).toEqual([0, 3, 6, 9, 12, 15, 18, 21]);
  const learnt = new Set(fits.flatMap(({ learn }) => learn));
  expect(augmented.every((row) => learnt.has(row))).toBe(true);
  expect(leftOut).toBe(0);
});

test('where there is not, each sample gives up as many as any other', () => {
  const { fits, augmented, leftOut } = tunedFits(problem(), folded(), { ...defaultLearningCurve, draws: 5 }, 8 + 9);
  expect(new Set(fits.map(({ shots, learn }) => learn.length / shots))).toEqual(new Set([4]));
  expect(augmented.every((row) => row % 3 === 1)).toBe(true);
  expect(leftOut).toBe(augmented.length);
  expect(tunedFits(problem(), folded(), defaultLearningCurve, 8).augmented).toEqual([]);
});

test('it has the shots of the other lines: those that every draw can give, not only its own three', () => {
  const { parents, ...rest } = problem();
  const count = 24;
  const many: TrainingProblem = {
    ...rest,
    rows: Array.from({ length: count }, (_, row) => Float32Array.of(row)),
    embeddings: Float32Array.from({ length: count }, (_, row) => row),
    classes: Uint16Array.from({ length: count }, (_, row) => row % 2),
    ids: Array.from({ length: count }, (_, row) => String(row)),
    bursts: Array.from({ length: count }, (_, row) => String(row)),
    augmentedCount: 0,
  };
  expect(parents).toBeDefined();
  const folds = freshlyFolded(many, 1);
  const all = curveFits(many, folds, defaultLearningCurve).map(({ shots }) => shots);
  const own = tunedFits(many, folds, defaultLearningCurve, count).fits.map(({ shots }) => shots);
  expect(new Set(own)).toEqual(new Set(all));
  expect(own).toHaveLength(9);
});
