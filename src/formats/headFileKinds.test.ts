// Head files of every instant kind: whole there and back, version 1 still opens, and each fault of a kind has its answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitInstant } from '../core/heads/instant';
import type { TunedChoice } from '../core/heads/headChoice';
import type { Head } from '../core/heads/heads';
import { predictWith } from '../core/heads/heads';
import { normalFrom, randomFrom } from '../core/base/random';
import { predictFrom } from './headDocument';
import type { HeadDocument } from './headFile';
import { readHeadFile, writeHeadFile } from './headFile';
import { headSum, SUM } from './headSum';
import type { Tensor } from './safetensors';
import { readSafetensorsHeader, readTensors, writeSafetensors } from './safetensors';

const choices: TunedChoice[] = [
  { kind: 'linear', l2: 0.01, balanced: true },
  { kind: 'nearest-mean' },
  { kind: 'nearest-neighbours', k: 3 },
];

const backbone = {
  id: 'b',
  name: 'B',
  fingerprint: 'ab'.repeat(32),
  featureLayer: 'features',
  inputSize: 72,
  scaling: { divide: 127, subtract: 1 },
};

interface Shape {
  readonly n: number;
  readonly d: number;
  readonly k: number;
  readonly seed: number;
}

const shapes = fc.record({
  n: fc.integer({ min: 1, max: 12 }),
  d: fc.integer({ min: 1, max: 20 }),
  k: fc.integer({ min: 1, max: 4 }),
  seed: fc.nat(),
});

function documentOf(choice: TunedChoice, { n, d, k, seed }: Shape): HeadDocument {
  const random = randomFrom(seed);
  const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
  const classIds = Array.from({ length: k }, (_, c) => String(c));
  // A sample of every class, so that every kind knows all of them.
  const classes = Uint16Array.from({ length: n + k }, (_, i) => i % k);
  const head: Head = fitInstant({ embeddings: draw((n + k) * d), embeddingLength: d, classes, classIds }, choice);
  const embeddings = draw(2 * d);
  const probabilities = Float32Array.from(
    [0, 1].flatMap((i) => predictWith(head, embeddings.subarray(i * d, (i + 1) * d)).map(({ probability }) => probability)),
  );
  return {
    name: 'Fruit',
    classes: classIds.map((_, c) => ({ name: `class ${c}`, colour: c, samples: c, place: k - 1 - c })),
    backbone,
    head,
    parity: { inputs: embeddings, probabilities },
    createdAt: '2026-01-02T03:04:05.678Z',
  };
}

/** A head that is learnt by epochs: two classes, embeddings of length 4. */
function laterDocument(kind: 'mlp' | 'fine-tuned'): HeadDocument {
  const random = randomFrom(3);
  const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
  const frame = { classIds: ['0', '1'], embeddingLength: 4 };
  const head: Head =
    kind === 'mlp'
      ? { kind, ...frame, hidden: 3, hiddenWeights: draw(12), hiddenBias: draw(3), outputWeights: draw(6) }
      : { kind, ...frame, channels: 3, activation: 'relu6', blockWeights: draw(12), blockBias: draw(4), weights: draw(8), bias: draw(2) };
  const length = kind === 'mlp' ? 4 : 6;
  const inputs = draw(2 * length);
  const probabilities = Float32Array.from(
    [0, 1].flatMap((i) => predictFrom(head, inputs.subarray(i * length, (i + 1) * length)).map(({ probability }) => probability)),
  );
  return { ...documentOf({ kind: 'nearest-mean' }, { n: 1, d: 4, k: 2, seed: 1 }), head, parity: { inputs, probabilities } };
}

/** The parts of a file with some of them changed, and summed anew. */
function changed(bytes: Uint8Array, change: (tensors: Map<string, Tensor>, metadata: Map<string, string>) => void): Uint8Array {
  const header = readSafetensorsHeader(bytes);
  const read = header.ok && readTensors(bytes, header.value);
  if (!header.ok || !read || !read.ok) throw new Error('the example cannot be read');
  const tensors = new Map(read.value);
  const metadata = new Map(header.value.metadata);
  change(tensors, metadata);
  return writeSafetensors(tensors, metadata.set(SUM, headSum(metadata, tensors)));
}

const neighbours = () => writeHeadFile(documentOf({ kind: 'nearest-neighbours', k: 3 }, { n: 4, d: 3, k: 2, seed: 1 }));

describe('a head file of any kind', () => {
  test.each(choices)('$kind: keeps the head whole, and the same head gives the same bytes', (choice) => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const document = documentOf(choice, shape);
        const bytes = writeHeadFile(document);
        expect(readHeadFile(bytes)).toEqual({ ok: true, value: document });
        expect(writeHeadFile(structuredClone(document))).toEqual(bytes);
      }),
    );
  });

  test.each(['mlp', 'fine-tuned'] as const)('%s, which another process learns: whole there and back', (kind) => {
    const document = laterDocument(kind);
    expect(readHeadFile(writeHeadFile(document))).toEqual({ ok: true, value: document });
    const flawed = changed(writeHeadFile(document), (tensors) => {
      const name = kind === 'mlp' ? 'hiddenBias' : 'blockBias';
      const tensor = tensors.get(name);
      tensors.set(name, { shape: tensor?.shape ?? [], values: Float32Array.from(tensor?.values ?? [], (value) => value + 1 + value) });
    });
    expect(readHeadFile(flawed)).toMatchObject({ ok: false, error: { kind: 'parity' } });
  });

  test('maps that are no whole number of positions are refused', () => {
    const odd = changed(writeHeadFile(laterDocument('fine-tuned')), (tensors) =>
      tensors.set('parity.maps', { shape: [2, 7], values: new Float32Array(14) }),
    );
    expect(readHeadFile(odd)).toEqual({ ok: false, error: { kind: 'wrong-shape', part: 'parity.maps', found: '2 × 7', wanted: '2 × 6' } });
  });

  test.each(choices)('$kind: cut anywhere or with a byte changed it is refused, or says the same within the tolerance', (choice) => {
    // Without a sum: that would refuse it before anything else is looked at.
    const bytes = writeHeadFile({ ...documentOf(choice, { n: 2, d: 2, k: 2, seed: 5 }), unsummed: true });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        expect(readHeadFile(bytes.subarray(0, at)).ok).toBe(false);
        const bad = bytes.slice();
        bad[at] = byte;
        const result = readHeadFile(bad);
        if (result.ok) expect(result.value.classes).toHaveLength(2);
      }),
      { numRuns: 1500 },
    );
  });

  test('a file of version 1 opens: a linear head, its classes in the order of their rows', () => {
    const document = documentOf({ kind: 'linear', l2: 0.01, balanced: true }, { n: 5, d: 3, k: 3, seed: 2 });
    const first = changed(writeHeadFile(document), (_, metadata) => {
      metadata.set('version', '1');
      metadata.delete('kind');
      metadata.delete('numbers');
      metadata.set('classes', JSON.stringify(document.classes.map(({ name, colour, samples }) => ({ name, colour, samples }))));
    });
    const classes = document.classes.map((each, place) => ({ ...each, place }));
    expect(readHeadFile(first)).toEqual({ ok: true, value: { ...document, classes } });
  });

  test.each<[string, (tensors: Map<string, Tensor>, metadata: Map<string, string>) => void, object]>([
    ['a kind to come', (_, metadata) => metadata.set('kind', 'oracle'), { kind: 'unknown-kind', found: 'oracle' }],
    ['a kind that is a trap', (_, metadata) => metadata.set('kind', '__proto__'), { kind: 'unknown-kind', found: '__proto__' }],
    ['another kind than its arrays', (_, metadata) => metadata.set('kind', 'nearest-mean'), { kind: 'wrong-shape', part: 'centre' }],
    ['no number of neighbours', (_, metadata) => metadata.set('numbers', '{}'), { kind: 'wrong-shape', part: 'k' }],
    ['numbers that are none', (_, metadata) => metadata.set('numbers', '{"k":"3"}'), { kind: 'not-a-head' }],
    ['numbers that are no table', (_, metadata) => metadata.set('numbers', '7'), { kind: 'not-a-head' }],
    [
      'a thousand numbers',
      (_, metadata) => metadata.set('numbers', JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_each, i) => [i, i])))),
      { kind: 'not-a-head' },
    ],
    ['half a neighbour', (_, metadata) => metadata.set('numbers', '{"k":0.5}'), { kind: 'wrong-shape' }],
    [
      'a sample of a class that is not there',
      (tensors) => tensors.set('classes', { shape: [6], values: Float32Array.of(0, 1, 0, 1, 0, 2) }),
      { kind: 'wrong-shape', part: 'classes', found: '2' },
    ],
    [
      'fewer samples than classes of samples',
      (tensors) => tensors.set('samples', { shape: [5, 3], values: new Float32Array(15) }),
      { kind: 'wrong-shape', part: 'samples', found: '5 × 3', wanted: '6 × 3' },
    ],
    [
      'samples that are no numbers',
      (tensors) => tensors.set('samples', { shape: [6, 3], values: new Float32Array(18).fill(Infinity) }),
      { kind: 'not-finite', tensor: 'samples' },
    ],
    [
      'samples of another head',
      (tensors) => tensors.set('samples', { shape: [6, 3], values: new Float32Array(18).fill(1) }),
      { kind: 'parity' },
    ],
    [
      'a place that is none',
      (_, metadata) => metadata.set('classes', metadata.get('classes')?.replace('"place":1', '"place":-1') ?? ''),
      { kind: 'not-a-head' },
    ],
  ])('%s is refused', (_, change, error) => {
    expect(readHeadFile(changed(neighbours(), change))).toMatchObject({ ok: false, error });
  });

  test('a file made to keep a page busy is refused before it does', () => {
    const many = 60_000;
    const busy = changed(neighbours(), (tensors, metadata) => {
      metadata.set('numbers', JSON.stringify({ k: many }));
      tensors.set('samples', { shape: [many, 3], values: new Float32Array(many * 3) });
      tensors.set('classes', { shape: [many], values: new Float32Array(many) });
    });
    expect(readHeadFile(busy)).toEqual({ ok: false, error: { kind: 'too-large' } });
  });
});
