// The split of a project: no recording is torn, none moves, and one recording more always lets a class be held out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, shuffled } from '../base/random';
import type { Split } from './projectSplit';
import { emptySplit, foldByBurst, foldedRows, FOLDS, grownSplit, isSplit, prunedSplit } from './projectSplit';
import type { FoldedRows } from './rounds';
import { coverageOf, roundsOf } from './rounds';
import type { Splittable } from './split';

const sample = fc.record({ classId: fc.constantFrom('a', 'b', 'c'), burst: fc.integer({ min: 0, max: 14 }).map(String) });
const samples = fc.array(sample, { maxLength: 60 });

/** Samples as columns, in the folds of a split or in those given. */
function columnsOf(all: readonly Splittable[], split: Split): FoldedRows {
  const classIds = [...new Set(all.map(({ classId }) => classId))].sort();
  const classes = Uint16Array.from(all, ({ classId }) => classIds.indexOf(classId));
  return foldedRows(split, { classes, classIds, bursts: all.map(({ burst }) => burst) });
}

describe('a split', () => {
  it('moves no recording, whatever is added, deleted or given another class, and gives every one a fold', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), added: samples }),
      fc.record({ kind: fc.constant('delete' as const), burst: fc.integer({ min: 0, max: 14 }).map(String) }),
      fc.record({ kind: fc.constant('move' as const), at: fc.nat(), classId: fc.constantFrom('a', 'b', 'c') }),
    );
    fc.assert(
      fc.property(samples, fc.array(change, { maxLength: 8 }), fc.nat(), (first, changes, seed) => {
        let all: readonly Splittable[] = first;
        let split = grownSplit(emptySplit(seed), all);
        for (const each of changes) {
          const before = foldByBurst(split);
          if (each.kind === 'add') all = [...all, ...each.added];
          else if (each.kind === 'delete') all = all.filter(({ burst }) => burst !== each.burst);
          else all = all.map((one, i) => (i === each.at % all.length ? { ...one, classId: each.classId } : one));
          split = grownSplit(split, all);
          const now = foldByBurst(split);
          for (const [burst, fold] of before) expect(now.get(burst)).toBe(fold);
          for (const { burst } of all) expect(now.get(burst)).toBeLessThan(FOLDS);
          expect(split.folds.flat()).toHaveLength(now.size);
        }
      }),
    );
  });

  it('depends on the seed and the samples, not on their order; without anything new it is the very same', () => {
    fc.assert(
      fc.property(samples, samples, fc.nat(), (first, more, seed) => {
        const split = grownSplit(emptySplit(seed), first);
        expect(grownSplit(split, first)).toBe(split);
        const mixed = shuffled([...first, ...more], randomFrom(seed));
        expect(foldByBurst(grownSplit(split, mixed))).toEqual(foldByBurst(grownSplit(split, [...first, ...more])));
      }),
    );
    const many = Array.from({ length: 20 }, (_, i) => ({ classId: 'a', burst: String(i) }));
    expect(foldByBurst(grownSplit(emptySplit(1), many))).not.toEqual(foldByBurst(grownSplit(emptySplit(2), many)));
  });

  it('gives a class that cannot be held out a second fold with its next recording', () => {
    fc.assert(
      fc.property(samples, fc.nat(), fc.constantFrom('a', 'b', 'c'), (all, seed, classId) => {
        const split = grownSplit(emptySplit(seed), all);
        // Deletions leave what lies in one fold.
        const foldOf = foldByBurst(split);
        const left = all.filter((each) => each.classId !== classId || foldOf.get(each.burst) === 0);
        const more = [...left, { classId, burst: 'new' }];
        const now = foldByBurst(grownSplit(split, more));
        const folds = new Set(more.filter((each) => each.classId === classId).map(({ burst }) => now.get(burst)));
        expect(folds.size).toBe(left.some((each) => each.classId === classId) ? 2 : 1);
      }),
    );
  });

  it('forgets recordings that are gone when it is pruned, and only those', () => {
    const all = ['a', 'b', 'c', 'd'].map((burst) => ({ classId: 'x', burst }));
    const split = grownSplit(emptySplit(1), all);
    expect(prunedSplit(split, all)).toBe(split);
    const pruned = prunedSplit(split, all.slice(1));
    expect(pruned.folds.flat().sort()).toEqual(['b', 'c', 'd']);
    for (const [burst, fold] of foldByBurst(pruned)) expect(foldByBurst(split).get(burst)).toBe(fold);
  });

  it('puts rows in columns, and refuses a recording without a fold', () => {
    const rows = { classes: Uint16Array.of(1, 0, 1), classIds: ['a', 'b'], bursts: ['y', 'x', 'y'], parents: Int32Array.of(-1, -1, 0) };
    const folded = foldedRows({ seed: 1, folds: [['x'], [], ['y']] }, rows);
    expect([...folded.fold]).toEqual([2, 0, 2]);
    expect([...folded.burst]).toEqual([0, 1, 0]);
    expect(folded).toMatchObject({ classCount: 2, classes: rows.classes, parents: rows.parents });
    expect(() => foldedRows(emptySplit(1), rows)).toThrow('invalid split: the recording y has no fold');
  });

  it('is told from what is none', () => {
    expect(isSplit(emptySplit(3))).toBe(true);
    expect(isSplit({ seed: 1, folds: [['a'], []] })).toBe(true);
    for (const odd of [
      undefined,
      null,
      3,
      {},
      { seed: 1 },
      { seed: 0.5, folds: [[], []] },
      { seed: 1, folds: [[]] },
      { seed: 1, folds: [[1], []] },
    ])
      expect(isSplit(odd)).toBe(false);
    expect(() => emptySplit(1, 1)).toThrow('invalid folds: 1');
    expect(() => emptySplit(1, 2.5)).toThrow('invalid folds: 2.5');
  });
});

describe('rounds', () => {
  const at = (all: readonly (readonly [string, string, number])[]) =>
    columnsOf(
      all.map(([classId, burst]) => ({ classId, burst })),
      { seed: 1, folds: Array.from({ length: FOLDS }, (_, f) => all.flatMap(([, burst, fold]) => (fold === f ? [burst] : []))) },
    );
  const shown = (rows: FoldedRows) => roundsOf(rows).map(({ fold, learn, heldOut }) => [fold, [...learn], [...heldOut]]);

  it('ask each fold of what learns the others; a class with one recording is learnt in all of them', () => {
    const rows = at([
      ['a', 'a0', 0],
      ['a', 'a1', 1],
      ['b', 'b0', 0],
      ['b', 'b2', 2],
      ['c', 'c0', 0],
    ]);
    expect(shown(rows)).toEqual([
      [0, [1, 3, 4], [0, 2]],
      [1, [0, 2, 3, 4], [1]],
      [2, [0, 1, 2, 4], [3]],
    ]);
    expect(coverageOf(rows, roundsOf(rows))).toEqual([
      { samples: 2, recordings: 2, heldOut: 2, lack: 'none' },
      { samples: 2, recordings: 2, heldOut: 2, lack: 'none' },
      { samples: 1, recordings: 1, heldOut: 0, lack: 'one-recording' },
    ]);
  });

  it('do not learn the only recording of a class where it holds what is held out, and then may have nothing to tell it from', () => {
    const rows = at([
      ['a', 'mixed', 0],
      ['b', 'mixed', 0],
      ['b', 'b1', 1],
    ]);
    expect(shown(rows)).toEqual([[1, [0, 1], [2]]]);
    expect(coverageOf(rows, roundsOf(rows)).map(({ heldOut, lack }) => [heldOut, lack])).toEqual([
      [0, 'one-recording'],
      [1, 'none'],
    ]);
    const alone = at([
      ['a', 'a0', 0],
      ['a', 'a1', 1],
    ]);
    expect(roundsOf(alone)).toEqual([]);
    expect(coverageOf(alone, [])).toEqual([{ samples: 2, recordings: 2, heldOut: 0, lack: 'no-other-class' }]);
  });

  it('say why a class with two recordings cannot be held out: they lie in one fold', () => {
    const rows = at([
      ['a', 'a0', 3],
      ['a', 'a1', 3],
      ['b', 'b0', 0],
      ['b', 'b1', 1],
    ]);
    expect(coverageOf(rows, roundsOf(rows))[0]).toEqual({ samples: 2, recordings: 2, heldOut: 0, lack: 'one-fold' });
    expect(coverageOf({ ...rows, classCount: 3 }, roundsOf(rows))[2]).toEqual({ samples: 0, recordings: 0, heldOut: 0, lack: 'no-sample' });
  });

  it('learn copies with their parents, and hold out none', () => {
    const rows = {
      ...at([
        ['a', 'a0', 0],
        ['a', 'a0', 0],
        ['a', 'a1', 1],
        ['b', 'b0', 0],
        ['b', 'b1', 1],
      ]),
      parents: Int32Array.of(-1, 0, -1, -1, -1),
    };
    expect(shown(rows)).toEqual([
      [0, [2, 4], [0, 3]],
      [1, [0, 1, 3], [2, 4]],
    ]);
    expect(coverageOf(rows, roundsOf(rows))[0]).toEqual({ samples: 2, recordings: 2, heldOut: 2, lack: 'none' });
  });

  it('whatever the samples: no recording is learnt and held out at once, and each row is held out once', () => {
    fc.assert(
      fc.property(samples, fc.nat(), (all, seed) => {
        const rows = columnsOf(all, grownSplit(emptySplit(seed), all));
        const rounds = roundsOf(rows);
        for (const { learn, heldOut } of rounds) {
          const learntBursts = new Set(Array.from(learn, (i) => rows.burst[i]));
          const learntClasses = new Set(Array.from(learn, (i) => rows.classes[i]));
          for (const i of heldOut) {
            expect(learntBursts.has(rows.burst[i])).toBe(false);
            expect(learntClasses.has(rows.classes[i])).toBe(true);
          }
          expect(learntClasses.size).toBeGreaterThan(1);
        }
        const asked = rounds.flatMap(({ heldOut }) => [...heldOut]);
        expect(new Set(asked).size).toBe(asked.length);
        const coverage = coverageOf(rows, rounds);
        expect(coverage.reduce((sum, each) => sum + each.heldOut, 0)).toBe(asked.length);
        // With two recordings or more of one class each, everything is held out.
        const pure = [...new Set(all.map(({ burst }) => burst))].every(
          (burst) => new Set(all.filter((each) => each.burst === burst).map(({ classId }) => classId)).size === 1,
        );
        if (pure && coverage.length > 1 && coverage.every(({ recordings }) => recordings > 1)) expect(asked).toHaveLength(all.length);
      }),
    );
  });
});
