// The table of held-out predictions: what a head says that had not learnt the recording, by whatever way the table was made.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import type { Estimator, HeldOutColumns, HeldOutMaker } from '../evaluation/heldOut';
import { heldOutMaker, namedTable } from '../evaluation/heldOut';
import { accuracy } from '../evaluation/metrics';
import type { EmbeddedRows } from '../evaluation/nearestLearnt';
import { emptySplit, foldByBurst, foldedRows, grownSplit } from '../evaluation/projectSplit';
import { roundsOf } from '../evaluation/rounds';
import { teachableMachinePreset } from './epochSettings';
import { estimatorFor } from './estimators';
import type { EvaluatedChoice } from './evaluatedChoice';
import { keyOf } from './evaluatedChoice';
import { fitMlp } from './fitMlp';
import type { LabelledEmbeddings } from './headMethod';
import type { Head } from './heads';
import { predictWith } from './heads';
import { fitInstant } from './instant';
import { subset } from './subset';

const D = 96;

/** A sample as a person would have it: a name, an embedding, a class and the recording it is of. */
interface Drawn {
  readonly name: number;
  readonly values: Float32Array;
  readonly classId: string;
  readonly burst: string;
}

/** No two samples share a name. */
let names = 1_000;

/** Recordings of near-duplicates, `apart` units from the recordings of other classes. */
function recording(classId: string, burst: string, count: number, apart: number, seed: number): Drawn[] {
  const random = randomFrom(seed);
  const scene = Float32Array.from({ length: D }, (_, j) => normalFrom(random) + (j === classId.charCodeAt(0) % D ? apart : 0));
  return Array.from({ length: count }, () => ({
    name: names++,
    values: scene.map((value) => value + 0.05 * normalFrom(random)),
    classId,
    burst,
  }));
}

function samplesOf(all: readonly Drawn[]): LabelledEmbeddings {
  const classIds = [...new Set(all.map(({ classId }) => classId))].sort();
  return {
    embeddings: Float32Array.from(all.flatMap(({ values }) => [...values])),
    embeddingLength: D,
    classes: Uint16Array.from(all, ({ classId }) => classIds.indexOf(classId)),
    classIds,
  };
}

function rowsOf(all: readonly Drawn[], split = grownSplit(emptySplit(1), all)): EmbeddedRows {
  const samples = samplesOf(all);
  return {
    ...foldedRows(split, { ...samples, bursts: all.map(({ burst }) => burst) }),
    embeddings: samples.embeddings,
    embeddingLength: D,
    names: Uint32Array.from(all, ({ name }) => name),
  };
}

function run(steps: ReturnType<HeldOutMaker['make']>): HeldOutColumns {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const linear = { kind: 'linear', l2: 1e-3, balanced: true } as const;
const choices: readonly EvaluatedChoice[] = [
  linear,
  { kind: 'nearest-mean' },
  { kind: 'nearest-neighbours', k: 3 },
  { kind: 'mlp', settings: { ...teachableMachinePreset, hidden: 8, epochs: 3 } },
];

const set = ['a', 'b', 'c'].flatMap((classId, c) =>
  [0, 1, 2, 3].flatMap((r) => recording(classId, `${classId}${r}`, 4, 4, 10 * c + r + 1)),
);

describe('the table', () => {
  it('says of each sample what a head says that learns its round, whatever the kind of head', () => {
    const samples = samplesOf(set);
    const rows = rowsOf(set);
    for (const choice of choices) {
      const table = run(heldOutMaker().make(rows, estimatorFor(choice, samples)));
      expect([...table.rows]).toEqual([...set.keys()]);
      expect(table.classCount).toBe(3);
      expect(table.classes).toEqual(samples.classes);
      expect(table.fold).toEqual(rows.fold);
      for (const { learn, heldOut } of roundsOf(rows)) {
        const learnt = subset(samples, learn);
        const head: Head = choice.kind === 'mlp' ? fitMlp(learnt, choice.settings) : fitInstant(learnt, choice as typeof linear);
        for (const row of heldOut) {
          const answer = predictWith(head, samples.embeddings.subarray(row * D, row * D + D));
          answer.forEach(({ probability }, c) => expect(table.probabilities[row * 3 + c]).toBeCloseTo(probability, 3));
        }
      }
    }
  });

  it('names samples, and the nearest one that was learnt, which is of another recording', () => {
    const rows = rowsOf(set);
    const table = run(heldOutMaker().make(rows, estimatorFor({ kind: 'nearest-mean' }, samplesOf(set))));
    const named = namedTable(
      table,
      ['a', 'b', 'c'],
      set.map((_, i) => `id ${i}`),
    );
    expect(named.ids).toEqual(set.map((_, i) => `id ${i}`));
    const rounds = roundsOf(rows);
    const unit = ({ values }: Drawn) => values.map((value) => value / Math.hypot(...values));
    table.rows.forEach((row, i) => {
      const { learn } = rounds.find(({ heldOut }) => heldOut.includes(row)) ?? { learn: [] };
      const own = unit(set[row] as Drawn);
      const cosines = Array.from(learn, (other) => ({
        other,
        cosine: unit(set[other] as Drawn).reduce((sum, value, j) => sum + value * (own[j] ?? 0), 0),
      }));
      const [best] = cosines.sort((a, b) => b.cosine - a.cosine);
      expect(table.nearest[i]).toBe(best?.other);
      expect(table.similarity[i]).toBeCloseTo(best?.cosine ?? NaN, 5);
      expect(named.nearestIds[i]).toBe(`id ${best?.other}`);
      expect(set[table.nearest[i] ?? -1]?.burst).not.toBe(set[row]?.burst);
    });
  });

  it('finds the first of equally near ones', () => {
    const same = set.filter(({ burst }) => burst === 'a0').slice(0, 1);
    const all = ['a', 'b', 'c'].flatMap((classId) =>
      [0, 1, 2].flatMap((r) => same.map((each) => ({ ...each, name: 3 * classId.charCodeAt(0) + r, classId, burst: `${classId}${r}` }))),
    );
    const rows = rowsOf(all);
    const table = run(heldOutMaker().make(rows, estimatorFor({ kind: 'nearest-mean' }, samplesOf(all))));
    const rounds = roundsOf(rows);
    table.rows.forEach((row, i) => expect(table.nearest[i]).toBe(rounds.find(({ heldOut }) => heldOut.includes(row))?.learn[0]));
  });

  it('has no row of a class with one recording, which all others are asked beside', () => {
    const all = [...set, ...recording('d', 'd0', 5, 4, 99)];
    const table = run(heldOutMaker().make(rowsOf(all), estimatorFor(linear, samplesOf(all))));
    expect([...table.rows]).toEqual([...set.keys()]);
    expect(table.classCount).toBe(4);
    for (let row = 0; row < table.rows.length; row++) expect(table.probabilities[row * 4 + 3]).toBeGreaterThan(0);
  });

  it('asks no copy, and never finds one; a copy is learnt with its parent', () => {
    const all = set.flatMap((each) => [each, { ...each, name: each.name + 1_000_000 }]);
    const parents = Int32Array.from(all, (_, i) => (i % 2 === 1 ? i - 1 : -1));
    const learnt: number[][] = [];
    const real = estimatorFor(linear, samplesOf(all));
    const spy: Estimator = { ...real, fit: (learn) => (learnt.push([...learn]), real.fit(learn)) };
    const table = run(heldOutMaker().make({ ...rowsOf(all), parents }, spy));
    expect([...table.rows]).toEqual(set.map((_, i) => 2 * i));
    for (const row of table.nearest) expect(row % 2).toBe(0);
    for (const rows of learnt) for (const row of rows) if (row % 2 === 0) expect(rows).toContain(row + 1);
  });

  it('of a head that learns nothing has every sample, and columns for classes that only it knows', () => {
    const all = [...set.slice(0, 4), ...set.slice(16, 20)];
    const head = {
      kind: 'zero-shot',
      classIds: ['z', 'a'],
      embeddingLength: D,
      weights: new Float32Array(2 * D),
      bias: Float32Array.of(1, 0),
      classes: Uint16Array.of(0, 1),
    } as const;
    const estimator = estimatorFor({ kind: 'zero-shot', head }, samplesOf(all));
    expect(estimator.classIds).toEqual(['a', 'b', 'z']);
    const table = run(heldOutMaker().make(rowsOf(all), estimator));
    expect(table.rows).toHaveLength(8);
    expect(Array.from(table.probabilities.subarray(0, 3), (share) => share.toFixed(3))).toEqual(['0.269', '0.000', '0.731']);
    expect(accuracy(table)).toBe(0);
    expect([...table.nearest]).toEqual(Array(8).fill(-1));
    expect(keyOf({ kind: 'zero-shot', head })).not.toBe(keyOf({ kind: 'zero-shot', head: { ...head, bias: Float32Array.of(0, 1) } }));
  });

  it('refuses columns of another length, names that stand twice, and classes that are not there', () => {
    const rows = rowsOf(set);
    const estimator = estimatorFor(linear, samplesOf(set));
    const made = (change: Partial<EmbeddedRows>) => () => run(heldOutMaker().make({ ...rows, ...change }, estimator));
    expect(made({ fold: rows.fold.slice(1) })).toThrow('invalid fold: 47 for 48 samples');
    expect(made({ burst: rows.burst.slice(1) })).toThrow('invalid burst: 47 for 48 samples');
    expect(made({ embeddings: rows.embeddings.slice(1) })).toThrow('invalid embeddings');
    expect(made({ names: new Uint32Array(48) })).toThrow('invalid names');
    expect(made({ classCount: 2 })).toThrow('invalid class: 2, there are 2');
  });
});

describe('a planted leak', () => {
  it('near-duplicates with drawn labels: samples split singly score high, split by recordings at chance', () => {
    const random = randomFrom(5);
    const recordings = Array.from({ length: 60 }, (_, r) => {
      const classId = random() < 0.5 ? 'a' : 'b';
      return recording('m', `r${r}`, 5, 0, 500 + r).map((each) => ({ ...each, classId }));
    });
    const all = recordings.flat();
    const torn = all.map((each, i) => ({ ...each, burst: `${i}` }));
    for (const choice of choices.slice(0, 3)) {
      const ours = accuracy(run(heldOutMaker().make(rowsOf(all), estimatorFor(choice, samplesOf(all)))));
      const leaky = accuracy(run(heldOutMaker().make(rowsOf(torn), estimatorFor(choice, samplesOf(torn)))));
      expect(Math.abs(ours - 0.5)).toBeLessThan(0.15);
      // Means of everything tell nothing apart; whoever can tell single scenes apart is right about their twins.
      if (choice.kind !== 'nearest-mean') expect(leaky).toBeGreaterThan(0.9);
    }
  });
});

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
