// Nearest neighbours: votes one can count, ties that always end alike, and k chosen without looking at oneself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from './head';
import { normalFrom, randomFrom } from '../base/random';
import { freshlyFolded } from '../evaluation/projectSplit';
import type { Round } from '../evaluation/rounds';
import { roundsOf } from '../evaluation/rounds';
import { selectK } from './selectK';
import { cosinesTo, nearest, nearestNeighbours, votes, votesOfNearest } from './nearestNeighbours';

const samples = (rows: number[][], classes: number[], classIds = ['a', 'b']) => ({
  embeddings: Float32Array.from(rows.flat()),
  embeddingLength: rows[0]?.length ?? 1,
  classes: Uint16Array.from(classes),
  classIds,
});

/** The rounds of a fresh split; every sample is a recording of its own unless `bursts` says otherwise. */
const roundsFor = (all: ReturnType<typeof samples>, bursts = Array.from(all.classes, (_, i) => `${i}`)) =>
  roundsOf(freshlyFolded({ ...all, bursts }, 1));
const selectedK = (all: ReturnType<typeof samples>, bursts?: readonly string[]) => selectK(all, roundsFor(all, bursts && [...bursts]));

test('the nearest are those of a stable sort by cosine', () => {
  const cosines = fc.array(fc.integer({ min: -4, max: 4 }).map((value) => value / 4));
  fc.assert(
    fc.property(cosines, fc.integer({ min: 1, max: 8 }), (values, count) => {
      const sorted = values.map((cosine, index) => ({ index, cosine })).sort((a, b) => b.cosine - a.cosine);
      expect(nearest(values, count)).toEqual(sorted.slice(0, count));
    }),
  );
});

test('votes of the nearest found for a larger k are those of the smaller k, ties included', () => {
  const cosines = fc.array(
    fc.integer({ min: -3, max: 3 }).map((value) => value / 3),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      cosines,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (values, k, more, every) => {
        const near = Float64Array.from(values);
        const classes = Uint16Array.from(values, (_, index) => index % 3);
        const counts = (index: number) => index % every === 0;
        expect(votesOfNearest(nearest(near, k + more, counts), k, near, classes, 3, counts)).toEqual(votes(near, k, classes, 3, counts));
      },
    ),
  );
});

test('each cosine is summed in order, wherever its sample stands: equal samples are equally near', () => {
  const random = randomFrom(5);
  const [n, d] = [7, 33];
  const row = Float32Array.from({ length: d }, random);
  const query = Float64Array.from({ length: d }, random);
  const cosines = cosinesTo(
    Float32Array.from({ length: n * d }, (_, at) => row[at % d] ?? 0),
    query,
  );
  const summed = row.reduce((sum, value, j) => sum + value * (query[j] ?? 0), 0);
  expect([...cosines]).toEqual(Array.from({ length: n }, () => summed));
});

test('length does not count: (9, 1) is nearest to (1, 0), whatever stands closer', () => {
  const head = nearestNeighbours.fit(
    samples(
      [
        [1, 0],
        [9, 9],
      ],
      [0, 1],
    ),
    { k: 1 },
  );
  expect(nearestNeighbours.predict(head, Float32Array.of(9, 1))).toEqual([
    { classId: 'a', probability: 1 },
    { classId: 'b', probability: 0 },
  ]);
});

test('two of three votes at one cosine are two thirds; of one vote each the nearer wins', () => {
  expect(votes(Float64Array.of(0.5, 0.5, 0.5), 3, Uint16Array.of(0, 1, 0), 2)[0]).toBeCloseTo(2 / 3, 12);
  // (1 + 0.8) / (1 + 0.8 + 1 + 0.2) = 0.6
  expect(votes(Float64Array.of(0.2, 0.8), 2, Uint16Array.of(0, 1), 2)[1]).toBeCloseTo(0.6, 12);
});

test('as near as the k-th: three share one place, whoever came first', () => {
  // The nearest votes 2 for class 0; at cosine 0 a third of a vote each, one of class 0 and two of class 1: 2⅓ to ⅔.
  for (const [cosines, classes] of [
    [
      [1, 0, 0, 0],
      [0, 0, 1, 1],
    ],
    [
      [0, 0, 0, 1],
      [1, 1, 0, 0],
    ],
  ] as const) {
    const shares = votes(Float64Array.from(cosines), 2, Uint16Array.from(classes), 2);
    expect(shares[0]).toBeCloseTo((2 + 1 / 3) / 3, 12);
    expect(shares[1]).toBeCloseTo(2 / 3 / 3, 12);
  }
});

test('who may not vote does not, however near', () => {
  const shares = votes(Float64Array.of(1, 0.5, 0.5, 0.5), 2, Uint16Array.of(1, 1, 0, 0), 2, (index) => index > 1);
  expect([...shares]).toEqual([1, 0]);
});

test("a sample removed is as if it had never been there, and the head keeps nothing of the caller's arrays", () => {
  const rows = [
    [1, 2],
    [3, 1],
    [0, 1],
  ];
  const all = samples(rows, [0, 1, 0]);
  const head = nearestNeighbours.fit(all);
  const again = nearestNeighbours.fit(samples(rows, [0, 1, 0]));
  all.embeddings.fill(0);
  all.classes.fill(0);
  expect(head).toEqual(again);
});

test('equal samples with different labels end even; zeros are no error; one class is certain', () => {
  const head = nearestNeighbours.fit(
    samples(
      [
        [1, 2],
        [1, 2],
      ],
      [0, 1],
    ),
  );
  for (const query of [Float32Array.of(1, 2), Float32Array.of(0, 0)]) {
    expect(nearestNeighbours.predict(head, query).map(({ probability }) => probability)).toEqual([0.5, 0.5]);
  }
  const alone = nearestNeighbours.fit(samples([[1, 2]], [0], ['a']));
  expect(best(nearestNeighbours.predict(alone, Float32Array.of(-1, -2)))).toEqual({ classId: 'a', probability: 1 });
});

test('with one wrong label amid a class, more than one must vote', () => {
  // Two groups with an angle every 2°; a sample at 1° is nearest to those at 0° and 2°, and carries the other group's label.
  const angles = [-6, -4, -2, 0, 1, 2, 4, 6, 84, 86, 88, 90, 92, 94, 96];
  const rows = angles.map((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]);
  expect(
    selectedK(
      samples(
        rows,
        angles.map((angle) => (angle === 1 || angle > 45 ? 1 : 0)),
      ),
    ),
  ).toBeGreaterThan(1);
  expect(
    selectedK(
      samples(
        rows,
        angles.map((angle) => (angle > 45 ? 1 : 0)),
      ),
    ),
  ).toBe(1);
});

test('k is chosen alike of few samples and of so many that the vector unit multiplies them', () => {
  // The same directions over and over: each sample has equals among the others, and one of five has the wrong label.
  const random = randomFrom(11);
  const kinds = Array.from({ length: 40 }, () => Array.from({ length: 24 }, () => normalFrom(random)));
  const of = (copies: number) => {
    const rows = Array.from({ length: copies }, () => kinds).flat();
    const classes = rows.map((_, i) => (i % 5 === 4 ? 1 - (i % 2) : i % 2));
    const bursts = rows.map((_, i) => `burst ${i % 40}`);
    return { all: samples(rows, classes), bursts };
  };
  for (const copies of [1, 10]) {
    const { all, bursts } = of(copies);
    expect(selectedK(all, bursts)).toBe(chosenOneByOne(all, roundsFor(all, bursts)));
  }
});

/** As `selectK` says it does, in the plainest way; for no more samples than it asks. */
function chosenOneByOne(all: ReturnType<typeof samples>, rounds: readonly Round[]): number {
  const { samples: units, classes, embeddingLength: d } = nearestNeighbours.fit(all);
  const inClass = [0, 1].map((c) => classes.filter((each) => each === c).length);
  const scores = [1, 3, 5, 7, 9, 15]
    .filter((k) => rounds.every(({ learn }) => k <= learn.length))
    .map((k) => ({
      k,
      score: [...classes].reduce((sum, truth, i) => {
        const cosines = cosinesTo(units, Float64Array.from(units.subarray(i * d, i * d + d)));
        const round = rounds.find(({ heldOut }) => heldOut.includes(i));
        const [zero = 0, one = 0] = votes(cosines, k, classes, 2, (index) => round?.learn.includes(index) === true);
        return sum + ((one > zero ? 1 : 0) === truth ? 1 / (inClass[truth] ?? 1) : 0);
      }, 0),
    }));
  const most = Math.max(...scores.map(({ score }) => score));
  return scores.find(({ score }) => score >= most - 1e-9)?.k ?? 1;
}

test('the frames of one burst do not vouch for each other', () => {
  // Every burst is a pair of near twins; labels of whole bursts are noisy, so a twin always agrees and a stranger helps.
  const random = randomFrom(3);
  const rows: number[][] = [];
  const classes: number[] = [];
  const bursts: string[] = [];
  for (let burst = 0; burst < 40; burst++) {
    const truth = burst % 2;
    const label = burst % 5 === 4 ? 1 - truth : truth;
    const angle = truth + normalFrom(random) * 0.2;
    for (const twin of [0, 1e-4]) {
      rows.push([Math.cos(angle + twin), Math.sin(angle + twin)]);
      classes.push(label);
      bursts.push(`burst ${burst}`);
    }
  }
  expect(selectedK(samples(rows, classes))).toBe(1);
  expect(selectedK(samples(rows, classes), bursts)).toBeGreaterThan(1);
});

test('k is 1 where nobody can be asked', () => {
  expect(selectedK(samples([[1, 2]], [0]))).toBe(1);
  expect(
    selectedK(
      samples(
        [
          [1, 2],
          [2, 1],
        ],
        [0, 1],
      ),
    ),
  ).toBe(1);
  expect(selectedK(samples(Array<number[]>(9).fill([1, 2]), Array<number>(9).fill(0), ['a']))).toBe(1);
});

test('what is no sample or no k is refused', () => {
  expect(() => nearestNeighbours.fit(samples([[NaN, 1]], [0]))).toThrow('they hold NaN');
  expect(() => nearestNeighbours.fit(samples([[0, 1]], [0]), { k: 0 })).toThrow('invalid k: 0');
  expect(() => nearestNeighbours.fit(samples([[0, 1]], [2]))).toThrow('invalid class: 2, there are 2');
});
