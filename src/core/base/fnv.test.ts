// The hash by its published vectors (draft-eastlake-fnv-17, appendix C), and any single byte changed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fnv1a } from './fnv';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('of "%s"', (text, hash) => {
  expect(fnv1a(new TextEncoder().encode(text))).toBe(hash);
});

it('is another one where a single byte is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, by) => {
      const bad = bytes.slice();
      bad[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
      return fnv1a(bad) !== fnv1a(bytes);
    }),
  );
});
