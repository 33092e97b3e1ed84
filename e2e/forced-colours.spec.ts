// Where a system forces its few colours on the page: what is chosen, where the keyboard stands, how sure an answer is
// and what is left out can all be told.
import type { Locator } from '@playwright/test';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** What is drawn of an element, or of what stands before or after it. */
const drawn = (of: Locator, property: string, pseudo?: string) =>
  of.evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ''), [property, pseudo]);

test('all that colours say is said without them', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await app.open('./', { details: false });
  await app.teach(3);
  await app.try(drawnFiles(0, 1));
  await app.newestTrial();

  // How sure: the bar is not as what it lies on.
  const bar = app.tried.getByRole('meter').first().locator('span[style*="scaleX"]');
  expect(await drawn(bar, 'background-color')).not.toBe(await drawn(bar.locator('..'), 'background-color'));
  expect(await drawn(bar.locator('..'), 'outline-style')).toBe('solid');

  // Where the keyboard stands: on a button, and on an item of a menu.
  const more = app.card('Class 2').getByRole('button', { name: 'More for Class 2' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('End');
  const at = page.getByRole('menuitem').and(page.locator(':focus'));
  await expect(at).toHaveCount(1);
  expect([await drawn(at, 'outline-style'), await drawn(at, 'outline-width')]).toEqual(['solid', '2px']);
  const others = page.getByRole('menuitem').and(page.locator(':not(:focus)'));
  expect(await drawn(others.first(), 'outline-style')).toBe('none');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  expect([await drawn(more, 'outline-style'), await drawn(more, 'outline-width')]).toEqual(['solid', '3px']);

  // Left out: in words, and by its edge.
  await app.more('Class 2', 'Leave out of learning');
  await expect(app.card('Class 2').getByText(/^Left out/)).toBeVisible();
  expect(await drawn(app.card('Class 2'), 'border-inline-start-style')).not.toBe(
    await drawn(app.card('Class 1'), 'border-inline-start-style'),
  );
  await app.more('Class 2', 'Learn from it again');

  // The place and the section in view.
  await app.goTo('Test');
  const places = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
  const here = places.and(page.locator('[aria-current]'));
  expect(await drawn(here, 'background-color', '::after')).not.toBe(await drawn(here, 'background-color'));
  const sections = page.getByRole('navigation', { name: 'What to test' }).getByRole('link');
  await sections.filter({ hasText: 'Why it said so' }).click();
  const chosen = sections.and(page.locator('[aria-current]'));
  await expect(chosen).toHaveText('Why it said so');
  for (const property of ['border-top-color', 'background-color', 'color'])
    expect(await drawn(chosen, property), property).not.toBe(await drawn(sections.first(), property));

  // In a low window, as one at 200 %, no bar stays but that of the places.
  await app.goTo('Teach');
  await page.setViewportSize({ width: 640, height: 360 });
  const stay = [page.getByRole('banner'), page.getByRole('button', { name: 'Add class' }).locator('xpath=ancestor::div[1]')];
  for (const each of stay) expect(await drawn(each, 'position')).not.toBe('sticky');
});
