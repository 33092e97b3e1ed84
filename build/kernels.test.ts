// The bytes of the vector unit's kernels that are checked in are what their text builds to.
import { expect, test } from 'vitest';
import { KERNEL_BYTES } from '../src/core/solvers/kernelBytes';
import { builtKernels } from './kernels.mjs';

test('kernelBytes.ts is what kernels.wat builds to: else run `node build/kernels.mjs`', async () => {
  expect(Buffer.from(await builtKernels()).toString('hex')).toBe(KERNEL_BYTES);
});
