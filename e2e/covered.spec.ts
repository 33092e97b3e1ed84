// Nothing lies over a button: with a message shown, each one of every place can be scrolled to where a press meets it,
// and what was pressed on a phone is in sight after it.
import type { Locator, Page } from '@playwright/test';
import type { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** Those of the place in view whose middle a press does not meet, as far to the middle of what they scroll in as they go. */
const covered = (page: Page) =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('button')].flatMap((button) => {
      if (button.matches(':disabled') || !button.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      button.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      if (width <= 1 || height <= 1) return [];
      const met = document.elementFromPoint(x + width / 2, y + height / 2);
      if (button.contains(met)) return [];
      const name = button.getAttribute('aria-label') ?? button.textContent;
      return [`${name} at ${Math.round(x)}, ${Math.round(y)}: ${met?.outerHTML.slice(0, 100) ?? 'out of view'}`];
    }),
  );

/** Those of the guesses that the classes to drop them on lie over, wherever they have been scrolled to. */
const hidden = (app: AppPage) =>
  app.use.getByRole('list', { name: /^The backbone sees in / }).evaluate((list) => {
    const step = list.closest('details');
    const targets = step?.querySelector('ul[aria-label^="Your classes"]')?.parentElement;
    if (!targets) return ['no classes to drop on'];
    return [...list.querySelectorAll('li')].flatMap((guess) => {
      guess.scrollIntoView({ block: 'end', behavior: 'instant' });
      const [it, over] = [guess.getBoundingClientRect(), targets.getBoundingClientRect()];
      return it.bottom > over.top + 1 && over.bottom > it.top + 1 ? [guess.textContent] : [];
    });
  });

test('at the width of a desk, a tablet and a phone', async ({ app, page }) => {
  const [file] = drawnFiles(0, 1);
  if (!file) throw new Error('no picture');
  const message = app.notifications.getByText(/Deleted/);
  await app.open();
  await app.teach(3);
  await app.use.getByText('What the backbone already sees').click();
  await app.try([file]);
  await expect(app.use.getByRole('list', { name: `The backbone sees in ${file.name}`, exact: true }).getByRole('meter')).toHaveCount(5);
  await app.collect.getByRole('button', { name: 'Add class' }).click();
  await app.more('Class 3', 'Delete class');
  await expect(message).toBeVisible();
  // Pointed at it stays, so that a slow machine has it as long as it is looked at.
  await message.hover();

  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await message.hover();
    for (const place of ['Teach', 'Test', 'Compare', 'Share', 'Lessons']) {
      await page.evaluate((to) => location.assign(`#/${to}`), place === 'Teach' ? '' : place.toLowerCase());
      await expect(page.getByRole('main', { name: place })).toBeVisible();
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      await expect.soft(message, `${place} at ${width}`).toBeVisible();
      // What is fetched late may come between two looks.
      await expect.soft.poll(() => covered(page), { message: `${place} at ${width}`, timeout: 5_000 }).toEqual([]);
    }
    await page.evaluate(() => location.assign('#/'));
    // Opened again without the pointer, which holds the message.
    await app.use.getByText('What the backbone already sees').dispatchEvent('click');
    expect.soft(await hidden(app), `guesses at ${width}`).toEqual([]);
  }
});

test('on a phone what was pressed, and what came of it, stand above the message', async ({ app, page }) => {
  /** What a touch in its middle would meet is in it. */
  const met = (target: Locator) =>
    target.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await app.teach(3);
  await app.goTo('Share');
  const main = page.getByRole('main', { name: 'Share' });
  const save = main.getByRole('button', { name: 'Save head' }).first();
  // As low as it can be pressed, just above the bar of places.
  const { bottom } = await save.evaluate((button) => button.getBoundingClientRect());
  await page.setViewportSize({ width: 390, height: Math.ceil(bottom) + 70 });
  await save.evaluate((button: HTMLElement) => {
    button.focus({ preventScroll: true });
    button.click();
  });
  const message = app.notifications.getByText(/^Saved /);
  await message.hover();
  await expect.poll(() => met(save)).toBe(true);

  await main.getByRole('button', { name: 'Make a link' }).click();
  await message.hover();
  const link = main.getByLabel('The link', { exact: true });
  await expect.poll(() => met(link)).toBe(true);
  await expect.poll(() => met(main.getByRole('button', { name: 'Copy', exact: true }).first())).toBe(true);
  const [box, region] = [await link.boundingBox(), await app.notifications.boundingBox()];
  expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(region?.y ?? NaN);
});
