// Evidence maps: squares and bias add up to what the head says, for every head and temperature.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import type { LinearHead } from '../heads/head';
import { predict } from '../heads/head';
import { evidenceOf, squareMargins, squareShares, strengthOf } from './evidenceMap';
import { occlusionEvidence } from './occlusion';

function drawn(seed: number, k: number, d: number, height: number, width: number) {
  const random = randomFrom(seed);
  const head: LinearHead = {
    kind: 'linear',
    classIds: Array.from({ length: k }, (_, c) => `class ${c}`),
    embeddingLength: d,
    weights: Float32Array.from({ length: k * d }, () => 0.3 * normalFrom(random)),
    bias: Float32Array.from({ length: k }, () => 3 * normalFrom(random)),
  };
  const map = Float32Array.from({ length: height * width * d }, () => Math.max(0, normalFrom(random)));
  const embedding = Float32Array.from({ length: d }, (_, j) => {
    let sum = 0;
    for (let p = 0; p < height * width; p++) sum += map[p * d + j] ?? NaN;
    return sum / (height * width);
  });
  return { head, map, embedding, shape: { height, width, channels: d } };
}
const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

describe('the exact map', () => {
  test('adds up to the difference of the two largest logits, to 1e-5, calibrated too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.integer({ min: 0, max: 9999 }),
        (k, d, side, temperature, seed) => {
          const { head, map, embedding, shape } = drawn(seed, k, d, side, side + 1);
          const evidence = evidenceOf(head, map, shape, { temperature });
          // The calibrated head as predictions have it: the same head with its logits divided.
          const calibrated = { ...head, weights: head.weights.map((w) => w / temperature), bias: head.bias.map((b) => b / temperature) };
          const order = [...predict(calibrated, embedding)].sort((a, b) => b.probability - a.probability);
          const [first, second] = order;
          if (!first || !second || second.probability < 1e-12) return;
          expect([evidence.classId, evidence.against]).toEqual([first.classId, second.classId]);
          const margin = Math.log(first.probability) - Math.log(second.probability);
          expect(Math.abs(sumOf(evidence.squares) + evidence.bias - margin)).toBeLessThan(1e-5 * Math.max(1, margin));
          expect(evidence.margin).toBeCloseTo(sumOf(evidence.squares) + evidence.bias, 9);
        },
      ),
    );
  });

  test('of a backbone’s size adds up to 1e-5', () => {
    const { head, map, embedding, shape } = drawn(4, 6, 1280, 7, 7);
    const { squares, bias } = evidenceOf(head, map, shape);
    const logits = head.classIds.map((_, c) => {
      let sum = head.bias[c] ?? NaN;
      for (let j = 0; j < 1280; j++) sum += (head.weights[c * 1280 + j] ?? NaN) * (embedding[j] ?? NaN);
      return sum;
    });
    const [first = NaN, second = NaN] = logits.sort((a, b) => b - a);
    expect(Math.abs(sumOf(squares) + bias - (first - second))).toBeLessThan(1e-5);
  });

  test('shows where the picture is, and what it is taken against turns the sign', () => {
    const head: LinearHead = {
      kind: 'linear',
      classIds: ['a', 'b'],
      embeddingLength: 2,
      weights: Float32Array.of(4, 0, 0, 4),
      bias: Float32Array.of(0, 0),
    };
    // Three squares show a, one shows b.
    const map = Float32Array.of(1, 0, 1, 0, 1, 0, 0, 1);
    const shape = { height: 2, width: 2, channels: 2 };
    const { squares, classId, against } = evidenceOf(head, map, shape);
    expect([classId, against]).toEqual(['a', 'b']);
    expect([...squares]).toEqual([1, 1, 1, -1]);
    expect([...evidenceOf(head, map, shape, { classId: 'b', against: 'a' }).squares]).toEqual([-1, -1, -1, 1]);
  });

  test('a square’s margin is that of a picture that looks like it all over, and their mean is the margin', () => {
    const { head, map, shape } = drawn(8, 3, 16, 3, 3);
    const evidence = evidenceOf(head, map, shape);
    const margins = squareMargins(evidence);
    expect(sumOf(margins) / 9).toBeCloseTo(evidence.margin, 9);
    const { classId, against } = evidence;
    for (let p = 0; p < 9; p++) {
      const all = Float32Array.from({ length: map.length }, (_, i) => map[p * 16 + (i % 16)] ?? NaN);
      expect(margins[p]).toBeCloseTo(evidenceOf(head, all, shape, { classId, against }).margin, 4);
    }
    expect([strengthOf(12), strengthOf(60), strengthOf(-60)]).toEqual([0.5, 1, -1]);
  });

  test('the shares of the squares add up to the margin, and none speaks for what its colour speaks against', () => {
    const { head, map, shape } = drawn(9, 3, 16, 4, 4);
    const evidence = evidenceOf(head, map, shape);
    const shares = squareShares(evidence);
    expect(sumOf(shares)).toBeCloseTo(evidence.margin, 9);
    expect([...shares].map(Math.sign)).toEqual([...squareMargins(evidence)].map(Math.sign));
  });

  test('refuses a map of another shape and a head of one class', () => {
    const { head, map, shape } = drawn(1, 2, 4, 2, 2);
    expect(() => evidenceOf(head, map.subarray(1), shape)).toThrow('invalid map');
    expect(() => evidenceOf({ ...head, classIds: ['a'] }, map, shape)).toThrow('invalid head');
    expect(() => evidenceOf(head, map, shape, { classId: 'x' })).toThrow('does not know x');
  });
});

describe('occlusion', () => {
  const of = (a: number) => [
    { classId: 'a', probability: a },
    { classId: 'b', probability: 1 - a },
  ];

  test('is what is missing from the margin when a square is covered', () => {
    const evidence = occlusionEvidence(of(0.9), [of(0.5), of(0.9), of(0.95), of(0.9)], 2, 2);
    expect(evidence?.squares[0]).toBeCloseTo(Math.log(9), 9);
    expect(evidence?.squares[1]).toBeCloseTo(0, 9);
    expect(evidence?.squares[2]).toBeLessThan(0);
    expect(evidence?.margin).toBeCloseTo(Math.log(9), 9);
  });

  test('of a sure answer stays finite, and needs a prediction for each square', () => {
    const evidence = occlusionEvidence(of(1), [of(0)], 1, 1);
    expect(Number.isFinite(evidence?.squares[0])).toBe(true);
    expect(() => occlusionEvidence(of(1), [], 1, 1)).toThrow('invalid predictions');
    expect(occlusionEvidence([{ classId: 'a', probability: 1 }], [[]], 1, 1)).toBeUndefined();
  });
});
