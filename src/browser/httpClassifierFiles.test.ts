// A classifier arrives whole and right or not at all.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Progress } from './backboneCache';
import { httpClassifierFiles } from './httpClassifierFiles';

const bytes = Uint8Array.of(1, 2, 3);
const file = { path: 'top.safetensors', bytes: 3, sha256: createHash('sha256').update(bytes).digest('hex') };

function web(answer: () => Response) {
  const asked: string[] = [];
  const fetch = ((url: string) => {
    asked.push(url);
    return Promise.resolve(answer());
  }) as typeof globalThis.fetch;
  return { asked, classifier: httpClassifierFiles({ fetch, pause: () => Promise.resolve(), baseUrl: 'https://app.test/sub/' }) };
}

test('comes from beside the backbone, with progress', async () => {
  const { asked, classifier } = web(() => new Response(bytes));
  const told: Progress[] = [];
  expect(await classifier.fetch('models/toy/model.json', file, { onProgress: (progress) => told.push(progress) })).toEqual({
    ok: true,
    value: bytes,
  });
  expect(asked).toEqual(['https://app.test/sub/models/toy/top.safetensors']);
  expect(told.at(-1)).toEqual({ loaded: 3, total: 3 });
});

test.each([
  ['other bytes', () => new Response(Uint8Array.of(1, 2, 4)), 'hash', 3],
  ['too few', () => new Response(Uint8Array.of(1)), 'length', 3],
  ['nothing there', () => new Response('', { status: 404 }), 'not-found', 1],
] as const)('%s: refused', async (_, answer, kind, attempts) => {
  const { asked, classifier } = web(answer);
  expect(await classifier.fetch('models/toy/model.json', file)).toMatchObject({ ok: false, error: { kind } });
  expect(asked).toHaveLength(attempts);
});
