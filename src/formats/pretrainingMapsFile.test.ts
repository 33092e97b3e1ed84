// The file of a backbone's own pretraining classes: what is taken, and what is refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPretrainingMaps } from './pretrainingMapsFile';

/** Two pretraining classes, one position, three channels. */
function file({ format = 'headstart-kinds', right = '1', shape = [2, 1, 3], steps = [0.5, 1, 2], dtype = 'I8' } = {}): Uint8Array {
  const maps = Int8Array.of(1, -2, 3, 127, -127, 0);
  const numbers = Float32Array.from(steps);
  const header = JSON.stringify({
    __metadata__: { format, right },
    steps: { dtype: 'F32', shape: [steps.length], data_offsets: [0, numbers.byteLength] },
    maps: { dtype, shape, data_offsets: [numbers.byteLength, numbers.byteLength + maps.byteLength] },
  });
  const bytes = new Uint8Array(8 + header.length + numbers.byteLength + maps.byteLength);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(new TextEncoder().encode(header), 8);
  bytes.set(new Uint8Array(numbers.buffer), 8 + header.length);
  bytes.set(new Uint8Array(maps.buffer), 8 + header.length + numbers.byteLength);
  return bytes;
}

test('maps are widened, each channel in its own steps', () => {
  expect(readPretrainingMaps(file())).toEqual({
    ok: true,
    value: { count: 2, positions: 1, channels: 3, right: 1, maps: Float32Array.of(0.5, -2, 6, 63.5, -127, 0) },
  });
});

test.each([
  ['another format', file({ format: 'headstart-top' })],
  ['no count of right ones', file({ right: 'many' })],
  ['more right than there are', file({ right: '3' })],
  ['a map without positions', file({ shape: [2, 3] })],
  ['fewer numbers than its sides multiply to', file({ shape: [2, 2, 3] })],
  ['sides that multiply to more than a number can count', file({ shape: [2 ** 31, 2 ** 31, 3] })],
  ['sides that multiply past the largest number', file({ shape: [1e308, 1e308, 3] })],
  ['a side of none', file({ shape: [0, 1, 3] })],
  ['a side that is no whole number', file({ shape: [4, 0.5, 3] })],
  ['steps for other channels', file({ steps: [1, 1] })],
  ['a step that is not finite', file({ steps: [1, NaN, 1] })],
  ['a step that is finite, and no product with it', file({ steps: [3e38, 1, 1] })],
  ['another kind of number', file({ dtype: 'U8' })],
  ['cut short', file().subarray(0, file().length - 1)],
  ['nothing', new Uint8Array(0)],
])('%s is refused', (_, bytes) => {
  expect(readPretrainingMaps(bytes)).toMatchObject({ ok: false });
});

test('a changed byte never throws', () => {
  fc.assert(
    fc.property(fc.nat(file().length - 1), fc.nat(255), (at, byte) => {
      const bytes = file();
      bytes[at] = byte;
      expect(readPretrainingMaps(bytes)).toHaveProperty('ok');
    }),
  );
});
