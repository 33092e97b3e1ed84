// The table of held-out predictions: what a head says that had not learnt the recording, by whatever way the table was made.
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../base/random';
import type { Estimator } from '../evaluation/heldOut';
import { coverageBy, heldOutMaker, namedTable } from '../evaluation/heldOut';
import { accuracy } from '../evaluation/metrics';
import type { EmbeddedRows } from '../evaluation/nearestLearnt';
import { roundsOf } from '../evaluation/rounds';
import { estimatorFor } from './estimators';
import { keyOf } from './evaluatedChoice';
import { fitMlp } from './fitMlp';
import type { Head } from './heads';
import { predictWith } from './heads';
import { fitInstant } from './instant';
import { subset } from './subset';
import type { Drawn } from './testing/drawnRecordings';
import { D, recording, samplesOf, rowsOf, run, linear, choices, set } from './testing/drawnRecordings';

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
    const named = namedTable(table, ['a', 'b', 'c'], { ids: set.map((_, i) => `id ${i}`), bursts: set.map((_, i) => `recording ${i}`) });
    expect(named.recordings).toEqual(set.map((_, i) => `recording ${i}`));
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
    const covered = coverageBy(rowsOf(all), estimator);
    // One recording of each class, and still all of it was asked.
    expect(covered).toEqual(Array(2).fill({ samples: 4, recordings: 1, heldOut: 4, lack: 'none' }));
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
