// Head files of every version open for ever: one of each, written by the code of its time; and what version 3 has besides comes back whole.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { atTemperature } from '../core/evaluation/temperature';
import { cleanText, MOST_CARD_TEXT } from './headCard';
import type { HeadCard } from './headCard';
import type { HeadDocument } from './headDocument';
import { HEAD_FILE_VERSION, readHeadFile, writeHeadFile } from './headFile';
import { enlarged, proofCount, SUMS, sumsOf } from './headProof';
import { headSum, SUM } from './headSum';
import type { Tensor } from './safetensors';
import { readSafetensorsHeader, readTensors, writeSafetensors } from './safetensors';

const fixture = (version: number | string) =>
  new Uint8Array(readFileSync(new URL(`./testing/heads/version${version}.head.safetensors`, import.meta.url)));

function opened(bytes: Uint8Array): HeadDocument {
  const read = readHeadFile(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

describe('a file of another time', () => {
  it('of version 1 opens: a linear head, and none of what came later', () => {
    const head = opened(fixture(1));
    expect(head).toMatchObject({
      name: 'Fruit',
      classes: [{ name: 'apple', samples: 10, place: 0 }, { name: 'pear' }, { name: 'Äpfel', place: 2 }],
      head: { kind: 'linear', embeddingLength: 6 },
      createdAt: '2026-11-24T10:00:00.000Z',
    });
    expect(Object.keys(head)).not.toEqual(expect.arrayContaining(['card', 'score', 'proof', 'temperature', 'novelty']));
    expect(head.classes[0]).not.toHaveProperty('recordings');
  });

  it('of version 2 opens: a fine-tuned head, calibrated, with a line', () => {
    const head = opened(fixture(2));
    expect(head).toMatchObject({
      classes: [{ name: 'apple', place: 1 }, { name: 'pear' }],
      head: { kind: 'fine-tuned', channels: 3, activation: 'relu6' },
      temperature: 1.5,
      novelty: { line: 0.25 },
    });
    expect(head).not.toHaveProperty('proof');
  });

  it.each([1, 2, 3, '3-calibrated', 4])('of version %s is saved anew as one of today, and says the same', (version) => {
    const before = opened(fixture(version));
    const bytes = writeHeadFile(before);
    const header = readSafetensorsHeader(bytes);
    expect(header.ok && header.value.metadata.get('version')).toBe(String(HEAD_FILE_VERSION));
    expect(opened(bytes)).toEqual(before);
  });

  it('of version 3 opens: card, score, recordings and drawn pictures', () => {
    const head = opened(fixture(3));
    expect(head).toMatchObject({
      classes: [{ recordings: 2 }, { recordings: 3 }],
      card: {
        author: 'Class 5b',
        about: 'Sorts fruit.\nOn a white table.',
        limits: 'Not for vegetables.',
        tags: [['dark', 4]],
        backbone: { learnedFrom: 'tiny-imagenet', weightCount: 358128, licence: 'apache-on-research-data' },
      },
      score: { right: 17, asked: 20, on: 'held-out' },
    });
    expect(head.proof && proofCount(head.proof)).toBe(2);
  });
});

const example = (): HeadDocument => opened(fixture(2));

/** What is written, some of its table and arrays changed, and summed anew, as by somebody who means to. */
function changed(change: (metadata: Map<string, string>, tensors: Map<string, Tensor>) => void, bytes = writeHeadFile(opened(fixture(3)))) {
  const header = readSafetensorsHeader(bytes);
  const read = header.ok ? readTensors(bytes, header.value) : header;
  if (!header.ok || !read.ok) throw new Error('the example cannot be read');
  const [metadata, tensors] = [new Map(header.value.metadata), new Map(read.value)];
  const summed = metadata.has(SUM);
  change(metadata, tensors);
  return writeSafetensors(tensors, summed && metadata.has(SUM) ? metadata.set(SUM, headSum(metadata, tensors)) : metadata);
}

describe('the proof of a file of version 3', () => {
  const bytes = fixture('3-calibrated');

  test('that was changed on its way is no answer of another backbone: the file is refused, whichever bit it was', () => {
    const header = readSafetensorsHeader(bytes);
    const before = opened(bytes).proof;
    if (!header.ok) throw new Error(header.error.kind);
    const { entries, dataStart } = header.value;
    const proof = entries.filter(({ name }) => name.startsWith('proof.'));
    expect(proof).toHaveLength(3);
    for (const { begin, end } of proof)
      fc.assert(
        fc.property(fc.integer({ min: dataStart + begin, max: dataStart + end - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
          const read = readHeadFile(flipped(bytes, at, bit));
          // A pixel may be one of two noughts.
          if (read.ok) expect(read.value.proof).toEqual(before);
          else expect(['other-proof', 'wrong-shape', 'not-finite']).toContain(read.error.kind);
        }),
      );
  });

  test('of a file that says no sum of it is taken as it is, as its first ones are', () => {
    expect(opened(changed((metadata) => metadata.delete('proof_sum'), bytes))).toEqual(opened(bytes));
    expect(opened(fixture(3))).not.toHaveProperty('unsummed');
  });

  test('that is said to be there and is not', () => {
    const gone = changed(
      (_, arrays) => ['pictures', 'embeddings', 'probabilities'].forEach((name) => arrays.delete(`proof.${name}`)),
      bytes,
    );
    expect(readHeadFile(gone)).toEqual({ ok: false, error: { kind: 'other-proof' } });
  });

  test('was before calibration, and is read as it is shown', () => {
    const { temperature, proof } = opened(bytes);
    expect(temperature).toBe(2.5);
    expect([...(proof?.probabilities.subarray(0, 2) ?? [])]).toEqual([...atTemperature([0.25, 0.75], 2.5)].map(Math.fround));
  });
});

/** One bit of a file the other way round. */
function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const bad = bytes.slice();
  bad[at] = (bad[at] ?? 0) ^ (1 << bit);
  return bad;
}

describe('the sum of a file', () => {
  const bytes = fixture(4);
  const said = opened(bytes);
  const text = new TextDecoder('latin1').decode(bytes);

  test('covers every bit: the file is refused, or says that nothing sums it, or says the same', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const read = readHeadFile(flipped(bytes, at, bit));
        if (read.ok && !read.value.unsummed) expect(read.value).toEqual(said);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['"temperature":"2.5"', '"temperature":"9.5"'],
    ['"name":"Fruit"', '"name":"Frost"'],
    ['apple', 'peach'],
    ['\\"right\\":17', '\\"right\\":19'],
    ['\\"samples\\":10', '\\"samples\\":99'],
    ['"created_at":"2026', '"created_at":"2027'],
    ['\\"inputSize\\":72', '\\"inputSize\\":71'],
    ['\\"divide\\":127', '\\"divide\\":255'],
    ['Class 5b', 'Class 6c'],
    ['"version":"4"', '"version":"3"'],
    ['\\"tags\\"', '\\"tagz\\"'],
  ])('covers the words: %s is not %s', (from, to) => {
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    expect(readHeadFile(Uint8Array.from(spoilt, (letter) => letter.charCodeAt(0)))).toEqual({ ok: false, error: { kind: 'changed' } });
  });

  test('is the same however another program orders words and arrays', () => {
    const header = readSafetensorsHeader(bytes);
    const read = header.ok ? readTensors(bytes, header.value) : header;
    if (!header.ok || !read.ok) throw new Error('the fixture cannot be read');
    const again = writeSafetensors(read.value, new Map([...header.value.metadata].reverse()));
    expect(again).not.toEqual(bytes);
    expect(opened(again)).toEqual(said);
  });

  test('that a file of its version lacks is told, and stays told when it is kept', () => {
    const bare = opened(changed((metadata) => metadata.delete(SUM), bytes));
    expect(bare).toEqual({ ...said, unsummed: true });
    expect(opened(writeHeadFile(bare))).toEqual(bare);
  });

  test.each([
    ['temperature', '9'],
    ['temperature', '1'],
  ])('is not all: without it, another %s gives other probabilities than the file shows', (key, value) => {
    const other = changed((metadata) => metadata.set(key, value), bytes);
    expect(readHeadFile(other)).toMatchObject({ ok: false, error: { kind: 'parity' } });
  });
});

describe('what version 3 has', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const cards: fc.Arbitrary<HeadCard> = fc.record(
    {
      author: text,
      about: text,
      limits: text,
      tags: fc.array(fc.tuple(text, fc.nat(1000)), { maxLength: 5 }),
      backbone: fc.record({ licence: fc.constantFrom('apache', 'none', 'unknown'), weightCount: fc.nat() }, { requiredKeys: ['licence'] }),
    },
    { requiredKeys: [] },
  );
  const scores = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).map(([right, more]) => ({
    right,
    asked: right + more,
    on: 'test-set' as const,
  }));
  const proofs = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat(255)))
    .map(([n, side, bytes]) => ({
      side,
      pictures: Uint8ClampedArray.from(bytes.take(n * side * side * 3)),
      sums: Float32Array.from(bytes.take(n * SUMS)),
      probabilities: Float32Array.from(bytes.take(n * 2), (byte) => byte / 255),
    }));

  test('comes back as it was written, each text in its one form, whatever is in it', () => {
    fc.assert(
      fc.property(cards, scores, proofs, (card, score, proof) => {
        const once = opened(writeHeadFile({ ...example(), card, score, proof }));
        expect(once).toMatchObject({ score, proof });
        expect(once.card?.about).toBe(cleanText(card.about));
        expect(opened(writeHeadFile(once))).toEqual(once);
      }),
    );
  });

  test.each<[string, Parameters<typeof changed>[0], object]>([
    ['a card that is no object', (words) => words.set('card', '7'), { kind: 'not-a-head' }],
    ['a card that is no JSON', (words) => words.set('card', '{'), { kind: 'not-a-head' }],
    ['an author that is a number', (words) => words.set('card', '{"author":7}'), { kind: 'not-a-head' }],
    ['tags of fewer than no samples', (words) => words.set('card', '{"tags":[["dark",-1]]}'), { kind: 'not-a-head' }],
    ['an author of 10,000 letters', (words) => words.set('card', JSON.stringify({ author: 'a'.repeat(10_000) })), { kind: 'too-large' }],
    [
      'limits of 10,000 letters',
      (words) => words.set('card', JSON.stringify({ limits: 'a'.repeat(MOST_CARD_TEXT + 1) })),
      { kind: 'too-large' },
    ],
    [
      'ten thousand tags',
      (words) => words.set('card', JSON.stringify({ tags: Array.from({ length: 10_000 }, (_, i) => [`t${i}`, i]) })),
      { kind: 'too-large' },
    ],
    ['more right than asked', (words) => words.set('score', '{"right":3,"asked":2,"on":"held-out"}'), { kind: 'not-a-head' }],
    [
      'a score of more pictures than there are',
      (words) => words.set('score', '{"right":0,"asked":9007199254740991,"on":"held-out"}'),
      { kind: 'changed' },
    ],
    ['a score of nothing', (words) => words.set('score', '{"right":0,"asked":0,"on":"held-out"}'), { kind: 'not-a-head' }],
    [
      'samples that nobody could take',
      (words) => words.set('classes', words.get('classes')?.replace('"samples":10', '"samples":9007199254740991') ?? ''),
      { kind: 'changed' },
    ],
    ['a day in eight thousand years', (words) => words.set('created_at', '9926-12-01T00:00:00.000Z'), { kind: 'changed' }],
    ['half a recording', (words) => words.set('classes', words.get('classes')?.replace('"recordings":2', '"recordings":2.5') ?? ''), {}],
    [
      'a proof without its answers',
      (_, arrays) => arrays.delete('proof.probabilities'),
      { kind: 'wrong-shape', part: 'proof.probabilities' },
    ],
    [
      'a proof of other classes',
      (_, arrays) => arrays.set('proof.probabilities', { shape: [2, 3], values: new Float32Array(6) }),
      { kind: 'wrong-shape' },
    ],
    [
      'a proof of no picture',
      (_, arrays) => arrays.set('proof.pictures', { shape: [0, 4, 4, 3], values: new Float32Array() }),
      { kind: 'wrong-shape' },
    ],
    [
      'a thousand pictures',
      (_, arrays) => arrays.set('proof.pictures', { shape: [1000, 1, 1, 3], values: new Float32Array(3000) }),
      { kind: 'too-large' },
    ],
    [
      'half a grey',
      (_, arrays) => arrays.set('proof.pictures', { shape: [2, 4, 4, 3], values: new Float32Array(96).fill(0.5) }),
      { kind: 'wrong-shape', part: 'proof.pictures', found: '0.5' },
    ],
    [
      'a checksum that is no number',
      (_, arrays) => arrays.set('proof.embeddings', { shape: [2, SUMS], values: new Float32Array(2 * SUMS).fill(NaN) }),
      { kind: 'not-finite', tensor: 'proof.embeddings' },
    ],
  ])('%s is refused', (_, change, error) => {
    expect(readHeadFile(changed(change))).toMatchObject({ ok: false, error });
  });

  test('a text of unseen signs between others is in its one form at once', () => {
    const once = cleanText('\u{e0000}\u0000!');
    expect([once, cleanText(once)]).toEqual(['!', '!']);
  });

  test('what a later program may say is passed over: a licence, where a backbone learned, what a score is of', () => {
    const later = opened(
      changed((words) => {
        words.set('card', '{"author":"Class 5b","backbone":{"licence":"mit","learnedFrom":"moon","weightCount":7}}');
        words.set('score', '{"right":3,"asked":4,"on":"walks"}');
      }),
    );
    expect(later.card).toEqual({ author: 'Class 5b', backbone: { licence: 'unknown', weightCount: 7 } });
    expect(later).not.toHaveProperty('score');
  });

  test('a card of traps is a card of words', () => {
    const card = opened(
      changed((words) => words.set('card', '{"__proto__":{"author":"x"},"about":"<img src=x onerror=alert(1)>\\u202e"}')),
    ).card;
    expect(card).toEqual({ about: '<img src=x onerror=alert(1)>' });
  });
});

describe('the drawn pictures', () => {
  test('are enlarged by whole pixels, and their checksum knows the order of an embedding', () => {
    const proof = {
      side: 2,
      pictures: Uint8ClampedArray.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
      sums: new Float32Array(SUMS),
      probabilities: new Float32Array(2),
    };
    const pixels = enlarged(proof, 0, 5);
    const at = (x: number, y: number) => [...pixels.subarray((y * 5 + x) * 4, (y * 5 + x) * 4 + 4)];
    expect([at(0, 0), at(2, 2), at(3, 0), at(4, 4)]).toEqual([
      [1, 2, 3, 255],
      [1, 2, 3, 255],
      [4, 5, 6, 255],
      [10, 11, 12, 255],
    ]);
    const embedding = Float32Array.from({ length: 20 }, (_, j) => j);
    expect([...sumsOf(embedding)]).toEqual([24, 27, 30, 33, 16, 18, 20, 22]);
    expect(sumsOf(embedding.slice().reverse())).not.toEqual(sumsOf(embedding));
  });
});
