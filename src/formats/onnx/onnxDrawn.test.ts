// Any head, of any size and calibrated in any way, gives onnxruntime's answers: drawn ones, beside the named ones of `onnxModel.slow`.
import fc from 'fast-check';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../../core/base/random';
import { atTemperature } from '../../core/evaluation/temperature';
import type { Head } from '../../core/heads/heads';
import type { HeadDocument } from '../headDocument';
import { documentClassIds, predictFrom } from '../headDocument';
import { headOnnx } from './onnxModel';

/** What the app promises of the file. */
const NEAR = 1e-4;

const KINDS = ['linear', 'mlp', 'nearest-mean', 'nearest-neighbours', 'zero-shot'] as const;

/** A head, and embeddings to ask it of; `spread` is of its logits. */
const drawnHeads = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    // In one dimension all samples are alike, and which of them is nearest is anybody's guess.
    d: fc.integer({ min: 2, max: 40 }),
    k: fc.integer({ min: 2, max: 12 }),
    more: fc.integer({ min: 1, max: 24 }),
    neighbours: fc.integer({ min: 1, max: 30 }),
    spread: fc.double({ min: 0.01, max: 4, noNaN: true }),
    temperature: fc.double({ min: 0.25, max: 8, noNaN: true }),
    rows: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(),
  })
  .map(({ kind, d, k, more, neighbours, spread, temperature, rows, seed }) => {
    const random = randomFrom(seed);
    const draw = (length: number, scale = 1) => Float32Array.from({ length }, () => scale * normalFrom(random));
    const units = (count: number) => {
      const values = draw(count * d);
      for (let r = 0; r < count; r++) {
        const row = values.subarray(r * d, r * d + d);
        const length = Math.hypot(...row);
        row.forEach((value, j) => (row[j] = value / length));
      }
      return values;
    };
    const frame = { classIds: documentClassIds(k), embeddingLength: d };
    const scale = spread / Math.sqrt(d);
    /** Every class, and some of them again. */
    const classes = Uint16Array.from({ length: k + more }, (_, i) => (i < k ? i : Math.floor(random() * k)));
    const headOf = (): Head => {
      switch (kind) {
        case 'linear':
          return { kind, ...frame, weights: draw(k * d, scale), bias: draw(k, spread) };
        case 'mlp':
          return {
            kind,
            ...frame,
            hidden: more,
            hiddenWeights: draw(more * d, 1 / Math.sqrt(d)),
            hiddenBias: draw(more),
            outputWeights: draw(more * k, spread / Math.sqrt(more)),
          };
        case 'nearest-mean':
          return { kind, ...frame, centre: draw(d, 0.1), means: units(k), sharpness: 5 * spread };
        case 'nearest-neighbours':
          return { kind, ...frame, samples: units(classes.length), classes, k: neighbours };
        case 'zero-shot':
          return { kind, ...frame, weights: draw(classes.length * d, scale), bias: draw(classes.length, spread), classes };
      }
    };
    return { head: headOf(), temperature, embeddings: draw(rows * d) };
  });

const documentOf = (head: Head, temperature: number): HeadDocument => ({
  name: 'Fruit',
  classes: head.classIds.map((id, place) => ({ name: `Class ${id}`, colour: 0, samples: 1, place })),
  backbone: { id: 'b', name: 'B', fingerprint: 'ab'.repeat(32), featureLayer: 'f', inputSize: 8, scaling: { divide: 127, subtract: 1 } },
  head,
  parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
  temperature,
  createdAt: '2026-01-02T03:04:05Z',
});

/** All that the file says of all embeddings at once. */
async function asked(model: Uint8Array, embeddings: Float32Array, d: number): Promise<readonly number[]> {
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  const { probabilities } = await session.run({ embedding: new Tensor('float32', embeddings, [embeddings.length / d, d]) });
  await session.release();
  return Array.from((await probabilities?.getData()) as Float32Array);
}

test('drawn heads answer as here', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(drawnHeads, async ({ head, temperature, embeddings }) => {
      seen.add(head.kind);
      const d = head.embeddingLength;
      const said = await asked(headOnnx(documentOf(head, temperature)), embeddings, d);
      const here = Array.from({ length: embeddings.length / d }, (_, r) => [
        ...atTemperature(
          predictFrom(head, embeddings.subarray(r * d, r * d + d)).map(({ probability }) => probability),
          temperature,
        ),
      ]).flat();
      expect(said).toHaveLength(here.length);
      expect(Math.max(...said.map((probability, i) => Math.abs(probability - (here[i] ?? NaN))))).toBeLessThan(NEAR);
    }),
    { seed: 16, numRuns: 120 },
  );
  expect([...seen].sort()).toEqual([...KINDS].sort());
}, 60_000);
