// Any head that can be an image model of Teachable Machine goes out as one and comes in again: the same classes, the same answers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, distinctNames } from '../core/base/names';
import { atTemperature } from '../core/evaluation/temperature';
import { normalFrom, randomFrom } from '../core/base/random';
import type { Head } from '../core/heads/heads';
import { toyBackbone } from '../ml/toyBackbone';
import { documentClassIds, predictFrom } from './headDocument';
import { readImageModel } from './imageModelFile';
import { linearAgain } from './imageModelLinear';
import { imageModel, imageModelZip } from './teachableMachineOut';

const toy = toyBackbone();
const LENGTH = 6;

const someHead = fc
  .record({
    names: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 2, maxLength: 60 }),
    hidden: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    temperature: fc.option(fc.double({ min: 0.3, max: 4, noNaN: true }), { nil: undefined }),
    seed: fc.nat(),
  })
  .map(({ names, hidden, temperature, seed }) => {
    const random = randomFrom(seed);
    const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
    const k = names.length;
    const frame = { classIds: documentClassIds(k), embeddingLength: LENGTH };
    const head: Head =
      hidden === undefined
        ? { kind: 'linear', ...frame, weights: draw(LENGTH * k), bias: draw(k) }
        : {
            kind: 'mlp',
            ...frame,
            hidden,
            hiddenWeights: draw(LENGTH * hidden),
            hiddenBias: draw(hidden),
            outputWeights: draw(hidden * k),
          };
    return {
      head,
      temperature,
      names: distinctNames(names.map((name, c) => cleanName(name) ?? `Class ${c + 1}`)),
      inputs: draw(3 * LENGTH),
    };
  });

test('out and in again', async () => {
  await fc.assert(
    fc.asyncProperty(someHead, async ({ head, temperature, names, inputs }) => {
      const { id, name, featureLayer, inputSize, scaling } = toy.spec;
      const made = imageModel(
        {
          name: 'Fruit',
          classes: names.map((each, place) => ({ name: each, colour: 0, samples: 1, place })),
          backbone: { id, name, fingerprint: 'ab'.repeat(32), featureLayer, inputSize, scaling },
          head,
          temperature,
          parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
          createdAt: '2026-01-02T03:04:05.678Z',
        },
        toy.spec,
        toy,
      );
      if (!made.ok) throw new Error(made.error.detail);
      const read = await readImageModel([{ name: 'a.zip', file: await imageModelZip(made.value) }]);
      if (!read.ok) throw new Error(read.error.kind);
      expect(read.value.labels).toEqual(names);
      expect([read.value.name, read.value.createdAt]).toEqual(['Fruit', '2026-01-02T03:04:05.678Z']);
      const again: Head = { kind: 'mlp', classIds: head.classIds, ...read.value.head };
      // A linear head is known as one, to the last bit; an MLP is taken for none.
      const linear = linearAgain(read.value.head, names.length);
      expect(linear && { weights: linear.weights, bias: linear.bias }).toEqual(
        head.kind === 'linear' ? { weights: head.weights, bias: head.bias } : undefined,
      );
      if (linear) expect(linear.temperature / (temperature ?? 1)).toBeCloseTo(1, 6);
      for (let row = 0; row < 3; row++) {
        const input = inputs.slice(row * LENGTH, (row + 1) * LENGTH);
        const before = atTemperature(
          Float32Array.from(predictFrom(head, input), ({ probability }) => probability),
          temperature ?? 1,
        );
        const after = predictFrom(again, input).map(({ probability }) => probability);
        after.forEach((probability, c) => expect(Math.abs(probability - (before[c] ?? NaN))).toBeLessThan(1e-5));
      }
    }),
    { numRuns: 40 },
  );
});
