// Every screen, in both themes, wide and narrow: no finding of axe (WCAG 2.2 AA); and the main job by keyboard alone.
import type { Page } from '@playwright/test';
import { axeOn, faultsInBothThemes } from './support/axe';
import { tabTo } from './support/keyboard';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A menu stands outside of the page's regions, at its end, as menus do: that one rule does not apply. */
async function clean(page: Page) {
  expect(await faultsInBothThemes(page, () => axeOn(page).withTags(RULES).disableRules('region'))).toEqual([]);
}

for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 780 } })) {
  test(`light and dark, ${size}`, async ({ app, page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await app.open();
    await clean(page);
    await app.upload('Class 1', (await import('./support/png')).drawnFiles(0, 4));
    await app.expectSamples('Class 1', 4);
    await app.upload('Class 2', (await import('./support/png')).drawnFiles(1, 4));
    await app.expectSamples('Class 2', 4);
    await app.turnCameraOn();
    await app.samplesOf('Class 1').getByRole('option').first().click();
    await clean(page);
    await app.card('Class 1').getByRole('button', { name: 'Look closer' }).click();
    await expect(page.getByRole('dialog', { name: 'Sample' }).getByRole('img')).toBeVisible();
    await clean(page);
    await page.keyboard.press('Escape');
    await app.card('Class 2').getByRole('button', { name: 'More for Class 2' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await clean(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Camera options' }).click();
    await expect(page.getByRole('slider', { name: 'Samples per second' })).toBeVisible();
    await clean(page);
    await page.keyboard.press('Escape');
    await app.more('Class 2', 'Delete class');
    await app.notifications.getByRole('button', { name: 'Undo' }).click();
    await expect(app.status).toHaveText(/Knows 2 classes/, { timeout: 30_000 });
    await clean(page);
    await expect(app.predictions.getByRole('meter')).toHaveCount(2);
    await clean(page);
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(scroll).toBeLessThanOrEqual(0);
  });
}

test('by keyboard alone: camera on, two recordings, a saved head', async ({ app, page }) => {
  await app.open();
  await tabTo(page, 'Turn on camera');
  await page.keyboard.press('Enter');
  await expect(app.collect.getByRole('button', { name: 'Turn off camera' })).toBeVisible({ timeout: 20_000 });
  for (const name of ['Class 1', 'Class 2']) {
    await tabTo(page, `Record ${name}`);
    await page.keyboard.down(' ');
    await expect.poll(() => app.sampleCount(name), { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
    await page.keyboard.up(' ');
  }
  await expect(app.status).toHaveText(/Knows 2 classes/);
  await tabTo(page, 'Save head');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await download;
});

test('by keyboard alone: from the score to the wrong picture, its reason, and its label mended', async ({ app, page }) => {
  await app.open('./', { details: false });
  await app.upload('Class 1', [...drawnFiles(0, 12), ...drawnFiles(1, 1, 60)]);
  await app.expectSamples('Class 1', 13);
  await app.upload('Class 2', drawnFiles(1, 12));
  await app.expectSamples('Class 2', 12);
  await tabTo(page, 'Test');
  await page.keyboard.press('Enter');
  const howGood = page.getByRole('region', { name: 'How good is it?' });
  await expect(howGood.getByText(/^Right on 24 of 25 pictures/)).toBeVisible({ timeout: 30_000 });
  await tabTo(page, /^12 pictures of .*Class 1.* were found/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: /Class 1.* taken for .*Class 2/ });
  await expect(sheet.getByRole('option')).toHaveCount(1);
  await tabTo(page, 'Why this answer?');
  await page.keyboard.press('Enter');
  await expect(sheet.getByText(/^Squares /)).toBeVisible({ timeout: 30_000 });
  await tabTo(page, /^Move to .*Class 2/);
  await page.keyboard.press('Enter');
  await expect(sheet.getByText('No picture is left here.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(howGood.getByText(/^Right on 25 of 25 pictures/)).toBeVisible({ timeout: 30_000 });
});

test('the focus in the bar, and a press there, leave the page where it is', async ({ app, page }) => {
  await app.open();
  for (let more = 0; more < 5; more++) await app.collect.getByRole('button', { name: 'Add class' }).click();
  const scrolled = () => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 200));
  await page
    .getByRole('main')
    .getByRole('button')
    .first()
    .evaluate((first: HTMLElement) => first.focus({ preventScroll: true }));
  for (const name of ['Theme', 'Language', 'Project', 'Project name']) {
    await page.keyboard.press('Shift+Tab');
    const reached = name === 'Project name' ? page.getByRole('textbox', { name }) : page.getByRole('button', { name, exact: true });
    await expect(reached).toBeFocused();
    expect(await scrolled(), name).toBe(200);
  }
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await scrolled()).toBe(200);
});
