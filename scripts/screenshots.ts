// Pictures of every place and section, empty and full, at four widths, light and dark, in English and Arabic, to be looked at:
// screenshots/, which is not kept.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AppPage } from '../e2e/pages/appPage';
import { atRest } from '../e2e/support/axe';
import { addresses, openIn } from '../e2e/support/layout';
import { drawnFiles } from '../e2e/support/png';
import { expect, test } from '../e2e/test';

const FOLDER = fileURLToPath(new URL('../screenshots', import.meta.url));
const HEIGHTS: Readonly<Record<number, number>> = { 390: 844, 768: 1024, 1440: 900, 2560: 1440 };
const NAMES = ['Orange disc', 'Green triangle', 'Three bars', 'Nothing', 'My hand', 'A cup'] as const;

/** What is in view, as a person meets it, and the whole page where it goes on. */
async function picture(page: Page, name: string) {
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await atRest(page);
    await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` });
  }
  const more = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 40);
  if (more) await page.screenshot({ path: `${FOLDER}/${name}-${width}-whole.png`, fullPage: true });
}

async function rename(app: AppPage, from: string, to: string) {
  const text = app.card(from).getByRole('textbox', { name: 'Class name' });
  await text.fill(to);
  await text.press('Enter');
}

/** Without a reload, which would turn the camera off and forget what was measured. */
async function everyPlace(page: Page, all: readonly string[], what: string) {
  for (const address of all) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
    await picture(page, `${address.slice(2).replace('/', '-')}-${what}`);
  }
}

/** Pictures that only test, two of them wrong: so that there is a score that is not full, and a matrix with a mistake in it. */
async function fillTestSet(app: AppPage, page: Page) {
  await app.goTo('Test');
  await page.getByRole('link', { name: 'Test set', exact: true }).click();
  for (const [at, name] of NAMES.slice(0, 2).entries()) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: `Upload test pictures of ${name}` }).click();
    await (await chooser).setFiles([...drawnFiles(at, 10, 300 + 20 * at), ...drawnFiles(1 - at, 1, 400 + 20 * at)]);
    await expect(page.getByRole('region', { name, exact: true }).getByText('11 pictures test it')).toBeVisible({ timeout: 60_000 });
  }
  await expect(page.getByText(/^Right on \d+ of 22 pictures of your test set/)).toBeVisible({ timeout: 60_000 });
}

/** Tags, a planted shortcut, and what the backbone takes the classes for. */
async function fillBias(app: AppPage, page: Page) {
  await app.goTo('Compare');
  await page.getByRole('link', { name: 'Bias', exact: true }).click();
  const first = page.getByRole('list', { name: 'Recordings' }).getByRole('listitem').first();
  await first.getByRole('combobox', { name: 'New tag' }).fill('dark');
  await first.getByRole('button', { name: /^Tag (it|all)/ }).click();
  await page.getByRole('button', { name: 'Learn, then swap' }).click();
  await expect(page.getByText(/swapped backgrounds/).first()).toBeVisible({ timeout: 180_000 });
  await page.getByRole('button', { name: 'Ask it', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Ask it again' })).toBeVisible({ timeout: 60_000 });
}

/** Measures what is measured on a press. */
async function measureAll(app: AppPage, page: Page) {
  const curve = await app.learningCurve();
  await expect(curve.getByText(/the linear head is right|^Linear, with/).first()).toBeVisible({ timeout: 60_000 });
  await app.compare('Ladder');
  await page.getByRole('button', { name: 'Measure it' }).click();
  await expect(page.getByRole('button', { name: 'The numbers' })).toBeVisible({ timeout: 60_000 });
  await app.compare('Side by side');
  await expect(page.getByText(/^Pretraining (was|did)|^No clear difference between/).first()).toBeVisible({ timeout: 120_000 });
  await app.goTo('Test');
  await page.getByRole('link', { name: 'Check the pictures', exact: true }).click();
  await page.getByRole('button', { name: 'Look for faults' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 60_000 });
  await fillBias(app, page);
}

/** What is made on a press, and gone with the place: a link, and what was expected of an experiment. */
async function madeHere(app: AppPage, page: Page) {
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByText(/^Of your \d+ pictures/)).toBeVisible({ timeout: 60_000 });
  await picture(page, 'share-link');
  await app.compare('Report');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Skip' }).click();
  await expect(main.getByRole('article', { name: 'The report' })).toBeVisible();
  await picture(page, 'compare-report-sheet');
}

for (const [width, height] of Object.entries(HEIGHTS))
  test(`every place at ${width}`, async ({ app, page }) => {
    await page.setViewportSize({ width: Number(width), height });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await app.open('./', { details: false });
    const all = await addresses(page);
    await everyPlace(page, all, 'empty');
    await openIn(page, 'ar');
    await everyPlace(page, all, 'empty-ar');
    await openIn(page, 'en');
    await app.teach(12);
    await app.turnCameraOn();
    await app.scene(0);
    await rename(app, 'Class 1', NAMES[0]);
    await rename(app, 'Class 2', NAMES[1]);
    await app.try(drawnFiles(1, 2, 40));
    await app.newestTrial();
    await expect(app.predictions.getByRole('meter', { name: NAMES[0] })).toHaveAttribute('data-leading', 'true');
    await fillTestSet(app, page);
    await measureAll(app, page);
    await everyPlace(page, all, 'full');
    await madeHere(app, page);
    await app.choose(page.getByRole('button', { name: 'Language' }), 'العربية');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await everyPlace(page, all, 'full-ar');

    await openIn(page, 'en');
    await app.turnCameraOn();
    await app.head.getByRole('button', { name: 'How it learns' }).click();
    const sheet = page.getByRole('dialog', { name: 'How the head learns' });
    await sheet.getByRole('radio', { name: 'Two layers' }).check();
    await sheet.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(sheet.getByText(/^Epoch [2-9]/)).toBeVisible({ timeout: 30_000 });
    await picture(page, 'teach-how-it-learns');
    await sheet.getByRole('radio', { name: 'Linear' }).check();
    await page.keyboard.press('Escape');
    await app.openDetails();
    await app.head.getByRole('button', { name: /^Backbone: / }).click();
    await expect(page.getByRole('dialog', { name: 'Backbones' }).getByRole('rowgroup').first()).toBeVisible();
    await picture(page, 'teach-backbones');
    await page.keyboard.press('Escape');

    const download = page.waitForEvent('download');
    await app.head.getByRole('button', { name: 'Save head' }).click();
    const head = await (await (await download).createReadStream()).toArray();
    for (const [at, name] of NAMES.slice(2).entries()) {
      await app.collect.getByRole('button', { name: 'Add class' }).click();
      await rename(app, `Class ${at + 3}`, name);
      await app.upload(name, drawnFiles(at % 2, 8, 100 + 10 * at));
      await app.expectSamples(name, 8);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, 'teach-six');
    await app.choose(page.getByRole('button', { name: 'Project', exact: true }), 'New project');
    await app.openHead({ name: 'mine.head.safetensors', mimeType: 'application/octet-stream', buffer: Buffer.concat(head as Buffer[]) });
    await expect(app.status).toContainText('a head from a file');
    await picture(page, 'teach-handed');
  });

test('the narrowest, in forced colours', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await app.open('./', { details: false });
  await app.teach(3);
  await app.turnCameraOn();
  await expect(app.predictions.locator('[role="meter"][data-leading="true"]')).toBeVisible({ timeout: 20_000 });
  await page.screenshot({ path: `${FOLDER}/teach-forced-colours-320.png`, fullPage: true });
});
