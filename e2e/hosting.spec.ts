// Any static host will do: files alone, no headers, below a path of its own. The service worker brings the headers with the second visit.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const BELOW = '/class-7b/headstart/';

test('a plain static host and a sub-path: learns at once, is isolated from the second visit on, and comes with its licences', async ({
  app,
  page,
}) => {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join('dist', pathname.slice(BELOW.length) || 'index.html');
    if (!pathname.startsWith(BELOW)) {
      response.writeHead(404).end();
      return;
    }
    readFile(path).then(
      (content) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}${BELOW}`;
  try {
    await app.open(address);
    await app.ready();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await app.teach(3);
    await app.installed();
    await page.reload();
    await expect(app.status).toHaveText('Knows 2 classes from 6 samples.', { timeout: 30_000 });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);

    const licences = await (await page.request.get(`${address}licences.txt`)).text();
    // The page's own, a worker's, the service worker's, the font.
    for (const name of ['react-dom', '@tensorflow/tfjs-backend-wasm', 'workbox-precaching', '@fontsource-variable/bricolage-grotesque'])
      expect(licences).toContain(`\n${name} `);
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
});
