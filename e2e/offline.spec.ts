// After the first visit the app needs no server: everything, the built-in backbone too, is on the device.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { expect, test } from './test';

const PORT = 4341;
let server: ChildProcess;

test.beforeAll(async () => {
  server = spawn('npx', ['vite', 'preview', '--port', String(PORT), '--strictPort'], { stdio: 'ignore', detached: true });
  await expect.poll(() => fetch(`http://localhost:${PORT}/`).then(({ ok }) => ok, () => false), { timeout: 30_000 }).toBe(true);
});
const stop = () => {
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
};
test.afterAll(stop);

test('opens, learns and predicts with the server gone', async ({ app, page }) => {
  await app.open(`http://localhost:${PORT}/`);
  await app.ready();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  const closed = new Promise((resolve) => server.once('exit', resolve));
  stop();
  await closed;
  await page.goto('about:blank');
  await app.open(`http://localhost:${PORT}/`);
  await app.ready();
  await app.teach(3);
});
