// The table of held-out predictions made anew after changes: only what changed is fitted, and it is the same as from nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimator, HeldOutMaker } from '../evaluation/heldOut';
import { heldOutMaker } from '../evaluation/heldOut';
import { emptySplit, foldByBurst, grownSplit } from '../evaluation/projectSplit';
import { estimatorFor } from './estimators';
import type { EvaluatedChoice } from './evaluatedChoice';
import type { Drawn } from './testing/drawnRecordings';
import { recording, samplesOf, rowsOf, run, linear, choices, set } from './testing/drawnRecordings';

describe('made anew after changes, the table', () => {
  /** Counts fits. */
  const counting = (choice: EvaluatedChoice, all: readonly Drawn[]) => {
    const real = estimatorFor(choice, samplesOf(all));
    const counted = { fits: 0 };
    const estimator: Estimator = { ...real, fit: (learn) => (counted.fits++, real.fit(learn)) };
    return { estimator, counted };
  };

  it('fits only folds of which something changed', () => {
    const maker = heldOutMaker();
    let split = grownSplit(emptySplit(1), set);
    const fitsFor = (all: readonly Drawn[], choice: EvaluatedChoice = linear) => {
      split = grownSplit(split, all);
      const { estimator, counted } = counting(choice, all);
      run(maker.make(rowsOf(all, split), estimator));
      return counted.fits;
    };
    expect(fitsFor(set)).toBe(5);
    expect(fitsFor(set)).toBe(0);
    // The fold that a new recording is in learns what it learnt, and is asked more.
    expect(fitsFor([...set, ...recording('a', 'a9', 3, 4, 77)])).toBe(5);
    // The fold that a deleted one was in learns what it learnt, and is asked less.
    expect(fitsFor(set)).toBe(4);
    expect(fitsFor(set, { ...linear, l2: 0.1 })).toBe(5);
    // A sample of another class is another thing to learn, in all folds but its own.
    expect(
      fitsFor(
        set.map((each, i) => (i === 0 ? { ...each, classId: 'b' } : each)),
        { ...linear, l2: 0.1 },
      ),
    ).toBe(4);
  });

  it('is the same as from nothing, whatever came and went', () => {
    const change = fc.record({
      kind: fc.constantFrom('add' as const, 'delete' as const, 'move' as const, 'settings' as const),
      at: fc.nat({ max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), fc.constantFrom(...choices.slice(0, 3)), (changes, first) => {
        const maker = heldOutMaker();
        let all: readonly Drawn[] = set;
        let choice = first;
        let split = grownSplit(emptySplit(1), all);
        run(maker.make(rowsOf(all, split), estimatorFor(choice, samplesOf(all))));
        for (const { kind, at } of changes) {
          const bursts = [...new Set(all.map(({ burst }) => burst))];
          if (kind === 'add') all = [...all, ...recording('abc'[at % 3] ?? 'a', `new ${at} ${all.length}`, 1 + (at % 4), 4, at + 1000)];
          else if (kind === 'delete') all = all.filter(({ burst }) => burst !== bursts[at % bursts.length]);
          else if (kind === 'move') all = all.map((each, i) => (i === at % all.length ? { ...each, classId: 'abc'[at % 3] ?? 'a' } : each));
          else choice = choices[at % 3] ?? linear;
          split = grownSplit(split, all);
          const rows = rowsOf(all, split);
          const again = run(maker.make(rows, estimatorFor(choice, samplesOf(all))));
          const anew = run(heldOutMaker().make(rows, estimatorFor(choice, samplesOf(all))));
          expect(again.rows).toEqual(anew.rows);
          expect(again.classes).toEqual(anew.classes);
          expect(again.fold).toEqual(anew.fold);
          expect(again.nearest).toEqual(anew.nearest);
          again.probabilities.forEach((share, p) => expect(share).toBeCloseTo(anew.probabilities[p] ?? NaN, 5));
          again.second.forEach((share, p) => expect(share).toBeCloseTo(anew.second[p] ?? NaN, 4));
          again.similarity.forEach((cosine, i) => expect(cosine).toBeCloseTo(anew.similarity[i] ?? NaN, 5));
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('finds another nearest sample where the one from before is not learnt any more', () => {
    // The only recording of a class is learnt by the very fold it is in, until the class has a second one.
    const lone = recording('d', 'd0', 4, 4, 50);
    const split = grownSplit(emptySplit(1), [...set, ...lone]);
    const foldOf = foldByBurst(split);
    const twins = set.filter(({ burst }) => foldOf.get(burst) === foldOf.get('d0')).slice(0, 4);
    const first = [...set, ...twins.map((twin, i) => ({ ...twin, name: i + 1, classId: 'd', burst: 'd0' }))];
    const maker = heldOutMaker();
    const of = (all: readonly Drawn[], by: HeldOutMaker) =>
      run(by.make(rowsOf(all, grownSplit(split, all)), estimatorFor({ kind: 'nearest-mean' }, samplesOf(all))));
    const before = of(first, maker);
    expect(before.similarity.filter((cosine) => cosine > 0.9999).length).toBeGreaterThanOrEqual(4);
    const second = [...first, ...recording('d', 'd1', 4, 4, 51)];
    const [again, anew] = [of(second, maker), of(second, heldOutMaker())];
    expect(again.nearest).toEqual(anew.nearest);
    expect(again.similarity.filter((cosine) => cosine > 0.9999)).toHaveLength(0);
  });

  it('keeps what was made before it was stopped, and lets go of what a fit held', () => {
    const maker = heldOutMaker();
    let ended = 0;
    const { estimator, counted } = counting(linear, set);
    const breathing: Estimator = {
      ...estimator,
      *fit(learn) {
        try {
          yield;
          return yield* estimator.fit(learn);
        } finally {
          ended++;
        }
      },
    };
    const steps = maker.make(rowsOf(set), breathing);
    while (counted.fits < 2) steps.next();
    // The second fold is made; the third has begun.
    steps.next();
    expect(ended).toBe(2);
    steps.return(undefined as never);
    expect(ended).toBe(3);
    run(maker.make(rowsOf(set), estimator));
    expect(counted.fits).toBe(5);
  });
});
