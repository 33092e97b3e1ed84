// The zero-shot head: shares of the labels that count, whatever their order; serialised and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softmax } from '../solvers/softmax';
import { emptyMapping, mapLabels, mapRest } from '../backbones/labelMapping';
import { normalFrom, randomFrom, shuffled } from '../base/random';
import type { Classifier } from '../backbones/classifier';
import { classProbabilities } from '../backbones/classifier';
import type { Head } from './heads';
import { deserialise, serialise, predictWith } from './heads';
import { zeroShotHead } from './zeroShot';

function drawnClassifier(n: number, d: number, seed: number): Classifier {
  const random = randomFrom(seed);
  const numbers = (count: number) => Float32Array.from({ length: count }, () => normalFrom(random));
  return { labels: Array.from({ length: n }, (_, j) => `label ${j}`), embeddingLength: d, kernel: numbers(d * n), bias: numbers(n) };
}

const drawnEmbedding = (d: number, seed: number) => {
  const random = randomFrom(seed + 1);
  return Float32Array.from({ length: d }, () => Math.max(0, normalFrom(random)));
};

/** Each label's class: none, 'a', 'b' or 'c'. */
const shapes = fc.record({
  counts: fc.array(fc.constantFrom(undefined, 'a', 'b', 'c'), { minLength: 2, maxLength: 12 }),
  d: fc.integer({ min: 1, max: 20 }),
  seed: fc.nat(),
});

function mappingOf(counts: readonly (string | undefined)[]) {
  return counts.reduce(
    (mapping, classId, j) => (classId === undefined ? mapping : mapLabels(mapping, [`label ${j}`], classId)),
    emptyMapping,
  );
}

const asMap = (head: Head, embedding: Float32Array) =>
  new Map(predictWith(head, embedding).map(({ classId, probability }) => [classId, probability]));

test('a class has its share of what the classifier gives to all labels that count', () => {
  fc.assert(
    fc.property(shapes, ({ counts, d, seed }) => {
      const classifier = drawnClassifier(counts.length, d, seed);
      const head = zeroShotHead(classifier, mappingOf(counts), ['a', 'b', 'c']);
      const present = (['a', 'b', 'c'] as const).filter((id) => counts.includes(id));
      if (present.length < 2) {
        expect(head).toBeUndefined();
        return;
      }
      if (!head) return expect.unreachable();
      const embedding = drawnEmbedding(d, seed);
      const all = classProbabilities(classifier, embedding);
      const shareOf = (id: string) => counts.reduce((sum, c, j) => (c === id ? sum + (all[j] ?? 0) : sum), 0);
      const counted = present.reduce((sum, id) => sum + shareOf(id), 0);
      expect(head.classIds).toEqual(present);
      for (const [id, probability] of asMap(head, embedding)) expect(probability).toBeCloseTo(shareOf(id) / counted, 6);
    }),
    { numRuns: 200 },
  );
});

test('probabilities sum to 1, and neither the order of labels nor that of classes matters', () => {
  fc.assert(
    fc.property(shapes, ({ counts, d, seed }) => {
      const classifier = drawnClassifier(counts.length, d, seed);
      const head = zeroShotHead(classifier, mappingOf(counts), ['a', 'b', 'c']);
      if (!head) return;
      const embedding = drawnEmbedding(d, seed);
      const here = asMap(head, embedding);
      expect([...here.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);

      const order = shuffled(
        classifier.labels.map((_, j) => j),
        randomFrom(seed),
      );
      const mixed: Classifier = {
        ...classifier,
        labels: order.map((j) => classifier.labels[j] ?? ''),
        kernel: Float32Array.from(
          { length: classifier.kernel.length },
          (_, at) => classifier.kernel[at - (at % order.length) + (order[at % order.length] ?? 0)] ?? 0,
        ),
        bias: Float32Array.from(order, (j) => classifier.bias[j] ?? 0),
      };
      const turned = zeroShotHead(mixed, mappingOf(counts), ['c', 'b', 'a']);
      if (!turned) return expect.unreachable();
      for (const [id, probability] of asMap(turned, embedding)) expect(probability).toBeCloseTo(here.get(id) ?? NaN, 9);
    }),
    { numRuns: 100 },
  );
});

test('with the rest counted as a class, every label counts', () => {
  const classifier = drawnClassifier(6, 4, 3);
  const head = zeroShotHead(classifier, mapRest(mapLabels(emptyMapping, ['label 2'], 'a'), 'b'), ['a', 'b']);
  const embedding = drawnEmbedding(4, 3);
  const shares = head && asMap(head, embedding);
  expect(head?.classes).toEqual(Uint16Array.of(1, 1, 0, 1, 1, 1));
  expect(shares?.get('a')).toBeCloseTo(classProbabilities(classifier, embedding)[2] ?? NaN, 6);
});

test('labels of classes that are not asked for do not count', () => {
  const classifier = drawnClassifier(3, 4, 5);
  const mapping = mappingOf(['a', 'b', 'c']);
  expect(zeroShotHead(classifier, mapping, ['a', 'b'])?.bias).toEqual(classifier.bias.slice(0, 2));
  expect(zeroShotHead(classifier, mapping, ['a'])).toBeUndefined();
});

test('one label a class is softmax, by hand', () => {
  // kernel is d × n: logits = (2, 0) · [[1, 3], [5, 7]] + (0.5, −6) = (2.5, 0).
  const classifier: Classifier = {
    labels: ['x', 'y'],
    embeddingLength: 2,
    kernel: Float32Array.of(1, 3, 5, 7),
    bias: Float32Array.of(0.5, -6),
  };
  const head = zeroShotHead(
    classifier,
    {
      classOf: new Map([
        ['x', 'a'],
        ['y', 'b'],
      ]),
    },
    ['a', 'b'],
  );
  const [a, b] = softmax(Float64Array.of(2.5, 0));
  expect(head && predictWith(head, Float32Array.of(2, 0))).toEqual([
    { classId: 'a', probability: a },
    { classId: 'b', probability: b },
  ]);
});

test('huge logits stay probabilities', () => {
  const classifier: Classifier = { labels: ['x', 'y'], embeddingLength: 1, kernel: Float32Array.of(3e5, -3e5), bias: new Float32Array(2) };
  const head = zeroShotHead(
    classifier,
    {
      classOf: new Map([
        ['x', 'a'],
        ['y', 'b'],
      ]),
    },
    ['a', 'b'],
  );
  expect(head && asMap(head, Float32Array.of(1e5))).toEqual(
    new Map([
      ['a', 1],
      ['b', 0],
    ]),
  );
});

test('an embedding of another length is refused', () => {
  const head = zeroShotHead(drawnClassifier(2, 3, 1), mappingOf(['a', 'b']), ['a', 'b']);
  expect(() => head && predictWith(head, new Float32Array(4))).toThrow('length 4');
});

test('serialised and back it is the same head', () => {
  fc.assert(
    fc.property(shapes, ({ counts, d, seed }) => {
      const head = zeroShotHead(drawnClassifier(counts.length, d, seed), mappingOf(counts), ['a', 'b', 'c']);
      if (head) expect(deserialise(serialise(head))).toEqual({ ok: true, value: head });
    }),
    { numRuns: 50 },
  );
});

test('serialised data with a fault is refused by name', () => {
  const head = zeroShotHead(drawnClassifier(4, 3, 1), mappingOf(['a', 'b', 'a', undefined]), ['a', 'b']);
  if (!head) return expect.unreachable();
  const serialised = serialise(head);
  const withArray = (name: string, shape: number[], values: number[]) => ({
    ...serialised,
    arrays: { ...serialised.arrays, [name]: { shape, values: Float32Array.from(values) } },
  });
  const faults = [
    [withArray('classes', [3], [0, 1, 2]), 'value'],
    [withArray('classes', [3], [0, 1, 0.5]), 'value'],
    [withArray('classes', [3], [0, 1, -1]), 'value'],
    [withArray('classes', [3], [0, 0, 0]), 'missing'],
    [withArray('classes', [2], [0, 1]), 'shape'],
    [withArray('bias', [2], [0, 1]), 'shape'],
    [withArray('bias', [3], [0, 1, NaN]), 'value'],
    [{ ...serialised, arrays: {} }, 'missing'],
    [{ ...serialised, classIds: ['a', 'a'] }, 'value'],
    [{ ...serialised, embeddingLength: 2 }, 'shape'],
  ] as const;
  for (const [fault, kind] of faults) expect(deserialise(fault)).toMatchObject({ ok: false, error: { kind } });
});
