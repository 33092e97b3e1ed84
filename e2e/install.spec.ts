// The installed app: it can be installed, and a new version is announced, waits, and comes when it is asked for.
import { appendFileSync, cpSync } from 'node:fs';
import { INSTALL_PORT } from './support/harness';
import { ownServer, STARTS_WITHIN } from './support/ownServer';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

test('can be installed: a manifest without fault, icons that are there', async ({ app, page, context, request }) => {
  await app.open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const client = await context.newCDPSession(page);
  const { errors, data } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons, display } = JSON.parse(data ?? '{}') as {
    icons: { src: string; type: string; sizes: string; purpose?: string }[];
    display: string;
  };
  expect(display).toBe('standalone');
  expect(icons.map(({ sizes, purpose }) => purpose ?? sizes)).toEqual(expect.arrayContaining(['192x192', '512x512', 'maskable']));
  for (const { src, type } of icons) {
    const icon = await request.get(src);
    expect(icon.status()).toBe(200);
    expect(icon.headers()['content-type']).toContain(type);
  }
});

test('a new version is announced, is not forced, and comes when it is asked for', async ({ app, page }, info) => {
  test.setTimeout(60_000 + STARTS_WITHIN);
  const site = info.outputPath('site');
  cpSync('dist', site, { recursive: true });
  const server = await ownServer(INSTALL_PORT, site);
  try {
    await app.open(server.address);
    await app.installed();
    await expect(app.notifications.getByText('A newer Headstart is ready.')).toHaveCount(0);

    appendFileSync(`${site}/sw.js`, '\n// Another version.\n');
    await page.evaluate(async () => {
      Object.assign(globalThis, { stillHere: true });
      await (await navigator.serviceWorker.ready).update();
    });
    await expect(app.notifications.getByText('A newer Headstart is ready.')).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting))).toBe(true);
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);

    const reloaded = page.waitForEvent('load');
    await app.notifications.getByRole('button', { name: 'Reload' }).click();
    await reloaded;
    await app.open(server.address);
    expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting))).toBe(false);
    await expect(app.notifications.getByText('A newer Headstart is ready.')).toHaveCount(0);
  } finally {
    await server.stop();
  }
});
