// The catalogue: what is asked before a backbone is fetched, its way there, and switching, which keeps every sample.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { randomInit } from '../src/core/backbones/catalogue';
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import type { AppPage } from './pages/appPage';
import {
  choose,
  current,
  dialog,
  entry,
  openDialog,
  runs,
  showDetails,
  SMALLEST,
  SMALLEST_FOLDER,
  V2,
  V2_FOLDER,
  withFarServer,
} from './support/backboneDialog';
import { drawnBackbone } from './support/drawnBackbone';
import type { FarFiles } from './support/farServer';
import { FAR_HOST } from './support/farServer';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const SHARED = fileURLToPath(new URL('../../shared/backbones/', import.meta.url));

test('too much for a small device: asked before anything is fetched', ({ baseURL }) =>
  withFarServer(baseURL, {}, async (app, far) => {
    const name = 'MobileNetV1 1.00';
    await app.page.evaluate(() => Object.defineProperty(navigator, 'deviceMemory', { value: 0.25 }));
    await openDialog(app);
    await entry(app, name)
      .getByRole('button', { name: `Use ${name}` })
      .click();
    const question = app.page.getByRole('alertdialog', { name: `Use ${name} on this device?` });
    await expect(question).toContainText('It takes about 102.4 MB of memory while it runs');
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toBeHidden();
    expect(far.asked).toEqual([]);
    await app.page.keyboard.press('Escape');
    await runs(app, builtInBackbone.name, String(builtInBackbone.embeddingLength));
  }));

test('a disk that is full: asked first, then used and said not to be kept', ({ baseURL }) =>
  withFarServer(baseURL, drawnBackbone(V2_FOLDER, 1), async (app) => {
    const cdp = await app.page.context().newCDPSession(app.page);
    // Chromium reports the same room everywhere, lest sites tell people apart by it; the quota itself binds.
    await app.page.evaluate(() =>
      Object.defineProperty(navigator.storage, 'estimate', { value: () => Promise.resolve({ usage: 1, quota: 2 }) }),
    );
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(app.page.url()).origin, quotaSize: 1 });
    await openDialog(app);
    await entry(app, V2)
      .getByRole('button', { name: `Use ${V2}` })
      .click();
    const question = app.page.getByRole('alertdialog', { name: `Use ${V2} on this device?` });
    await expect(question).toContainText('it can be used, but not kept');
    await question.getByRole('button', { name: 'Use it anyway' }).click();
    await runs(app, V2);
    await expect(app.notifications).toContainText(`${V2} is in use, but this browser could not keep it`);
    await choose(app, builtInBackbone.name);
    await runs(app, builtInBackbone.name, String(builtInBackbone.embeddingLength));
    await openDialog(app);
    await expect(entry(app, V2)).toContainText(`Fetched once from ${FAR_HOST}`);
  }));

test.describe('before the app is kept on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('a backbone can be chosen where what weighs it cannot be fetched', async ({ app, page }) => {
    let missing = 0;
    await page.route('**/cachedBackbonesVerbs-*.js', (route) => {
      missing++;
      return route.abort();
    });
    await app.open();
    await app.ready();
    await choose(app, randomInit.name);
    await runs(app, randomInit.name, String(randomInit.embeddingLength));
    expect(missing).toBeGreaterThan(0);
    await expect(app.notifications.getByText('A part of the app could not be fetched.')).toHaveCount(1);
  });
});

test('a slow server: progress in bytes, Cancel, then another try goes on to the end', ({ baseURL }) =>
  withFarServer(baseURL, drawnBackbone(V2_FOLDER, 1), async (app, far) => {
    far.fault = { on: /shard2of2/, with: 'halfway' };
    await choose(app, V2);
    const progress = app.head.getByRole('progressbar', { name: `Loading ${V2}` });
    await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(40);
    expect(Number(await progress.getAttribute('aria-valuenow'))).toBeLessThan(90);
    await expect(app.head.getByText(/^0\.\d of 0\.1 MB$/)).toBeVisible();
    await app.head.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress).toHaveCount(0);
    await runs(app, builtInBackbone.name, String(builtInBackbone.embeddingLength));
    await choose(app, V2);
    await expect(progress).toBeVisible();
    far.fault = undefined;
    await expect.poll(() => far.asked.filter((url) => url.endsWith('shard2of2.bin')).length).toBe(2);
    far.goOn();
    await runs(app, V2);
  }));

test('an entry without a known fingerprint keeps the one it first came with', ({ baseURL }) =>
  withFarServer(baseURL, drawnBackbone(V2_FOLDER, 1), async (app, far) => {
    await openDialog(app);
    await expect(entry(app, V2)).toContainText('it is remembered at the first download');
    await app.page.keyboard.press('Escape');
    await choose(app, V2);
    await runs(app, V2);
    await choose(app, builtInBackbone.name);
    await runs(app, builtInBackbone.name, String(builtInBackbone.embeddingLength));
    await openDialog(app);
    await expect(entry(app, V2)).toContainText('remembered from its first download here');
    await expect(entry(app, V2)).toContainText('On this device, 0.10 MB');
    await showDetails(app, V2);
    const remove = entry(app, V2).getByRole('button', { name: `Remove ${V2} from this device` });
    const question = app.page.getByRole('alertdialog', { name: `Remove ${V2} from this device?` });
    await remove.click();
    await expect(question).toContainText('This frees 0.10 MB.');
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(entry(app, V2)).toContainText('On this device, 0.10 MB');
    await remove.click();
    await question.getByRole('button', { name: 'Remove' }).click();
    await expect(entry(app, V2)).toContainText(`Fetched once from ${FAR_HOST}`);
    await app.page.keyboard.press('Escape');
    far.files = drawnBackbone(V2_FOLDER, 2);
    await choose(app, V2);
    await expect(app.head.getByRole('alert')).toContainText('The backbone is not the one it says it is, so it is not used.', {
      timeout: 30_000,
    });
    far.files = drawnBackbone(V2_FOLDER, 1);
    await app.head.getByRole('button', { name: 'Try again' }).click();
    await runs(app, V2);
  }));

/** Learnt, switched, switched back: samples stay, and nothing is embedded anew on the way back. */
async function thereAndBack(app: AppPage, name: string, length: string) {
  await app.teach(6);
  await app.try(drawnFiles(0, 1, 50));
  await app.page.evaluate(() => {
    const seen: string[] = [];
    const heights: Record<string, number[]> = {};
    Object.assign(globalThis, { seen, heights });
    const look = () => {
      for (const card of document.querySelectorAll('[role=group][data-colour]'))
        (heights[card.getAttribute('aria-label') ?? ''] ??= []).push(Math.round(card.getBoundingClientRect().height));
      for (const each of document.querySelectorAll('[aria-label="Tried pictures"] [role=listitem], [aria-label="Tried pictures"] > li'))
        (heights['a tried picture'] ??= []).push(Math.round(each.getBoundingClientRect().height));
      requestAnimationFrame(look);
    };
    look();
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar]')) seen.push(bar.getAttribute('aria-label') ?? '');
    }).observe(document.body, { subtree: true, childList: true });
  });
  const progressSeen = () => app.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0));
  const LOOKS = 'The backbone looks at your samples';

  await choose(app, name);
  await runs(app, name, length);
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.', { timeout: 60_000 });
  expect(await progressSeen()).toContain(LOOKS);

  await choose(app, builtInBackbone.name);
  await runs(app, builtInBackbone.name, String(builtInBackbone.embeddingLength));
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.');
  await expect(app.tried.getByRole('meter').first()).toBeVisible();
  expect(await progressSeen()).not.toContain(LOOKS);
  for (const each of ['Class 1', 'Class 2']) await app.expectSamples(each, 6);
  // Nothing jumps meanwhile: each frame showed every card as high as the first.
  const heights = await app.page.evaluate(() => (globalThis as unknown as { heights: Record<string, number[]> }).heights);
  expect(Object.keys(heights)).toEqual(expect.arrayContaining(['Class 1', 'Class 2', 'a tried picture']));
  for (const [card, shown] of Object.entries(heights)) expect([...new Set(shown)], card).toHaveLength(1);
}

test('switching keeps every sample, and switching back embeds none anew', ({ baseURL }) =>
  withFarServer(baseURL, drawnBackbone(V2_FOLDER, 1), (app) => thereAndBack(app, V2, '1,280')));

/** Every file of a folder in ../shared, below the folder's name at the far host. */
function real(folder: string, files: readonly string[], farFolder: string): FarFiles {
  return Object.fromEntries(files.map((path) => [`${farFolder}/${path}`, readFileSync(`${SHARED}${folder}/${path}`)]));
}

for (const { name, folder, farFolder, files, length } of [
  {
    name: SMALLEST,
    folder: 'mobilenet_v2_0.35_224_no_top',
    farFolder: SMALLEST_FOLDER,
    files: ['model.json', 'group1-shard1of1.bin'],
    length: '1,280',
  },
  {
    name: 'MobileNetV1 0.25',
    folder: 'mobilenet_v1_0.25_224',
    farFolder: 'mobilenet_v1_0.25_224',
    files: ['model.json', ...Array.from({ length: 55 }, (_, i) => `group${i + 1}-shard1of1`)],
    length: '256',
  },
]) {
  test(`the real ${name}: there and back`, ({ baseURL }) => {
    test.skip(!existsSync(`${SHARED}${folder}`), `needs ${SHARED}${folder}`);
    test.setTimeout(120_000);
    return withFarServer(baseURL, real(folder, files, farFolder), (app) => thereAndBack(app, name, length));
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the dialog on a narrow screen, ${theme}: facts, the built-in one’s card, no finding of axe`, async ({ app, page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await app.open();
    await app.ready();
    await openDialog(app);
    await expect(dialog(app).getByRole('button', { name: /^Details of / })).toHaveCount(13);
    await expect(entry(app, builtInBackbone.name)).toContainText('In use');
    await expect(entry(app, SMALLEST)).toContainText('Apache-2.0');
    await showDetails(app, builtInBackbone.name);
    await entry(app, builtInBackbone.name).getByText('Card: how it was made').click();
    await expect(entry(app, builtInBackbone.name).getByRole('table')).toBeVisible();
    for (const part of ['People are not among them.', 'four inverted residuals', builtInBackbone.fingerprint ?? '–'])
      await expect(dialog(app)).toContainText(part);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .disableRules('region')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    const overflow = await dialog(app).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(current(app, builtInBackbone.name)).toBeFocused();
  });
}
