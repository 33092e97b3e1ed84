// What the first screen waits for: the scripts that the built page names, as a server that compresses would send them,
// and how many there are.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Bytes: enough for React and what is on the first screen. What is not on it is fetched when it is wanted. */
const AT_MOST = 120_000;

/**
 * Scripts: each that is asked for waits its turn, at a server as in the browser. Ten or so on a quiet machine; where the first class comes
 * late, what is fetched after it begins before.
 */
const AT_MOST_FILES = 24;

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

test('few files stand between the address and the first class', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('button[aria-label^="Upload pictures to"]')) return;
      performance.mark('first class');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Upload pictures to/ }).first()).toBeVisible();
  const files = await page.evaluate(() => {
    const [first] = performance.getEntriesByName('first class');
    return performance
      .getEntriesByType('resource')
      .flatMap(({ name, startTime }) => (first && startTime < first.startTime && name.endsWith('.js') ? [new URL(name).pathname] : []));
  });
  // Those that the page names, and what is wanted next: one by one, that would be seventy.
  expect(files.length, files.join('\n')).toBeGreaterThan(0);
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(AT_MOST_FILES);
});
