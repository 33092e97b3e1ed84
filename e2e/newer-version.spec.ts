// A newer version was put on the server while a page is open: what is not there any more is told of, with Reload; no connection is not.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEWER_PORT } from './support/harness';
import { ownServer } from './support/ownServer';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

// The whole app is kept on the device otherwise, and lacks nothing.
test.use({ serviceWorkers: 'block' });

const NEWER = 'A newer Headstart is on the server, and this part of the older one is gone.';

test('a late part that is gone offers Reload, and the newer version has all samples; offline keeps its sentence', async ({
  app,
  page,
}, info) => {
  test.setTimeout(180_000);
  const folder = info.outputPath('served');
  cpSync('dist', folder, { recursive: true });
  const server = await ownServer(NEWER_PORT, folder);
  try {
    await app.open(server.address);
    await app.ready();
    await app.teach(2);
    await app.saved();

    // The newer version: its page begins with another script, and what only the older one fetches late is gone.
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const entry = /assets\/(index-[\w-]+)\.js/.exec(html)?.[1] ?? '';
    expect(entry).not.toBe('');
    const assets = join(folder, 'assets');
    const away = info.outputPath('away');
    mkdirSync(away);
    const late = readdirSync(assets).filter((name) => name.endsWith('.js') && !html.includes(name));
    for (const name of late) renameSync(join(assets, name), join(away, name));
    writeFileSync(join(assets, 'index-newer.js'), readFileSync(join(assets, `${entry}.js`)));
    writeFileSync(join(folder, 'index.html'), html.replaceAll(`${entry}.js`, 'index-newer.js'));

    await app.head.getByRole('button', { name: 'How it learns' }).click();
    const banner = app.head.getByRole('status').filter({ hasText: NEWER });
    await expect(banner.getByRole('button', { name: 'Reload' })).toBeVisible();
    await app.try(drawnFiles(0, 1));
    await expect(app.notifications.getByText(NEWER)).toHaveCount(1);

    // All of the newer version has arrived on the server.
    for (const name of late) renameSync(join(away, name), join(assets, name));
    await banner.getByRole('button', { name: 'Reload' }).click();
    await app.expectSamples('Class 1', 2);
    await app.expectSamples('Class 2', 2);
    expect(await page.locator('script[src*="index-newer"]').count()).toBe(1);
    await app.ready();
  } finally {
    await server.stop();
  }
  await app.goTo('Compare');
  await expect(page.getByRole('main').getByText('A part of the app could not be fetched. Is there a connection?').first()).toBeVisible();
});
