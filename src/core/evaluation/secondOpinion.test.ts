// The second opinion by likeness: it finds what the samples around say, never what the own recording or a copy does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../base/atOnce';
import { normalFrom, randomFrom } from '../base/random';
import type { EmbeddedRows } from './nearestLearnt';
import { MOST_AT_ONCE, secondOpinion } from './secondOpinion';

const D = 8;
const K = 3;

interface Sample {
  readonly c: number;
  readonly burst: number;
  readonly parent: number;
  readonly embedding: readonly number[];
}

function rowsOf(samples: readonly Sample[]): EmbeddedRows {
  return {
    classCount: K,
    classes: Uint16Array.from(samples, ({ c }) => c),
    fold: Uint16Array.from(samples, ({ burst }) => burst % 4),
    burst: Uint32Array.from(samples, ({ burst }) => burst),
    parents: Int32Array.from(samples, ({ parent }) => parent),
    embeddings: Float32Array.from(samples.flatMap(({ embedding }) => embedding)),
    embeddingLength: D,
    names: Uint32Array.from(samples.keys()),
  };
}

function drawn(seed: number, n: number, recordings: number): readonly Sample[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, (_, i) => {
    const c = i % K;
    const embedding = Array.from({ length: D }, (_, j) => normalFrom(random) + (j === c ? 4 : 0));
    return { c, burst: Math.floor(random() * recordings), parent: i > 0 && random() < 0.1 ? 0 : -1, embedding };
  });
}

const askedOf = (samples: readonly Sample[]) => Uint32Array.from([...samples.keys()].filter((i) => (samples[i]?.parent ?? -1) < 0));
const opinionOn = (samples: readonly Sample[], k = K) => atOnce(secondOpinion(rowsOf(samples), askedOf(samples), k));

test('is of probabilities, whatever recordings there are, and says nothing of classes that no sample has', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 }), (seed, n, recordings) => {
      const samples = drawn(seed, n, recordings);
      const opinions = opinionOn(samples, K + 1);
      expect(opinions).toHaveLength(askedOf(samples).length * (K + 1));
      for (let row = 0; row < opinions.length; row += K + 1) {
        expect(opinions.subarray(row, row + K + 1).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
        expect(opinions[row + K]).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
});

test('what the own recording or an altered copy is labelled changes nothing', () => {
  const samples = drawn(3, 40, 6);
  const own = samples[5]?.burst;
  const relabelled = samples.map((each) => (each.burst === own || each.parent >= 0 ? { ...each, c: (each.c + 1) % K } : each));
  const [before, after] = [opinionOn(samples), opinionOn(relabelled)];
  let seen = 0;
  askedOf(samples).forEach((row, at) => {
    if (samples[row]?.burst !== own) return;
    seen++;
    for (let c = 0; c < K; c++) expect(after[at * K + c]).toBeCloseTo(before[at * K + c] ?? NaN, 6);
  });
  expect(seen).toBeGreaterThan(1);
});

test('one recording alone leaves every class alike; equal embeddings, zeros and what is no number stay probabilities', () => {
  for (const share of opinionOn(drawn(4, 9, 1))) expect(share).toBeCloseTo(1 / K, 6);
  for (const value of [1, 0, NaN]) {
    const flat = drawn(5, 12, 6).map((each) => ({ ...each, embedding: each.embedding.map(() => value) }));
    for (const share of opinionOn(flat)) expect(share >= 0 && share <= 1).toBe(true);
  }
});

test('planted mistakes are what it supports least, in one group and in several', () => {
  for (const n of [240, 2 * MOST_AT_ONCE + 100]) {
    const right = drawn(6, n, n).map((each, i) => ({ ...each, burst: i, parent: -1 }));
    const samples = right.map((each, i) => (i % 10 === 0 ? { ...each, c: (each.c + 1) % K } : each));
    const opinions = opinionOn(samples);
    const support = samples.map(({ c }, i) => opinions[i * K + c] ?? NaN);
    const first = [...support.keys()].sort((a, b) => (support[a] ?? NaN) - (support[b] ?? NaN)).slice(0, n / 10);
    expect(first.filter((i) => i % 10 === 0).length / first.length).toBeGreaterThan(0.95);
  }
});
