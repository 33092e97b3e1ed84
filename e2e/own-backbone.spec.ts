// A backbone of one's own, from files: dropped, cut, used, there after a reload; hostile ones refused with a sentence.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import type { AppPage } from './pages/appPage';
import { drawnBackbone } from './support/drawnBackbone';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, buffer: Buffer): Given => ({ name, mimeType: 'application/octet-stream', buffer });
const drawn = (seed = 1): Given[] =>
  Object.entries(drawnBackbone('drawn', seed)).map(([path, buffer]) => given(path.split('/').at(-1) ?? '', buffer));
const changed = (files: readonly Given[], change: (text: string) => string): Given[] =>
  files.map((file) => (file.name === 'model.json' ? { ...file, buffer: Buffer.from(change(file.buffer.toString('utf8'))) } : file));

const dialog = (app: AppPage) => app.page.getByRole('dialog', { name: 'Backbones' });

async function openDialog(app: AppPage) {
  await app.head.getByRole('button', { name: /^Backbone: / }).click();
  await expect(dialog(app).getByRole('heading', { name: 'Your own' })).toBeVisible();
}

async function choose(app: AppPage, files: readonly Given[]) {
  const chooser = app.page.waitForEvent('filechooser');
  await dialog(app).getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([...files]);
}

/** Drops files on the place for them, as from a file manager. */
async function drop(app: AppPage, files: readonly Given[]) {
  const data = await app.page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of all)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') })),
  );
  await dialog(app).getByText('Drop a TensorFlow.js network here').dispatchEvent('drop', { dataTransfer: data });
}

/** The backbone runs, the samples are known to the head, and a picture is told right. */
async function predicts(app: AppPage, name: string, length: string) {
  await expect(app.head.getByRole('button', { name: `Backbone: ${name}`, exact: true })).toBeVisible();
  await expect(app.head.getByText(`each picture becomes ${length} numbers: its embedding`)).toBeVisible({ timeout: 60_000 });
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.', { timeout: 60_000 });
  await app.try(drawnFiles(0, 1, 70));
  expect((await app.newestTrial()).get('Class 1')).toBeGreaterThan(0.5);
}

test('dropped as model.json and shards: asked where to cut, used, there after a reload, removed and back with Undo', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await app.open();
  await app.ready();
  await app.teach(6);
  await openDialog(app);
  await drop(app, drawn());
  await expect(dialog(app)).toContainText('It does not say where its embedding is');
  await dialog(app).getByLabel('Cut after').selectOption({ label: 'out_relu: 7 × 7 × 1,280' });
  await dialog(app).getByLabel('It is shown').selectOption({ label: 'the middle 87.5%, as networks are usually tested' });
  await dialog(app).getByRole('button', { name: 'Use it' }).click();
  await expect(dialog(app)).toBeHidden({ timeout: 30_000 });
  await predicts(app, 'My backbone', '1,280');

  await page.reload();
  await app.ready();
  await openDialog(app);
  const entry = dialog(app).getByRole('article', { name: 'My backbone' });
  await expect(entry).toContainText('On this device, 0.10 MB');
  // The project comes back with it.
  await expect(entry).toContainText('In use');
  await page.keyboard.press('Escape');
  await predicts(app, 'My backbone', '1,280');

  await openDialog(app);
  await dialog(app)
    .getByRole('button', { name: `Use ${builtInBackbone.name}`, exact: true })
    .click();
  await expect(app.head.getByRole('button', { name: `Backbone: ${builtInBackbone.name}`, exact: true })).toBeVisible();
  await openDialog(app);
  await entry.getByRole('button', { name: 'Remove My backbone from this device' }).click();
  await expect(entry).toHaveCount(0);
  await page.keyboard.press('Escape');
  await app.notifications.getByRole('button', { name: 'Undo' }).click();
  await openDialog(app);
  await expect(entry).toBeVisible();
});

test('hostile and incomplete files are refused with a sentence, and the backbone in use goes on', async ({ app }) => {
  await app.open();
  await app.ready();
  await openDialog(app);
  const alert = dialog(app).getByRole('alert');
  const cases: [Given[], string][] = [
    [[given('notes.txt', Buffer.from('hello'))], 'There is no model.json of a TensorFlow.js network among these files.'],
    [drawn().slice(0, 2), 'The weight file “group1-shard2of2.bin” is missing.'],
    [changed(drawn(), (text) => text.replace('"class_name":"Model"', '"class_name":"Lambda"')), '“Lambda”, not a layers network'],
    [changed(drawn(), (text) => text.replace('"filters":16', '"filters":160000000')), 'it has no feature map that this app can make'],
    [changed(drawn(), (text) => text.replace('[8,8,3,16]', '[80000,80000,3,16]')), 'it claims 307200020480 weights'],
    [changed(drawn(), (text) => text.replace('[[["input",0,0,{}]]]', '[[["relu",0,0,{}]]]')), 'its layers form a circle'],
    [
      changed(drawn(), (text) => text.replace('"group1-shard1of2.bin"', '"../group1-shard1of2.bin"')),
      'cannot be “../group1-shard1of2.bin”',
    ],
    [changed(drawn(), (text) => text.replace('"group1-shard1of2.bin"', '"__proto__"')), 'The weight file “__proto__” is missing.'],
    [
      drawn().map((file) => (file.name.endsWith('2of2.bin') ? { ...file, buffer: file.buffer.subarray(4) } : file)),
      'its weights should be 94208 bytes and are 94204',
    ],
    [[given('backbone.zip', Buffer.from('PK, but no archive'))], 'The archive cannot be read.'],
  ];
  for (const [files, sentence] of cases) {
    await choose(app, files);
    await expect(alert).toContainText(sentence);
  }
  await expect(dialog(app).getByRole('rowgroup', { name: builtInBackbone.name, exact: true })).toContainText('In use');
});

test('megabytes of JSON are read beside the page, which stays free', async ({ app, page }) => {
  await app.open();
  await app.ready();
  await openDialog(app);
  // What the page's own thread is given to parse, in characters: no clock tells that on a machine that others use too.
  await page.evaluate(() => {
    const parse = JSON.parse.bind(JSON);
    const parsed: { longest: number } = Object.assign(globalThis, { longest: 0 });
    JSON.parse = (text: string, ...others) => {
      parsed.longest = Math.max(parsed.longest, text.length);
      return parse(text, ...others) as unknown;
    };
  });
  await dialog(app)
    .getByText('Drop a TensorFlow.js network here')
    .evaluate((place) => {
      // Millions of empty lists in 30 MB: a second's work for a reader of JSON.
      const lists = new Blob(['[', ...new Array<string>(1000).fill('[],'.repeat(10_000)), '[]]']);
      const data = new DataTransfer();
      data.items.add(new File([lists], 'model.json'));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
  await expect(dialog(app).getByRole('alert')).toContainText('There is no model.json of a TensorFlow.js network among these files.', {
    timeout: 60_000,
  });
  expect(await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)).toBeLessThan(1_000_000);
  expect(page.workers().filter((worker) => worker.url().includes('backboneReader'))).toEqual([]);
});

test('the real MobileNetV2 0.35, as files', async ({ app }) => {
  const folder = `${SHARED}backbones/mobilenet_v2_0.35_224_no_top/`;
  test.skip(!existsSync(folder), `needs ${folder}`);
  test.setTimeout(120_000);
  await app.open();
  await app.ready();
  await app.teach(6);
  await openDialog(app);
  await choose(
    app,
    ['model.json', 'group1-shard1of1.bin'].map((name) => given(name, readFileSync(folder + name))),
  );
  await dialog(app).getByRole('button', { name: 'Use it' }).click();
  await expect(dialog(app)).toBeHidden({ timeout: 60_000 });
  await predicts(app, 'My backbone', '1,280');
});

test('a Teachable Machine zip: its inner backbone, cut where it averages', async ({ app }) => {
  const path = `${SHARED}teachable-machine/image-model.zip`;
  test.skip(!existsSync(path), `needs ${path}`);
  test.setTimeout(120_000);
  await app.open();
  await app.ready();
  await app.teach(6);
  await openDialog(app);
  await choose(app, [given('image-model.zip', readFileSync(path))]);
  await expect(dialog(app)).toContainText('It averages “out_relu” itself, so that is where it is cut.');
  await dialog(app).getByRole('button', { name: 'Use it' }).click();
  await expect(dialog(app)).toBeHidden({ timeout: 60_000 });
  await predicts(app, 'image-model', '1,280');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the form on a narrow screen, ${theme}: no finding of axe, nothing wider than the sheet`, async ({ app, page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await app.open();
    await app.ready();
    await openDialog(app);
    await choose(app, drawn());
    await expect(dialog(app).getByRole('button', { name: 'Use it' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .disableRules('region')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    expect(await dialog(app).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(0);
  });
}
