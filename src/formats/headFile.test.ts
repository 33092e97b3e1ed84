// A head file keeps a head whole, and each way of breaking one has its own answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialise } from '../core/heads/heads';
import { HEAD_FILE_VERSION, readHeadFile, writeHeadFile } from './headFile';
import { backbone, document, someDocument, example, exampleNumbers, changed } from './testing/exampleHead';

describe('a head file', () => {
  test('keeps a head whole, and the same head gives the same bytes', () => {
    fc.assert(
      fc.property(someDocument, (head) => {
        const bytes = writeHeadFile(head);
        expect(readHeadFile(bytes)).toEqual({ ok: true, value: head });
        expect(writeHeadFile(structuredClone(head))).toEqual(bytes);
      }),
    );
  });

  test('keeps a head of a thousand classes', () => {
    const head = document(
      Array.from({ length: 1000 }, (_, i) => `${'long '.repeat(30)}${i}`),
      2,
      1,
      1,
    );
    expect(readHeadFile(writeHeadFile(head)).ok).toBe(true);
  });

  test('cut anywhere it is refused, and says that it was cut', () => {
    const bytes = writeHeadFile(example());
    for (let length = 0; length < bytes.length; length++) {
      const result = readHeadFile(bytes.subarray(0, length));
      expect(result).toEqual({ ok: false, error: { kind: length > 8 ? 'cut-short' : 'not-a-head' } });
    }
  });

  test('with any one byte changed it is refused, or still says the same within the parity tolerance', () => {
    // Without a sum: that would refuse it before anything else is looked at.
    const head = { ...document(['apple', 'pear'], 1, 1, 3), unsummed: true } as const;
    const bytes = writeHeadFile(head);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const bad = bytes.slice();
        bad[at] = byte;
        const result = readHeadFile(bad);
        if (!result.ok) return;
        expect(Object.values(serialise(result.value.head).arrays).every(({ values }) => values.every(Number.isFinite))).toBe(true);
        expect(result.value.classes).toHaveLength(2);
      }),
      { numRuns: 2000 },
    );
  });

  test('any bytes give a result', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => !readHeadFile(bytes).ok));
  });

  test.each([
    ['no format', { format: 'pt' }, { kind: 'not-a-head' }],
    ['a version that is no number', { version: 'one' }, { kind: 'not-a-head' }],
    [
      'a version to come',
      { version: String(HEAD_FILE_VERSION + 1), classes: 'anything' },
      { kind: 'too-new', version: HEAD_FILE_VERSION + 1 },
    ],
    ['classes that are no list', { classes: '{}' }, { kind: 'not-a-head' }],
    ['no classes', { classes: '[]' }, { kind: 'not-a-head' }],
    [
      'a class name that is no text',
      { classes: '[{"name":1,"colour":0,"samples":1},{"name":"b","colour":0,"samples":1}]' },
      { kind: 'not-a-head' },
    ],
    ['a negative count', { classes: '[{"name":"a","colour":0,"samples":-1}]' }, { kind: 'not-a-head' }],
    [
      'a class missing',
      { classes: '[{"name":"a","colour":0,"samples":1}]' },
      { kind: 'wrong-shape', part: 'weight', found: '2 × 4', wanted: '1 × 4' },
    ],
    ['too many classes', { classes: JSON.stringify(new Array(1001).fill({ name: 'a', colour: 0, samples: 1 })) }, { kind: 'too-large' }],
    ['a long class name', { classes: JSON.stringify([{ name: 'a'.repeat(201), colour: 0, samples: 1 }]) }, { kind: 'too-large' }],
    ['a class name of blanks', { classes: '[{"name":"\\u00a0 ","colour":0,"samples":1}]' }, { kind: 'nameless', what: 'class' }],
    ['a class name of controls', { classes: '[{"name":"\\u202e\\u0007","colour":0,"samples":1}]' }, { kind: 'nameless', what: 'class' }],
    ['a head’s name of nothing', { name: '' }, { kind: 'nameless', what: 'head' }],
    ['a backbone’s name of joiners', { backbone: JSON.stringify({ ...backbone, name: '\u200d' }) }, { kind: 'nameless', what: 'backbone' }],
    ['a long name', { name: 'a'.repeat(201) }, { kind: 'too-large' }],
    ['a fingerprint that is none', { backbone: JSON.stringify({ ...backbone, fingerprint: 'abc' }) }, { kind: 'not-a-head' }],
    ['a division by zero', { backbone: JSON.stringify({ ...backbone, scaling: { divide: 0, subtract: 1 } }) }, { kind: 'not-a-head' }],
    ['a huge input', { backbone: JSON.stringify({ ...backbone, inputSize: 1e9 }) }, { kind: 'too-large' }],
    [
      'an embedding length of another head',
      { embedding_length: '5' },
      { kind: 'wrong-shape', part: 'weight', found: '2 × 4', wanted: '2 × 5' },
    ],
    ['a huge embedding length', { embedding_length: '8193' }, { kind: 'too-large' }],
    ['no date', { created_at: 'yesterday' }, { kind: 'not-a-head' }],
  ])('refuses %s', (_, metadata, error) => {
    expect(readHeadFile(changed(metadata))).toEqual({ ok: false, error });
  });

  test.each(['weight', 'bias', 'parity.embeddings', 'parity.probabilities'])(
    'refuses NaN and a wrong shape in %s, and a file without it',
    (name) => {
      const original = { weight: [2, 4], bias: [2], 'parity.embeddings': [2, 4], 'parity.probabilities': [2, 2] }[name] ?? [];
      const length = original.reduce((total, side) => total * side, 1);
      const spoilt = { shape: original, values: new Float32Array(length).fill(NaN) };
      expect(readHeadFile(changed({}, { [name]: spoilt }))).toEqual({ ok: false, error: { kind: 'not-finite', tensor: name } });
      const flat = { shape: [length, 1, 1], values: new Float32Array(length) };
      expect(readHeadFile(changed({}, { [name]: flat }))).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
      expect(readHeadFile(changed({}, { [name]: undefined }))).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    },
  );

  test('refuses a head whose numbers do not say what its parity pack promises', () => {
    const { weights } = exampleNumbers();
    const transposed = Float32Array.from(weights).reverse();
    const result = readHeadFile(changed({}, { weight: { shape: [2, 4], values: transposed } }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'parity' } });
    const nudged = (by: number) =>
      readHeadFile(changed({}, { bias: { shape: [2], values: exampleNumbers().bias.map((value, c) => (c === 0 ? value + by : value)) } }));
    expect(nudged(1e-5).ok).toBe(true);
    expect(nudged(0.5)).toMatchObject({ ok: false, error: { kind: 'parity' } });
  });

  test('refuses a parity pack of thousands before it computes any', () => {
    const result = readHeadFile(changed({}, { 'parity.embeddings': { shape: [5000, 4], values: new Float32Array(20000) } }));
    expect(result).toEqual({ ok: false, error: { kind: 'too-large' } });
  });

  test('a long name is clipped, never in the middle of a character', () => {
    const result = readHeadFile(writeHeadFile({ ...example(), name: `${'a'.repeat(199)}😀` }));
    expect(result.ok && result.value.name).toBe('a'.repeat(199));
  });

  test('names are read in one form, whoever wrote the file', () => {
    const classes = [
      { name: ' A\u0308pfel', colour: 0, samples: 1 },
      { name: 'a\u202egpj\u202c.exe', colour: 1, samples: 1 },
    ];
    const result = readHeadFile(
      changed({
        name: 'Fruit \n salad',
        classes: JSON.stringify(classes),
        backbone: JSON.stringify({ ...backbone, name: '\u2067Headstart' }),
      }),
    );
    if (!result.ok) throw new Error(result.error.kind);
    expect([result.value.name, ...result.value.classes.map(({ name }) => name), result.value.backbone.name]).toEqual([
      'Fruit salad',
      'Äpfel',
      'agpj.exe',
      'Headstart',
    ]);
  });

  test('classes of one name are told apart in the order in which they are shown', () => {
    const classes = [
      { name: 'Class 2', colour: 0, samples: 1, place: 1 },
      { name: 'Class 2', colour: 1, samples: 1, place: 0 },
    ];
    const result = readHeadFile(changed({ classes: JSON.stringify(classes) }));
    expect(result.ok && result.value.classes.map(({ name }) => name)).toEqual(['Class 2 (2)', 'Class 2']);
  });

  test('no name is written that would not be read', () => {
    const head = example();
    const result = readHeadFile(
      writeHeadFile({
        ...head,
        name: ' ',
        classes: head.classes.map((each) => ({ ...each, name: '\u202e' })),
        backbone: { ...backbone, name: '' },
      }),
    );
    if (!result.ok) throw new Error(result.error.kind);
    expect([result.value.name, ...result.value.classes.map(({ name }) => name), result.value.backbone.name]).toEqual([
      'Head',
      '1',
      '2',
      'headstart-1',
    ]);
  });

  test('what could not be read back is not written', () => {
    expect(() => writeHeadFile({ ...example(), classes: [] })).toThrow(RangeError);
    expect(() => writeHeadFile({ ...example(), head: { ...exampleNumbers(), embeddingLength: 3 } })).toThrow(RangeError);
    expect(() => writeHeadFile({ ...example(), head: { ...exampleNumbers(), classIds: ['1', '0'] } })).toThrow(RangeError);
  });
});
