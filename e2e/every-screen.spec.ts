// Every section of every place, empty and on a drawn set that is learnt: in English and light, in Arabic and dark on the widest screen,
// and zoomed to 200 %. No finding of axe, nothing sticks out, no text is cut, and nothing moves where that is not wished.
import type { Page } from '@playwright/test';
import { atRest, axeOn } from './support/axe';
import { addresses, cutOff, openIn, stickingOut } from './support/layout';
import { mayMove, watchMotion } from './support/motion';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Goes through all without a reload, and hands over which is in view. */
async function everywhere(page: Page, all: readonly string[], look: (what: string) => Promise<void>) {
  for (const address of all) {
    await page.evaluate((to) => location.assign(to), address);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    await atRest(page);
    await look(address);
  }
}

/** What axe finds, each rule in a line. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await axeOn(page).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

async function whole(page: Page, what: string) {
  expect.soft(await stickingOut(page), what).toEqual([]);
  expect.soft(await cutOff(page), what).toEqual([]);
}

/** From the first edge of what stands side by side to the last. */
const across = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const boxes = [...main.querySelectorAll('section')].map((section) => section.getBoundingClientRect());
    return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  });

test('empty and full, light and dark, in English and in Arabic, wide and zoomed', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const moved = await watchMotion(page);
  const clean = async (what: string) => {
    expect.soft(await faults(page), what).toEqual([]);
    expect.soft(await mayMove(page), `${what} may move`).toEqual([]);
    await whole(page, what);
  };
  await app.open('./', { details: false });
  // One lesson is laid out as the other.
  const all = (await addresses(page)).filter((address) => !address.startsWith('#/lessons/') || /few|glossary/.test(address));
  expect(all.length).toBeGreaterThan(18);
  await everywhere(page, all, (address) => clean(`empty, ${address}`));

  await page.evaluate(() => location.assign('#/compare/sets'));
  await page.getByRole('combobox', { name: 'Pictures of each class' }).selectOption('10');
  await page.getByRole('button', { name: 'Open Leaves as a project' }).click();
  await expect(page.getByText('“Leaves” is open with 50 pictures to learn from')).toBeVisible();
  await app.goTo('Teach');
  await expect(app.status).toHaveText(/^Knows 5 classes/);
  await app.try(drawnFiles(0, 1));
  await app.newestTrial();
  await everywhere(page, all, (address) => clean(address));
  // As at 200 %, in a window of 1280 × 900.
  await page.setViewportSize({ width: 640, height: 450 });
  await everywhere(page, all, (address) => whole(page, `zoomed, ${address}`));
  expect.soft(await moved(), 'motion').toEqual([]);

  await app.saved();
  await page.setViewportSize({ width: 2560, height: 1440 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openIn(page, 'ar');
  await everywhere(page, all, async (address) => {
    await clean(`ar, ${address}`);
    if (address === '#/teach') expect.soft(await across(page), 'the width is used').toBeGreaterThan(0.8 * 2560);
  });
  expect.soft(await moved(), 'motion, ar').toEqual([]);
  // Where it is wished there is some.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await mayMove(page)).not.toEqual([]);
});
