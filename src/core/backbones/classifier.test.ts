// A classifier names pretraining classes: probabilities, the best of them, and what counts as a class.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMapping, keepClasses, labelsOf, mapLabels, mapRest, shareOutside, unmapLabels } from './labelMapping';
import type { Classifier } from './classifier';
import { bestGuesses, classProbabilities } from './classifier';

// logits of (1, 0, 2): (1 + 2·1, 0 + 2·0, 0 + 2·1) + (0, 1, 0) = (3, 1, 2)
const classifier: Classifier = {
  labels: ['tabby', 'orange', 'teapot'],
  embeddingLength: 3,
  kernel: Float32Array.of(1, 0, 0, 9, 9, 9, 1, 0, 1),
  bias: Float32Array.of(0, 1, 0),
};

test('probabilities are the softmax of embedding · kernel + bias', () => {
  const e = Math.exp;
  const sum = e(3) + e(1) + e(2);
  const probabilities = classProbabilities(classifier, Float32Array.of(1, 0, 2));
  [e(3) / sum, e(1) / sum, e(2) / sum].forEach((wanted, j) => expect(probabilities[j]).toBeCloseTo(wanted, 12));
  expect(() => classProbabilities(classifier, new Float32Array(2))).toThrow('length 2, the classifier takes 3');
});

test('the best guesses come first, equal ones in the order of the labels', () => {
  const guesses = bestGuesses(classifier, Float64Array.of(0.25, 0.5, 0.25), 2);
  expect(guesses).toEqual([
    { label: 'orange', probability: 0.5 },
    { label: 'tabby', probability: 0.25 },
  ]);
  expect(bestGuesses(classifier, Float64Array.of(0.25, 0.5, 0.25), 9)).toHaveLength(3);
});

test('the best guesses are the largest of all', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 10 }), (values, count) => {
      const guesses = bestGuesses({ ...classifier, labels: values.map((_, j) => `${j}`) }, Float64Array.from(values), count);
      expect(guesses.map(({ probability }) => probability)).toEqual([...values].sort((a, b) => b - a).slice(0, count));
    }),
  );
});

test('labels count as one class at a time, and can be taken back', () => {
  const mapped = mapLabels(mapLabels(emptyMapping, ['tabby', 'orange'], 'cat'), ['orange'], 'fruit');
  expect(labelsOf(classifier, mapped, 'cat')).toEqual(['tabby']);
  expect(labelsOf(classifier, mapped, 'fruit')).toEqual(['orange']);
  expect(labelsOf(classifier, unmapLabels(mapped, ['orange']), 'fruit')).toEqual([]);
  expect(emptyMapping.classOf.size).toBe(0);
});

test('what lies outside is the share of the labels that count as nothing', () => {
  const probabilities = Float64Array.of(0.5, 0.3, 0.2);
  const mapped = mapLabels(emptyMapping, ['tabby'], 'cat');
  expect(shareOutside(classifier, emptyMapping, probabilities)).toBeCloseTo(1, 12);
  expect(shareOutside(classifier, mapped, probabilities)).toBeCloseTo(0.5, 12);
  expect(shareOutside(classifier, mapRest(mapped, 'other'), probabilities)).toBe(0);
});

test('a mapping keeps only the classes that are there', () => {
  const mapping = mapRest(mapLabels(mapLabels(emptyMapping, ['tabby'], 'cat'), ['orange'], 'fruit'), 'fruit');
  expect(keepClasses(mapping, new Set(['cat']))).toEqual({ classOf: new Map([['tabby', 'cat']]) });
  expect(keepClasses(mapping, new Set(['cat', 'fruit']))).toEqual(mapping);
  expect(mapRest(mapping, undefined)).toEqual({ classOf: mapping.classOf });
});
