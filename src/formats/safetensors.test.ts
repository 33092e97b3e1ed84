// The container keeps what it is given, lies as Python's does, and refuses hostile headers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tensor } from './safetensors';
import { MAX_HEADER_BYTES, readSafetensorsHeader, readTensors, writeSafetensors } from './safetensors';

const tensor = fc.array(fc.nat(4), { maxLength: 3 }).chain((shape) => {
  const length = shape.reduce((total, side) => total * side, 1);
  return fc.float32Array({ minLength: length, maxLength: length }).map((values): Tensor => ({ shape, values }));
});
const name = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'constructor', '1', 'weight'))
  .filter((text) => text !== '__metadata__');
const file = fc.record({
  tensors: fc.array(fc.tuple(name, tensor), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  metadata: fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' })), { maxLength: 5 }).map((pairs) => new Map(pairs)),
});

/** A file with any header text, its length field included. */
function withHeader(text: string, data = new Uint8Array()): Uint8Array {
  const header = new TextEncoder().encode(text);
  const bytes = new Uint8Array(8 + header.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, 8);
  bytes.set(data, 8 + header.length);
  return bytes;
}

function read(bytes: Uint8Array) {
  const header = readSafetensorsHeader(bytes);
  if (!header.ok) return header;
  const tensors = readTensors(bytes, header.value);
  return tensors.ok ? { ok: true as const, value: { metadata: header.value.metadata, tensors: tensors.value } } : tensors;
}

const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe('safetensors', () => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(file, ({ tensors, metadata }) => {
        const result = read(writeSafetensors(tensors, metadata));
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        expect(sorted(result.value.tensors)).toEqual(sorted(tensors));
        expect(sorted(result.value.metadata)).toEqual(sorted(metadata));
      }),
    );
  });

  test('lies as Python lays it out', () => {
    const header =
      '{"__metadata__":{"format":"pt"},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"w":{"dtype":"F32","shape":[1,1],"data_offsets":[8,12]}}';
    const padded = header.padEnd(Math.ceil(header.length / 8) * 8, ' ');
    const data = new Uint8Array([0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0, 0, 0, 0, 0x3f]);
    const written = writeSafetensors(
      new Map([
        ['w', { shape: [1, 1], values: Float32Array.of(0.5) }],
        ['b', { shape: [2], values: Float32Array.of(1, -2) }],
      ]),
      new Map([['format', 'pt']]),
    );
    expect(written).toEqual(withHeader(padded, data));
    expect(padded.length % 8).toBe(0);
  });

  test('reads from the middle of a buffer, where nothing is aligned', () => {
    const written = writeSafetensors(new Map([['a', { shape: [1], values: Float32Array.of(3) }]]), new Map());
    const shifted = new Uint8Array(written.length + 1);
    shifted.set(written, 1);
    const result = read(shifted.subarray(1));
    expect(result.ok && result.value.tensors.get('a')?.values).toEqual(Float32Array.of(3));
  });

  test('a lone surrogate, which Python would refuse, becomes U+FFFD', () => {
    const result = read(writeSafetensors(new Map(), new Map([['name', 'a\ud800b😀']])));
    expect(result.ok && result.value.metadata.get('name')).toBe('a\ufffdb😀');
  });

  test('every shorter file is refused, and every longer one', () => {
    fc.assert(
      fc.property(file, fc.nat(), ({ tensors, metadata }, cut) => {
        const bytes = writeSafetensors(tensors, metadata);
        const short = bytes.subarray(0, cut % bytes.length);
        expect(read(short).ok).toBe(false);
        const long = new Uint8Array(bytes.length + 1);
        long.set(bytes);
        expect(read(long).ok).toBe(false);
      }),
    );
  });

  test('any bytes give a result', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => 'ok' in read(bytes)));
    fc.assert(fc.property(fc.json(), fc.uint8Array({ maxLength: 64 }), (text, data) => 'ok' in read(withHeader(text, data))));
  });

  const entry = (begin: unknown, end: unknown, shape: unknown = [1], dtype: unknown = 'F32') => ({
    dtype,
    shape,
    data_offsets: [begin, end],
  });
  test.each([
    ['overlap', { a: entry(0, 4), b: entry(2, 6) }, 'not-safetensors'],
    ['a gap', { a: entry(0, 4), b: entry(8, 12) }, 'not-safetensors'],
    ['a backward range', { a: entry(4, 0) }, 'not-safetensors'],
    ['a negative offset', { a: entry(-4, 0) }, 'not-safetensors'],
    ['a fraction', { a: entry(0, 4.5) }, 'not-safetensors'],
    ['an offset beyond 2^53', { a: entry(0, 1e300) }, 'not-safetensors'],
    ['an array past the end', { a: entry(0, 4000, [1000]) }, 'cut-short'],
    ['bytes of no array', { a: entry(0, 8, [2]) }, 'not-safetensors'],
    ['bytes that do not fill the shape', { a: entry(0, 12, [2]) }, 'wrong-shape'],
    ['a shape whose product is past counting', { a: entry(0, 12, [2 ** 52, 2 ** 52, 2 ** 52]) }, 'wrong-shape'],
    ['many axes', { a: entry(0, 12, new Array(9).fill(1)) }, 'not-safetensors'],
    ['another dtype', { a: entry(0, 12, [6], 'F16') }, 'dtype'],
    ['metadata that is no text', { __metadata__: { version: 1 } }, 'not-safetensors'],
    ['a list for a header', [1], 'not-safetensors'],
    ['thousands of entries', Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`t${i}`, entry(0, 0, [0])])), 'too-large'],
  ])('refuses %s', (_, header, kind) => {
    const result = read(withHeader(JSON.stringify(header), new Uint8Array(12)));
    expect(result).toMatchObject({ ok: false, error: { kind } });
  });

  test('a header longer than the bound is refused before it is looked for', () => {
    const bytes = withHeader('{}');
    new DataView(bytes.buffer).setBigUint64(0, BigInt(MAX_HEADER_BYTES) + 1n, true);
    expect(read(bytes)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    new DataView(bytes.buffer).setBigUint64(0, 2n ** 64n - 1n, true);
    expect(read(bytes)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  test('__proto__ is a name like any other', () => {
    const result = read(
      withHeader(
        '{"__metadata__":{"__proto__":"x"},"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"__proto__":{"dtype":"F16"}}}',
        new Uint8Array(4),
      ),
    );
    expect(result.ok && [...result.value.tensors.keys(), ...result.value.metadata.keys()]).toEqual(['__proto__', '__proto__']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('values that do not fill their shape are not written', () => {
    expect(() => writeSafetensors(new Map([['a', { shape: [2], values: Float32Array.of(1) }]]), new Map())).toThrow(RangeError);
  });
});
