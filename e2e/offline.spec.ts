// After the first visit the app needs no server: everything, the built-in backbone too, is on the device.
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import { OFFLINE_PORT } from './support/harness';
import { inBrowserWith } from './support/launch';
import { ownServer, STARTS_WITHIN } from './support/ownServer';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

test('opens, learns and predicts with the server gone', async ({ app, page }) => {
  test.setTimeout(60_000 + STARTS_WITHIN);
  const server = await ownServer(OFFLINE_PORT);
  try {
    await app.open(server.address);
    await app.ready();
    await app.installed();
  } finally {
    await server.stop();
  }
  await page.goto('about:blank');
  await app.open(server.address);
  await app.ready();
  await app.teach(3);
});

test('a cold browser that reaches nothing but the app’s own server starts, learns and predicts', ({ baseURL }) => {
  const { hostname } = new URL(baseURL ?? '');
  return inBrowserWith([`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${hostname}`], baseURL, async (app) => {
    await app.open();
    await app.ready();
    await app.teach(3);
    await app.head.getByRole('button', { name: `Backbone: ${builtInBackbone.name}` }).click();
    await app.page.getByRole('dialog', { name: 'Backbones' }).getByRole('button', { name: 'Use MobileNetV2 0.35' }).click();
    await expect(app.head.getByRole('alert')).toContainText('gives no answer that this page may read', { timeout: 30_000 });
    await app.head.getByRole('button', { name: 'Dismiss' }).click();
    await expect(app.head.getByRole('alert')).toHaveCount(0);
    await expect(app.status).toHaveText('Knows 2 classes from 6 samples.');
  });
});
