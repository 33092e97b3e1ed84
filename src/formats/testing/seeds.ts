// Files that the fuzzed readers take, before they are spoilt.
import type { WeightEntry } from '../../core/network/weightManifest';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { fitInstant } from '../../core/heads/instant';
import type { Head } from '../../core/heads/heads';
import type { ProjectDocument } from '../../core/project/projectDocument';
import { defaultSettings } from '../../core/project/settings';
import { normalFrom, randomFrom } from '../../core/base/random';
import { documentClassIds, predictFrom } from '../headDocument';
import type { HeadDocument } from '../headFile';
import { writeHeadFile, readHeadFile } from '../headFile';
import { CHECK_BYTES, checkOf, writeHeadLink } from '../headLink';
import { SUMS } from '../headProof';
import { marksOf } from '../headRecordings';
import { imageModel } from '../teachableMachineOut';
import { writeKeptEmbeddings } from '../keptEmbeddings';
import type { KeptHeadFile } from '../keptHead';
import { writeKeptHead } from '../keptHead';
import { joined } from './mutations';

const bytesOf = (text: string) => new TextEncoder().encode(text);

export interface Strangers {
  readonly layers: { readonly topology: string; readonly weights: ArrayBuffer };
  readonly graph: { readonly topology: string; readonly weights: ArrayBuffer };
  /** The text of a backbone's card. */
  readonly card: string;
  readonly unpack: (entries: readonly WeightEntry[], bytes: ArrayBuffer) => unknown;
}

/** An image model whose backbone is this one. */
export function imageModelOn(layers: Strangers['layers']) {
  const frame = { classIds: documentClassIds(2), embeddingLength: 6 };
  const made = imageModel(
    {
      name: 'Fruit',
      classes: ['apple', 'pear'].map((name, place) => ({ name, colour: 0, samples: 1, place })),
      backbone: {
        id: 'b',
        name: 'B',
        fingerprint: 'ab'.repeat(32),
        featureLayer: 'features',
        inputSize: 8,
        scaling: { divide: 127, subtract: 1 },
      },
      head: { kind: 'linear', ...frame, weights: new Float32Array(12).fill(0.1), bias: new Float32Array(2) },
      parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
      createdAt: '2026-01-02T03:04:05.678Z',
    },
    { inputSize: 8, scaling: { divide: 127, subtract: 1 }, featureLayer: 'features' },
    layers,
  );
  if (!made.ok) throw new Error(made.error.detail);
  return made.value;
}

export const aProject: ProjectDocument = {
  name: 'Fruit',
  savedAt: '2026-01-02T03:04:05.678Z',
  classes: [{ id: 'a', name: 'apple', colour: 3, enabled: true }],
  samples: [{ id: 's', classId: 'a', burst: 'r', takenAt: 5, source: 'camera', picture: 'p/1.png' }],
  settings: defaultSettings,
  split: { seed: 9, folds: [['r'], []] },
  backboneId: 'b',
};

/** A small MLP of two classes, and the backbone that it stands on. */
export const aKeptMlp: Pick<KeptHeadFile, 'fingerprint' | 'serialised'> = {
  fingerprint: 'f'.repeat(64),
  serialised: {
    kind: 'mlp',
    classIds: ['a', 'b'],
    embeddingLength: 2,
    numbers: { hidden: 1 },
    arrays: {
      hiddenWeights: { shape: [2, 1], values: Float32Array.of(1, 2) },
      hiddenBias: { shape: [1], values: Float32Array.of(3) },
      outputWeights: { shape: [1, 2], values: Float32Array.of(4, 5) },
    },
  },
};

/** The bytes of a small MLP as it is kept with a project. */
export function aKeptHead(): Uint8Array<ArrayBuffer> {
  return writeKeptHead({
    ...aKeptMlp,
    learntKey: 'k',
    learntFrom: new Map([['a', 1]]),
    augmentedCount: 1,
    milliseconds: 2,
    heldOut: { ids: ['s'], probabilities: Float32Array.of(0.25, 0.75) },
  });
}

/** Of two samples. */
export function someKeptEmbeddings(): Uint8Array<ArrayBuffer> {
  const of = (sampleId: string, ...values: readonly number[]) =>
    ({ sampleId, embedding: { values: Float32Array.from(values), fingerprint: 'f'.repeat(64), device: 'wasm' } }) as const;
  return writeKeptEmbeddings([of('s1', 1, 2, 3), of('s2', 4, 5, 6)]);
}

export const TOP_LAYER = JSON.stringify({
  weightsManifest: [
    {
      paths: ['x'],
      weights: [
        { name: 'first', shape: [2], dtype: 'float32' },
        { name: 'classifier/kernel', shape: [3, 2], dtype: 'float32' },
        { name: 'classifier/bias', shape: [2], dtype: 'float32' },
      ],
    },
  ],
});

/** The bytes of two maps of three numbers, as safetensors. */
export function pretrainingMapsFile(): Uint8Array {
  const header = JSON.stringify({
    __metadata__: { format: 'headstart-kinds', right: '1' },
    steps: { dtype: 'F32', shape: [3], data_offsets: [0, 12] },
    maps: { dtype: 'I8', shape: [2, 1, 3], data_offsets: [12, 18] },
  });
  const start = new Uint8Array(8);
  new DataView(start.buffer).setBigUint64(0, BigInt(header.length), true);
  return joined(start, bytesOf(header), new Uint8Array(Float32Array.of(0.5, 1, 2).buffer), Uint8Array.of(1, 254, 3, 127, 129, 0));
}

/**
 * What a link says, unpacked and without its check: spoilt bytes would seldom unpack. `from`: a folded one, of embeddings of so many
 * numbers before.
 */
export async function plainLink(from?: number): Promise<Uint8Array<ArrayBuffer>> {
  const read = readHeadFile(headFiles()[0] ?? new Uint8Array());
  if (!read.ok || read.value.head.kind !== 'linear') throw new Error('the first head is linear');
  const packed = await writeHeadLink(read.value, read.value.head, undefined, from);
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer()).slice(0, -CHECK_BYTES);
}

/** Bytes that a block which is not compressed can hold. */
const LONGEST_BLOCK = 0xffff;

/** The text of a link that says this, with its check: in blocks of deflate that are not compressed (RFC 1951, 3.2.4), in base64url. */
export function linkOf(said: Uint8Array): string {
  const bytes = joined(said, checkOf(said));
  let packed = '';
  for (let at = 0; at === 0 || at < bytes.length; at += LONGEST_BLOCK) {
    const part = bytes.subarray(at, at + LONGEST_BLOCK);
    const [low, high] = [part.length & 255, part.length >> 8];
    const header = [at + LONGEST_BLOCK < bytes.length ? 0 : 1, low, high, 255 - low, 255 - high];
    for (const of of [header, part]) packed += Array.from(of, (byte) => String.fromCharCode(byte)).join('');
  }
  const letters = btoa(packed);
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A file of each kind of head, without a sum: that would refuse what is spoilt before anything else is looked at. */
export function headFiles(): readonly Uint8Array[] {
  const random = randomFrom(1);
  const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
  const frame = { classIds: documentClassIds(2), embeddingLength: 4 };
  const samples = { embeddings: draw(20), embeddingLength: 4, classes: Uint16Array.of(0, 1, 0, 1, 0), classIds: frame.classIds };
  const heads: readonly Head[] = [
    fitInstant(samples, { kind: 'linear', l2: 0.01, balanced: true }),
    fitInstant(samples, { kind: 'nearest-mean' }),
    fitInstant(samples, { kind: 'nearest-neighbours', k: 3 }),
    { kind: 'mlp', ...frame, hidden: 3, hiddenWeights: draw(12), hiddenBias: draw(3), outputWeights: draw(6) },
    {
      kind: 'fine-tuned',
      ...frame,
      channels: 3,
      activation: 'relu6',
      blockWeights: draw(12),
      blockBias: draw(4),
      weights: draw(8),
      bias: draw(2),
    },
  ];
  return heads.map((head) => {
    const length = head.kind === 'fine-tuned' ? 6 : 4;
    const inputs = draw(2 * length);
    const probabilities = Float32Array.from(
      [0, 1].flatMap((i) => predictFrom(head, inputs.subarray(i * length, (i + 1) * length)).map(({ probability }) => probability)),
    );
    const document: HeadDocument = {
      name: 'Fruit',
      classes: [
        { name: 'apple', colour: 0, samples: 3, recordings: 2, place: 1 },
        { name: 'pear', colour: 1, samples: 2, place: 0 },
      ],
      backbone: {
        id: 'b',
        name: 'B',
        fingerprint: 'ab'.repeat(32),
        featureLayer: 'features',
        inputSize: 72,
        scaling: { divide: 127, subtract: 1 },
      },
      head,
      parity: { inputs, probabilities },
      card: { author: 'Class 5b', about: 'Sorts fruit.', tags: [['dark', 4]], backbone: { licence: 'none', weightCount: 7 } },
      score: { right: 17, asked: 20, on: 'held-out' },
      learntRecordings: marksOf(['r1', 'r2']),
      proof: {
        side: 2,
        pictures: new Uint8ClampedArray(12),
        sums: new Float32Array(SUMS),
        probabilities: Float32Array.of(0.5, 0.5),
      },
      unsummed: true,
      createdAt: '2026-01-02T03:04:05.678Z',
    };
    return writeHeadFile(document);
  });
}

/** The bytes of an archive of these files. */
export async function zipped(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, bytes] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}
