// The sketch that Share shows for ml5 runs as it is shown, beside the model that the app saves, in ml5 itself.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ml5Script } from '../bench/support/peerPackage';
import { zipEntries } from '../src/formats/zipEntries';
import type { AppPage } from './pages/appPage';
import { drawnBackbone } from './support/drawnBackbone';
import { staticServer } from './support/staticServer';
import { expect, test } from './test';

/** Takes a small network in that sees pictures of 224 pixels, as ml5 sends them, and uses it. */
async function useDrawnBackbone({ head, page }: AppPage) {
  await head.getByRole('button', { name: /^Backbone: / }).click();
  const dialog = page.getByRole('dialog', { name: 'Backbones' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files' }).click();
  const files = Object.entries(drawnBackbone('drawn', 1)).map(([path, buffer]) => ({
    name: basename(path),
    mimeType: 'application/octet-stream',
    buffer,
  }));
  await (await chooser).setFiles(files);
  await dialog.getByLabel('Cut after').selectOption({ label: 'out_relu: 7 × 7 × 1,280' });
  await dialog.getByRole('button', { name: 'Use it' }).click();
  await expect(head.getByRole('button', { name: 'Backbone: My backbone', exact: true })).toBeVisible({ timeout: 60_000 });
}

test('a saved model answers in a p5 sketch with ml5, whose code is shown', async ({ app, page, browser }) => {
  await app.open();
  await app.ready();
  await useDrawnBackbone(app);
  await app.teach(6);
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Code for p5.js with ml5' }).click();
  const sketch = await page.getByRole('figure').filter({ hasText: 'Lies beside the unpacked files' }).locator('code').innerText();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for Teachable Machine' }).click();
  const zip = readFileSync(await (await waiting).path());

  const folder = mkdtempSync(join(tmpdir(), 'headstart-ml5-'));
  try {
    const entries = await zipEntries(new Blob([Uint8Array.from(zip)]));
    if (!entries.ok) throw new Error(entries.error.kind);
    for (const { name, read } of entries.value) {
      const bytes = await read();
      if (!bytes.ok) throw new Error(bytes.error.kind);
      writeFileSync(join(folder, name), bytes.value);
    }
    copyFileSync(createRequire(import.meta.url).resolve('p5/lib/p5.min.js'), join(folder, 'p5.min.js'));
    copyFileSync(ml5Script(), join(folder, 'ml5.min.js'));
    writeFileSync(join(folder, 'sketch.js'), sketch);
    const scripts = ['p5.min.js', 'ml5.min.js', 'sketch.js'].map((name) => `<script src="${name}"></script>`);
    writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8">${scripts.join('')}`);
    const server = await staticServer(folder);
    const context = await browser.newContext({ permissions: ['camera'] });
    try {
      const other = await context.newPage();
      await other.goto(server.address);
      await expect.poll(() => other.evaluate('label'), { timeout: 60_000 }).toMatch(/^Class [12]$/);
    } finally {
      await context.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
