// A backbone's weights have the same fingerprint wherever the page comes from.
import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { fingerprintOf } from './weights';

afterEach(() => vi.unstubAllGlobals());

const all = Float32Array.of(9, 1, -2.5, 1e-8);
const weights = all.subarray(1);
const reference = createHash('sha256').update(Buffer.from(weights.slice().buffer)).digest('hex');

test('over https it is SHA-256 of the float32 weights', async () => {
  expect(await fingerprintOf(weights)).toBe(reference);
});

test('over plain http, where the browser computes none, it is the same: else all backbones would have one name', async () => {
  vi.stubGlobal('crypto', {});
  expect(await fingerprintOf(weights)).toBe(reference);
});
