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
  await page.getByRole('link', { name: 'Check the pictures' }).click();
  await page.getByRole('button', { name: 'Check the pictures' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 60_000 });
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
    await app.teach(9);
    await app.turnCameraOn();
    await app.scene(0);
    await rename(app, 'Class 1', NAMES[0]);
    await rename(app, 'Class 2', NAMES[1]);
    await app.try(drawnFiles(1, 2, 40));
    await app.newestTrial();
    await expect(app.predictions.getByRole('meter', { name: NAMES[0] })).toHaveAttribute('data-leading', 'true');
    await measureAll(app, page);
    await everyPlace(page, all, 'full');
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
