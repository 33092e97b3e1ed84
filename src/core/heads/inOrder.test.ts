// Heads of every kind in another order of classes: each class keeps its probability.
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import type { Head } from './heads';
import { predictWith } from './heads';
import { inOrder } from './inOrder';

const random = randomFrom(5);
const draw = (length: number) => Float32Array.from({ length }, () => 2 * random() - 1);
const [d, k, h, channels] = [4, 3, 5, 2];
const classIds = ['p', 'q', 'r'];
const common = { classIds, embeddingLength: d };
const heads: readonly Head[] = [
  { ...common, kind: 'linear', weights: draw(k * d), bias: draw(k) },
  { ...common, kind: 'nearest-mean', centre: draw(d), means: draw(k * d), sharpness: 10 },
  { ...common, kind: 'nearest-neighbours', samples: draw(6 * d), classes: Uint16Array.of(0, 1, 2, 2, 1, 0), k: 3 },
  { ...common, kind: 'mlp', hidden: h, hiddenWeights: draw(d * h), hiddenBias: draw(h), outputWeights: draw(h * k) },
  {
    ...common,
    kind: 'fine-tuned',
    channels,
    activation: 'relu6',
    blockWeights: draw(channels * d),
    blockBias: draw(d),
    weights: draw(k * d),
    bias: draw(k),
  },
  { ...common, kind: 'zero-shot', weights: draw(5 * d), bias: draw(5), classes: Uint16Array.of(2, 0, 1, 1, 0) },
];

test.each(heads.map((head) => [head.kind, head] as const))('%s', (_, head) => {
  const [embedding, map] = [draw(d), draw(3 * channels)];
  const before = new Map(predictWith(head, embedding, map).map(({ classId, probability }) => [classId, probability]));
  for (const order of [['r', 'p', 'q'], ['q', 'gone', 'p', 'r'], ['r']]) {
    const moved = inOrder(head, order);
    expect(moved.classIds).toEqual([...order.filter((id) => classIds.includes(id)), ...classIds.filter((id) => !order.includes(id))]);
    for (const { classId, probability } of predictWith(moved, embedding, map))
      expect(probability).toBeCloseTo(before.get(classId) ?? NaN, 6);
  }
});

test('a head that is in order already is left as it is', () => {
  for (const head of heads) expect(inOrder(head, ['p', 'q', 'r'])).toBe(head);
});
