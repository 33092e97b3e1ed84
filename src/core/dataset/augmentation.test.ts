// Augmentation: what a sample's id decides, within their bounds; copies never on the other side of a split.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { augmentedKey, namedAugmentations, noAugmentation, augmentationsOf } from './augmentation';
import type { AugmentationSettings } from './augmentation';
import { choosePenalty, defaultCrossValidation } from '../heads/crossValidation';
import { freshlyFolded } from '../evaluation/projectSplit';
import { roundsOf } from '../evaluation/rounds';
import { selectK } from '../heads/selectK';
import type { LabelledEmbeddings } from '../heads/headMethod';
import type { Candidate } from '../compare/learningCurve';
import { defaultLearningCurve, learningCurves } from '../compare/learningCurve';
import { normalFrom, randomFrom } from '../base/random';

const on: AugmentationSettings = { ...noAugmentation, on: true, copies: 4 };

test('copies with their names are drawn once under an augmentation, and are those of their settings', () => {
  const named = namedAugmentations('a', on);
  expect(named).toEqual(augmentationsOf('a', on).map((augmentation) => ({ augmentation, key: augmentedKey('a', augmentation) })));
  expect(namedAugmentations('a', on)).toBe(named);
  expect(namedAugmentations('a', { ...on, copies: 1 })).toHaveLength(1);
  expect(namedAugmentations('a', { ...on, on: false })).toEqual([]);
});

test('the same sample has the same copies, another sample others; all within bounds, no two alike', () => {
  expect(augmentationsOf('a', on)).toEqual(augmentationsOf('a', on));
  expect(augmentationsOf('b', on)).not.toEqual(augmentationsOf('a', on));
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 8 }), (id, copies) => {
      const augmentations = augmentationsOf(id, { ...on, copies });
      expect(new Set(augmentations.map((augmentation) => augmentedKey(id, augmentation))).size).toBe(copies);
      for (const { crop, brightness, blur } of augmentations) {
        expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(crop.x, crop.y) + crop.side).toBeLessThanOrEqual(1 + 1e-12);
        expect(crop.side).toBeGreaterThanOrEqual(0.7);
        expect(Math.abs(brightness - 1)).toBeLessThanOrEqual(0.35);
        expect(blur).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('every other copy is flipped, from the first on', () => {
  expect(augmentationsOf('a', { ...on, copies: 5 }).map(({ flip }) => flip)).toEqual([true, false, true, false, true]);
});

test('what is off leaves no trace', () => {
  expect(augmentationsOf('a', noAugmentation)).toEqual([]);
  expect(augmentationsOf('a', { ...on, flip: false, crop: false, brightness: false, blur: false })).toEqual([]);
  expect(augmentationsOf('a', { ...on, crop: false, brightness: false, blur: false })).toEqual([
    { flip: true, crop: { x: 0, y: 0, side: 1 }, brightness: 1, blur: 0 },
  ]);
  const bright = augmentationsOf('a', { ...on, flip: false, crop: false, blur: false });
  expect(bright.map(({ brightness }) => brightness)).toEqual(augmentationsOf('a', on).map(({ brightness }) => brightness));
  expect(bright.every(({ flip, crop, blur }) => !flip && crop.side === 1 && blur === 0)).toBe(true);
});

/** Two classes in bursts of two, each sample with two copies right behind it; the first number of a row names it. */
function withAugmented(eachClass: number, seed: number): { samples: LabelledEmbeddings; bursts: readonly string[] } {
  const random = randomFrom(seed);
  const rows = Array.from({ length: 2 * eachClass * 3 }, (_, row) => ({
    row,
    parent: row % 3 === 0 ? -1 : row - (row % 3),
    c: row < 3 * eachClass ? 0 : 1,
  }));
  return {
    samples: {
      embeddings: Float32Array.from(rows.flatMap(({ row, c }) => [row, normalFrom(random) + 2 * c, normalFrom(random)])),
      embeddingLength: 3,
      classes: Uint16Array.from(rows, ({ c }) => c),
      classIds: ['a', 'b'],
      parents: Int32Array.from(rows, ({ parent }) => parent),
    },
    bursts: rows.map(({ row }) => `burst ${Math.floor(row / 6)}`),
  };
}

test('a learning curve learns copies with their parent, asks none, and never learns a copy of what it asks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 10 }), fc.nat(), (each, seed) => {
      const { samples, bursts } = withAugmented(each, seed);
      let asked = 0;
      const spy: Candidate = {
        name: 'spy',
        fit: (learnt) => {
          const names = Array.from(learnt.classes, (_, i) => learnt.embeddings[i * 3] ?? -1);
          const captured = names.filter((name) => name % 3 === 0);
          expect(names).toHaveLength(3 * captured.length);
          learnt.parents?.forEach((parent, i) =>
            expect(parent < 0 ? names[i] : names[parent]).toBe((names[i] ?? 0) - ((names[i] ?? 0) % 3)),
          );
          const learntBursts = new Set(names.map((name) => bursts[name]));
          return (embedding) => {
            asked++;
            expect((embedding[0] ?? 1) % 3).toBe(0);
            expect(learntBursts.has(bursts[embedding[0] ?? -1])).toBe(false);
            return [];
          };
        },
      };
      const steps = learningCurves(samples, freshlyFolded({ ...samples, bursts }, 1), [spy], {
        ...defaultLearningCurve,
        shots: [1, 2],
        draws: 2,
        seed,
      });
      while (!steps.next().done) {
        /* each step is looked at by the spy */
      }
      expect(asked).toBeGreaterThan(0);
    }),
  );
});

test('cross-validation asks captured samples only', () => {
  const { samples, bursts } = withAugmented(6, 1);
  const steps = choosePenalty(samples, roundsOf(freshlyFolded({ ...samples, bursts }, 1)), {
    ...defaultCrossValidation,
    candidates: [0.1, 0.01],
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.predicted).toBe(12);
});

test('the number of neighbours is chosen without the votes of one’s own copies', () => {
  // Around each a stand its two copies; the nearest of other recordings is a b, and two of the nearest three are a.
  const spots = [0, 0.01, 0.02, 0.5, 0.51, 0.52, 0.2, 0.3, 0.25];
  const samples: LabelledEmbeddings = {
    embeddings: Float32Array.from(spots.flatMap((angle) => [Math.cos(angle), Math.sin(angle)])),
    embeddingLength: 2,
    classes: Uint16Array.from([0, 0, 0, 0, 0, 0, 1, 1, 1]),
    classIds: ['a', 'b'],
  };
  const asked = new Set<number>();
  const rounds = roundsOf({
    ...samples,
    classCount: 2,
    fold: Uint16Array.from([0, 0, 0, 1, 1, 1, 2, 3, 4]),
    burst: Uint32Array.from([0, 0, 0, 1, 1, 1, 2, 3, 4]),
    parents: Int32Array.from([-1, 0, 0, -1, 3, 3, -1, -1, -1]),
  });
  for (const { learn, heldOut } of rounds) {
    for (const row of heldOut) asked.add(row);
    const own = new Set([...heldOut].flatMap((row) => (row < 6 ? [row, row + 1, row + 2] : [row])));
    expect([...learn].filter((row) => own.has(row))).toEqual([]);
  }
  expect([...asked].sort()).toEqual([0, 3, 6, 7, 8]);
  expect([1, 3]).toContain(selectK(samples, rounds, [1, 3]));
});
