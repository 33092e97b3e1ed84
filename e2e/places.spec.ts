// The five places: the bar, links and Back lead there, title and focus follow, and what runs goes on; empty ones say what is missing.
import type { Locator } from '@playwright/test';
import { axeOn, faultsInBothThemes } from './support/axe';
import { openIn } from './support/layout';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const PLACES = ['Teach', 'Test', 'Compare', 'Share', 'Lessons'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('the bar, a link and Back lead to a place; its title and the focus follow', async ({ app, page }) => {
  await app.open();
  await expect(page).toHaveTitle('Teach · Headstart');
  for (const place of PLACES.slice(1)) {
    await app.goTo(place);
    await expect(page).toHaveTitle(`${place} · Headstart`);
    await expect(page).toHaveURL(new RegExp(`#/${place.toLowerCase()}$`));
    await expect(page.getByRole('main', { name: place })).toBeFocused();
    await expect(page.getByRole('link', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-current="page"]')).toHaveCount(1);
  }
  await page.goBack();
  await expect(page.getByRole('main', { name: 'Share' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('main', { name: 'Compare' })).toBeFocused();
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Open head' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./#/lessons');
  await expect(page.getByRole('heading', { name: 'What is pretraining worth?' })).toBeVisible();
  await expect(page.getByRole('main', { name: 'Lessons' })).not.toBeFocused();
  await page.goto('about:blank');
  await page.goto('./#/nowhere');
  await expect(app.collect).toBeVisible();
});

test('what is empty says what is missing, with one way there', async ({ app, page }) => {
  for (const [place, says] of [
    ['test', 'There is nothing to test yet'],
    ['compare', 'Nothing to compare yet'],
    ['share', 'No head to save yet'],
  ] as const) {
    await page.goto(`./#/${place}`);
    await expect(page.getByRole('heading', { name: says })).toBeVisible();
    await expect(page.getByRole('main').locator('a:not(nav a)')).toHaveCount(place === 'compare' ? 2 : 1);
    await page.getByRole('main').getByRole('link', { name: 'Go to Teach' }).click();
    await expect(app.collect).toBeVisible();
  }
});

test('the sections of Test have addresses: links, the keyboard and Back lead there, and each is empty in its own way', async ({ page }) => {
  await page.goto('./#/test');
  await expect(page.getByRole('heading', { name: 'There is nothing to test yet' })).toBeVisible();
  const ways = page.getByRole('navigation', { name: 'What to test' });
  for (const [name, path, says] of [
    ['Check the pictures', 'check', 'No pictures to check yet'],
    ['“I don’t know”', 'unknown', 'Nothing to compare with yet'],
    ['Why it said so', 'why', 'No answer to explain yet'],
  ] as const) {
    await ways.getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#/test/${path}$`));
    await expect(page).toHaveTitle(`${name} · Test · Headstart`);
    await expect(page.getByRole('group', { name, exact: true })).toBeFocused();
    await expect(page.getByRole('heading', { name: says })).toBeVisible();
    await expect(ways.getByRole('link', { name })).toHaveAttribute('aria-current', 'location');
  }
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Nothing to compare with yet' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./#/test/check');
  await expect(page).toHaveTitle('Check the pictures · Test · Headstart');
  await expect(page.getByRole('heading', { name: 'No pictures to check yet' })).toBeVisible();
  // What is no page says so, and the address names what is shown; capital letters lead there all the same.
  for (const [asked, put, said] of [
    ['#/test/nothere', '#/test', 'nothere'],
    ['#/nowhere', '#/teach', 'nowhere'],
    ['#/Test/Check', '#/test/check', undefined],
  ] as const) {
    await page.evaluate((to) => location.assign(to), asked);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(put);
    if (said !== undefined) await expect(page.getByText(`Not all of the link could be followed: ${said}.`)).toBeVisible();
  }
});

test('the camera stays on, and what was recorded is kept, over a change of place', async ({ app, page }) => {
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  await app.upload('Class 2', drawnFiles(1, 4));
  await app.expectSamples('Class 2', 4);
  await app.card('Class 1').getByRole('button', { name: 'Record Class 1' }).hover();
  await page.mouse.down();
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
  // Away while it is held: no button is there to be let go of, so the recording ends, with all it has.
  const before = await app.sampleCount('Class 1');
  await page.evaluate(() => {
    location.hash = '#/share';
  });
  await expect(page.getByRole('main', { name: 'Share' })).toBeVisible();
  await page.mouse.up();
  await page.goBack();
  await expect(app.collect.getByRole('button', { name: 'Turn off camera' })).toBeVisible();
  const kept = await app.sampleCount('Class 1');
  expect(kept).toBeGreaterThanOrEqual(before);
  await expect(app.predictions.locator('[role="meter"][data-leading="true"]')).toBeVisible({ timeout: 20_000 });
  expect(await app.sampleCount('Class 1')).toBe(kept);
  await expect(app.card('Class 1').getByText('Hold to record')).toBeVisible();
});

test('a newcomer has the first answer in three presses', async ({ app, page }) => {
  await app.open('./', { details: false });
  await app.collect.getByRole('button', { name: 'Turn on camera' }).click();
  await app.record('Class 1', 3);
  await app.record('Class 2', 3);
  await expect(app.predictions.locator('[role="meter"][data-leading="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: /^Device: / })).toHaveCount(0);
});

/** Whether nothing lies over either end of a link. */
const isFree = (link: Element) => {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  return [left + 4, right - 4].every((x) => link.contains(document.elementFromPoint(x, (top + bottom) / 2)));
};

/** Presses a button that scrolls a row until it is gone: there is no more that way. */
const toItsEnd = (button: Locator) =>
  expect(async () => {
    if ((await button.count()) > 0) await button.click({ timeout: 1_000 });
    await expect(button).toHaveCount(0, { timeout: 500 });
  }).toPass();

for (const width of [390, 320])
  test(`at ${width} a row of tabs says where it goes on, and presses alone lead to its last one and back`, async ({ page }) => {
    const ways = page.getByRole('navigation', { name: 'What to compare' });
    const [more, before] = [ways.getByRole('button', { name: 'More sections' }), ways.getByRole('button', { name: 'Sections before' })];
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./#/compare');
    await expect(more).toBeVisible();
    await expect(before).toHaveCount(0);
    await toItsEnd(more);
    const last = ways.getByRole('link', { name: 'Sample sets' });
    await expect.poll(() => last.evaluate(isFree)).toBe(true);
    await last.click();
    await expect(page).toHaveURL(/#\/compare\/sets$/);
    await toItsEnd(before);
    await ways.getByRole('link', { name: 'Side by side' }).click();
    await expect(page).toHaveURL(/#\/compare\/columns$/);
    await ways.getByRole('link', { name: 'Report' }).focus();
    await expect(before).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/compare\/report$/);
    // Where all have room nothing is scrolled; in a narrow window again, the one in view is not left behind a button.
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(ways.getByRole('button')).toHaveCount(0);
    await page.setViewportSize({ width, height: 844 });
    await expect(before).toBeVisible();
    await expect.poll(() => ways.getByRole('link', { name: 'Report' }).evaluate(isFree)).toBe(true);
  });

test('a row of tabs goes on at its other side where lines run from right to left, and nowhere where it has room', async ({ page }) => {
  const ways = page.getByRole('navigation').filter({ has: page.locator('a[href="#/compare/curve"]') });
  await page.setViewportSize({ width: 390, height: 844 });
  await openIn(page, 'ar', './#/compare');
  const more = ways.getByRole('button', { name: 'أقسام أخرى' });
  await expect(more).toBeVisible();
  expect((await more.boundingBox())?.x).toBeLessThan(100);
  await more.click();
  await expect(ways.getByRole('button', { name: 'الأقسام السابقة' })).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(ways.getByRole('button')).toHaveCount(0);
});

test('long words on the smallest phone: no button leaves its class, no heading makes the page wider', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openIn(page, 'de', './#/teach');
  const upload = page
    .getByRole('main')
    .getByRole('group')
    .getByRole('button', { name: /hochladen/ });
  await expect(upload.first()).toBeVisible();
  const beyond = (button: Element) =>
    button.getBoundingClientRect().right - (button.closest('[role="group"]')?.getBoundingClientRect().right ?? 0);
  expect(await upload.first().evaluate(beyond)).toBeLessThan(0);
  await page.evaluate(() => location.assign('#/compare/sets'));
  await expect(page.getByRole('heading', { name: 'Beispielsammlungen' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Wide ones, and every section: every-screen.spec.ts. */
for (const [size, viewport] of Object.entries({
  tablet: { width: 768, height: 1024 },
  narrow: { width: 320, height: 640 },
}))
  test(`each place, empty and full, ${size}: no finding of axe, and nothing to scroll sideways`, async ({ app, page }) => {
    test.setTimeout(150_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const clean = async (place: string) => {
      expect(await faultsInBothThemes(page, () => axeOn(page).withTags(RULES).disableRules('region')), place).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, place).toBeLessThanOrEqual(0);
    };
    await app.open('./', { details: false });
    await clean('Teach');
    for (const place of PLACES.slice(1)) {
      await app.goTo(place);
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      await clean(place);
    }
    await app.goTo('Teach');
    await app.teach(3);
    await app.turnCameraOn();
    await app.try(drawnFiles(0, 1));
    await app.newestTrial();
    await clean('Teach, full');
    for (const place of PLACES.slice(1, 4)) {
      await app.goTo(place);
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      await clean(`${place}, full`);
    }
  });
