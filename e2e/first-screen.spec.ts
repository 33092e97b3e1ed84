// What the first screen waits for: the scripts that the built page names, as a server that compresses would send them.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Bytes: enough for React and what is on the first screen. What is not on it is fetched when it is wanted. */
const AT_MOST = 120_000;

test('the page names no more than 120 KB of scripts', async ({ request }) => {
  const page = await (await request.get('./')).text();
  const named = [...page.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+\.js)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  // One may be named twice, as a script of its own and as what another needs: it is fetched once.
  const scripts = [...new Set(named)];
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(scripts.map(async (path) => [path, gzipSync(await (await request.get(path)).body()).length] as const));
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(total, sizes.map(([path, bytes]) => `${path}: ${bytes}`).join('\n')).toBeLessThanOrEqual(AT_MOST);
});
