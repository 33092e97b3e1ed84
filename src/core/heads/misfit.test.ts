// A head on a backbone that it was not made for: told beforehand, whatever its kind.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FineTunedHead } from './fineTuned';
import { predictWith } from './heads';
import { linear } from './linear';
import { canPredict, misfitOf } from './misfit';

const linearOf = (d: number) =>
  linear.fit({
    embeddings: Float32Array.from({ length: 2 * d }, (_, i) => Math.sin(i)),
    embeddingLength: d,
    classes: Uint16Array.of(0, 1),
    classIds: ['a', 'b'],
  });
const tunedOf = (d: number, channels: number): FineTunedHead => ({
  kind: 'fine-tuned',
  classIds: ['a', 'b'],
  embeddingLength: d,
  channels,
  activation: 'relu6',
  blockWeights: new Float32Array(channels * d),
  blockBias: new Float32Array(d),
  weights: new Float32Array(2 * d),
  bias: new Float32Array(2),
});

test('a head fits the backbone of its lengths and no other', () => {
  expect(misfitOf(linearOf(4), { embeddingLength: 4 })).toBeUndefined();
  expect(misfitOf(linearOf(8), { embeddingLength: 4 })).toEqual({ of: 'embedding', head: 8, backbone: 4 });
  expect(misfitOf(tunedOf(4, 2), { embeddingLength: 4, lastBlock: { channels: 2 } })).toBeUndefined();
  expect(misfitOf(tunedOf(4, 3), { embeddingLength: 4, lastBlock: { channels: 2 } })).toEqual({ of: 'feature map', head: 3, backbone: 2 });
  expect(misfitOf(tunedOf(4, 3), { embeddingLength: 4 })).toEqual({ of: 'feature map', head: 3, backbone: undefined });
});

test('what can be predicted does not throw, what cannot does', () => {
  const length = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      length,
      length,
      (tuned, d, channels, values, map) => {
        const head = tuned ? tunedOf(d, channels) : linearOf(d);
        const [embedding, seen] = [new Float32Array(values), new Float32Array(map)];
        const predict = () => predictWith(head, embedding, seen);
        if (canPredict(head, embedding, seen)) expect(predict()).toHaveLength(2);
        else expect(predict).toThrow(RangeError);
      },
    ),
  );
});
