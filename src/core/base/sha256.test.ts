// Our SHA-256 is Node's, for any bytes.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { plainSha256 } from './plainSha256';
import { sha256 } from './sha256';

afterEach(() => vi.unstubAllGlobals());

const reference = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('equals the reference, with and without the browser’s own', async () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(fc.property(bytes, (some) => Buffer.from(plainSha256(some)).toString('hex') === reference(some)));
  await fc.assert(
    fc.asyncProperty(bytes, async (some) => (await sha256(Uint8Array.from(some))) === reference(some)),
    { numRuns: 20 },
  );
  vi.stubGlobal('crypto', {});
  expect(await sha256(Uint8Array.of(1, 2, 3))).toBe(reference(Uint8Array.of(1, 2, 3)));
});
