// After the first visit the app needs no server: everything, the built-in backbone too, is on the device.
import { APP_PORT } from './support/harness';
import { ownServer } from './support/ownServer';
import { expect, test } from './test';

test('opens, learns and predicts with the server gone', async ({ app, page }) => {
  const server = await ownServer(APP_PORT + 2);
  try {
    await app.open(server.address);
    await app.ready();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  } finally {
    await server.stop();
  }
  await page.goto('about:blank');
  await app.open(server.address);
  await app.ready();
  await app.teach(3);
});
