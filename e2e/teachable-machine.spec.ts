// Teachable Machine's own client of 2019 opens what goes out, and answers as this app does on the very same pixels.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import { farCatalogue } from '../src/core/backbones/catalogue';
import { normalFrom, randomFrom } from '../src/core/base/random';
import { atTemperature } from '../src/core/evaluation/temperature';
import type { Head } from '../src/core/heads/heads';
import { readHeadFile } from '../src/formats/headFile';
import { zipEntries } from '../src/formats/zipEntries';
import { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import {
  builtIn,
  clientPage,
  drawn,
  drawnDocument,
  expectAlike,
  here,
  ROOT,
  SHARED,
  sharedBytes,
  there,
  writtenModel,
} from './support/siteClients';
import { expect, test } from './test';

test('a head that was taught goes out, and the client gives its answers', async ({ app, page, browser }) => {
  await app.open();
  await app.teach(4);
  await app.goTo('Share');
  const saved = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const headFile = await saved('Save head');
  const zip = await saved('Save for Teachable Machine');
  expect(zip.name).toBe('My first project (Teachable Machine).zip');
  const head = readHeadFile(Uint8Array.from(headFile.bytes));
  if (!head.ok) throw new Error(head.error.kind);
  const entries = await zipEntries(new Blob([Uint8Array.from(zip.bytes)]));
  if (!entries.ok) throw new Error(entries.error.kind);
  expect(entries.value.map(({ name }) => name)).toEqual(['model.json', 'weights.bin', 'metadata.json']);
  const [model, weights, metadata] = await Promise.all(
    entries.value.map(async (entry) => {
      const read = await entry.read();
      if (!read.ok) throw new Error(read.error.kind);
      return read.value;
    }),
  );
  const pixels = drawn(128);
  const files = {
    model: Buffer.from(model ?? []).toString(),
    weights: weights ?? new Uint8Array(),
    metadata: Buffer.from(metadata ?? []).toString(),
  };
  const theirs = await there(await clientPage(browser), files, pixels, 128);
  expect(theirs.map(({ className }) => className)).toEqual(['Class 1', 'Class 2']);
  expectAlike(await here(builtInBackbone, builtIn(), head.value.head, pixels), theirs);

  // And in again, where nobody has taught anything: the backbone is known by its numbers.
  const other = new AppPage(await (await browser.newContext()).newPage());
  await other.open();
  await other.goTo('Share');
  const chooser = other.page.waitForEvent('filechooser');
  await other.page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'export.bin', mimeType: '', buffer: zip.bytes });
  await expect(other.page.getByRole('main', { name: 'Teach' })).toBeVisible();
  await expect(other.page.getByRole('list', { name: 'What it knows' })).toContainText('Class 2');
});

const TM_PROJECT = join(ROOT, '../shared/teachable-machine/bananas-and-apples.tm');

test('a project of Teachable Machine becomes a project here', async ({ app, page }) => {
  test.skip(!existsSync(TM_PROJECT), 'needs ../shared/teachable-machine');
  await app.open();
  await app.goTo('Share');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(TM_PROJECT);
  await expect(app.notifications).toContainText('Opened as “bananas-and-apples”, with 30 samples.');
  await app.goTo('Teach');
  await expect(app.status).toHaveText('Knows 2 classes from 30 samples.', { timeout: 60_000 });
});

const TM_GREY = join(ROOT, '../shared/teachable-machine/tiny-image-model.zip');

test('a model of Teachable Machine on a backbone of its own brings it along, small and grey', async ({ app, page }) => {
  test.skip(!existsSync(TM_GREY), 'needs ../shared/teachable-machine');
  await app.open();
  await app.goTo('Share');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(TM_GREY);
  await page.getByRole('button', { name: 'Load tiny-image-model' }).click();
  await app.goTo('Teach');
  await expect(page.getByRole('list', { name: 'What it knows' })).toBeVisible({ timeout: 60_000 });
  await app.try(drawnFiles(1, 1));
  const shares = [...(await app.newestTrial()).values()];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.98);
});

const random = randomFrom(5);
const draw = (length: number, scale: number) => Float32Array.from({ length }, () => scale * normalFrom(random));
const linear = (d: number, k: number): Head => ({
  kind: 'linear',
  classIds: Array.from({ length: k }, (_, c) => String(c)),
  embeddingLength: d,
  weights: draw(d * k, 0.05),
  bias: draw(k, 1),
});
const mlp = (d: number): Head => ({
  kind: 'mlp',
  classIds: ['0', '1', '2'],
  embeddingLength: d,
  hidden: 20,
  hiddenWeights: draw(d * 20, 0.05),
  hiddenBias: draw(20, 1),
  outputWeights: draw(60, 0.3),
});

for (const [id, folder] of [
  [builtInBackbone.id, undefined],
  ['mobilenet-v2-0.35', 'mobilenet_v2_0.35_224_no_top'],
  ['mobilenet-v1-0.25', 'mobilenet_v1_0.25_224'],
] as const) {
  test(`heads on ${id} of two and of fifty classes, an MLP, and both calibrated, give the client’s answers`, async ({ browser }) => {
    test.skip(folder !== undefined && !existsSync(join(SHARED, folder)), 'needs its files in ../shared/backbones');
    const spec = folder === undefined ? builtInBackbone : farCatalogue.find((each) => each.id === id);
    if (!spec) throw new Error(id);
    const bytes = folder === undefined ? builtIn() : sharedBytes(folder);
    const { inputSize: side, embeddingLength: d } = spec;
    const page = await clientPage(browser);
    const pixels = drawn(side);
    const [two, hidden] = [linear(d, 2), mlp(d)];
    for (const [head, temperature] of [
      [two, 1],
      [linear(d, 50), 1],
      [hidden, 1],
      [two, 2.5],
      [hidden, 0.4],
    ] as const) {
      const files = writtenModel(drawnDocument(spec, head, temperature), spec, bytes);
      expectAlike([...atTemperature(await here(spec, bytes, head, pixels), temperature)], await there(page, files, pixels, side));
    }
  });
}

test('a head that cannot be expressed says why, and offers no button', async ({ app, page }) => {
  await app.open();
  await app.teach(2);
  await app.head.getByRole('button', { name: 'How it learns' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Nearest mean' }).check();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await app.goTo('Share');
  await expect(page.getByText('Teachable Machine’s models have no such head')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save for Teachable Machine' })).toHaveCount(0);
});
