// How the parts of the kit behave, shown alone in their gallery: holding, choosing, opening, and a network that fails.
import type { Locator, Page } from '@playwright/test';
import { GALLERY_URL } from './support/harness';
import { expect, test } from './test';

test.use({ baseURL: GALLERY_URL });

test.describe('the button that is held', () => {
  let button: Locator;
  let presses: Locator;
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    button = page.getByRole('button', { name: 'Record Orange disc' });
    presses = page.getByLabel('Presses');
  });

  const isHeld = (held: boolean) => expect(button).toHaveAttribute('aria-pressed', String(held));

  test('by mouse, let go outside of it', async ({ page }) => {
    await button.hover();
    await page.mouse.down();
    await isHeld(true);
    await page.mouse.move(5, 5);
    await isHeld(true);
    await page.mouse.up();
    await isHeld(false);
    await expect(presses).toHaveText('1');
  });

  for (const key of ['Space', 'Enter']) {
    test(`by ${key}, however often it repeats`, async ({ page }) => {
      await button.focus();
      await page.keyboard.down(key);
      await page.keyboard.down(key);
      await isHeld(true);
      await page.keyboard.up(key);
      await isHeld(false);
      await expect(presses).toHaveText('1');
    });
  }

  test('until the focus is taken from it', async ({ page }) => {
    await button.focus();
    await page.keyboard.down('Space');
    await isHeld(true);
    await page.getByRole('button', { name: 'Say' }).focus();
    await isHeld(false);
    await page.keyboard.up('Space');
  });

  test('for a moment, by a click that no pointer made', async () => {
    await button.evaluate((element: HTMLElement) => element.click());
    await isHeld(true);
    await isHeld(false);
    await expect(presses).toHaveText('1');
  });
});

test.describe('the grid', () => {
  let grid: Locator;
  let chosen: Locator;
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    grid = page.getByRole('listbox', { name: 'Samples' });
    chosen = page.getByLabel('Chosen');
    await expect(grid.getByRole('option').first()).toBeVisible();
  });

  test('chooses one, more, a range, all, none', async ({ page }) => {
    const option = (index: number) => grid.getByRole('option', { name: `Sample ${index}`, exact: true });
    await option(3).click();
    await expect(chosen).toHaveText('1');
    await option(5).click({ modifiers: ['ControlOrMeta'] });
    await expect(chosen).toHaveText('2');
    await option(9).click({ modifiers: ['Shift'] });
    await expect(chosen).toHaveText('5');
    await page.keyboard.press('ControlOrMeta+a');
    await expect(chosen).toHaveText('5000');
    await page.keyboard.press('Escape');
    await expect(chosen).toHaveText('0');
  });

  test('is walked by arrows to its end and back, opened and emptied', async ({ page }) => {
    await grid.focus();
    await page.keyboard.press('End');
    await expect(grid.getByRole('option', { name: 'Sample 5000' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Opened')).toHaveText('sample-4999');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(chosen).toHaveText('2');
    await page.keyboard.press('Delete');
    await expect(page.getByLabel('All', { exact: true })).toHaveText('4998');
    await page.keyboard.press('Delete');
    await expect(page.getByLabel('All', { exact: true })).toHaveText('4997');
  });

  test('names where the keyboard stands, even scrolled out of view', async () => {
    await grid.focus();
    await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(grid.getByRole('option', { name: 'Sample 5000' })).toBeInViewport();
    expect(
      await grid.evaluate((element) =>
        document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label'),
      ),
    ).toBe('Sample 1');
  });

  test('makes only what is in view', async () => {
    expect(await grid.getByRole('option').count()).toBeLessThan(100);
  });
});

test('a menu and a popover open with the first press, leave the page where it is, and hand the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByRole('slider')).toBeVisible();
  const opens = async (trigger: Locator, role: 'menu' | 'dialog') => {
    await trigger.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    await trigger.click();
    await expect(page.getByRole(role)).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Escape');
    await expect(page.getByRole(role)).toHaveCount(0);
    await expect(trigger).toBeFocused();
  };
  await opens(page.getByRole('button', { name: 'Camera options' }), 'dialog');
  await opens(page.getByRole('button', { name: 'More', exact: true }).last(), 'menu');
});

test('a menu and a popover stay in sight when the page pushes their button out of it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('slider')).toBeVisible();
  const stays = async (trigger: Locator, role: 'menu' | 'dialog') => {
    await trigger.click();
    const push = await page.evaluateHandle(() => {
      const grown = document.createElement('div');
      grown.style.height = '2000px';
      // Else a browser scrolls along with what it keeps in sight, as it would not at a page's top.
      document.documentElement.style.overflowAnchor = 'none';
      document.body.prepend(grown);
      return grown;
    });
    await expect(trigger).not.toBeInViewport();
    await expect(page.getByRole(role)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole(role)).toHaveCount(0);
    await push.evaluate((grown) => grown.remove());
  };
  await stays(page.getByRole('button', { name: 'Camera options' }), 'dialog');
  await stays(page.getByRole('button', { name: 'More', exact: true }).last(), 'menu');
});

test.describe('without a network', () => {
  const cut = (page: Page) => page.route(/assets\/Menu-.*\.js/, (route) => route.abort());

  test('a menu says so, and opens with the next press when it is back', async ({ page }) => {
    await cut(page);
    await page.goto('/');
    const trigger = page.getByRole('button', { name: 'More', exact: true }).last();
    await trigger.click();
    await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible();
    await page.unroute(/assets\/Menu-.*\.js/);
    await trigger.click();
    await expect(page.getByRole('menu')).toBeVisible();
  });

  test('a sheet says so, and opens when asked again', async ({ page }) => {
    await page.route(/assets\/ConfirmDialog-.*\.js/, (route) => route.abort());
    await page.goto('/');
    await page.getByRole('button', { name: 'Delete project' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
    await expect(alert).toBeVisible();
    await page.unroute(/assets\/ConfirmDialog-.*\.js/);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
  });
});

test('files that are dropped are handed over in the drop itself', async ({ page }) => {
  await page.goto('/');
  const data = await page.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
    return carried;
  });
  const zone = page.getByText('Dropped:');
  await zone.dispatchEvent('dragenter', { dataTransfer: data });
  await zone.dispatchEvent('dragover', { dataTransfer: data });
  await zone.dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByLabel('Dropped')).toHaveText('1');
});

test('a toast stays while it is pointed at, and goes ten seconds after', async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await page.getByRole('button', { name: 'Say' }).click();
  const toast = page.getByRole('region', { name: 'Notifications' }).getByText('Deleted the class');
  await toast.hover();
  await page.clock.runFor(60_000);
  await expect(toast).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.runFor(9_000);
  await expect(toast).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(toast).toHaveCount(0);
});

test('Back closes what covers the page, one layer at a time, and is not needed twice afterwards', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    location.hash = '#first';
    location.hash = '#second';
  });
  const back = () => page.evaluate(() => history.back());
  for (const [button, role] of [
    ['Look closer', 'dialog'],
    ['Delete project', 'alertdialog'],
    ['Camera options', 'dialog'],
    ['More', 'menu'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).last().click();
    await expect(page.getByRole(role)).toBeVisible();
    await back();
    await expect(page.getByRole(role)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('#second');
  }
  await page.getByRole('button', { name: 'Look closer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await back();
  await expect(page).toHaveURL(/#first$/);
});

test('a name is changed by Enter, left alone by Escape and by nothing', async ({ page }) => {
  await page.goto('/');
  const name = page.getByRole('textbox', { name: 'Class name' });
  await name.fill('  Blue square ');
  await name.press('Enter');
  await expect(name).toHaveValue('Blue square');
  await name.fill('Other');
  await name.press('Escape');
  await expect(name).toHaveValue('Blue square');
  await name.fill('   ');
  await name.press('Enter');
  await expect(name).toHaveValue('Blue square');
});

test.describe('what throws while it is drawn', () => {
  const SENTENCE = 'Something went wrong while this part of the page was drawn. Your samples are untouched, and everything else goes on.';

  test('is replaced by a sentence in its panel and its dialog; the rest goes on, and it can be shown again', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    const panel = page.getByRole('region', { name: 'What breaks' });
    const others = page.getByRole('region', { name: 'What goes on' });
    const ticks = async () => Number(await others.getByLabel('Ticks').textContent());
    await expect(panel).toContainText('All is well.');
    await others.getByRole('switch', { name: 'Broken' }).click();
    await expect(panel.getByRole('alert')).toContainText(SENTENCE);
    const before = await ticks();
    await expect.poll(ticks).toBeGreaterThan(before);

    await panel.getByRole('button', { name: 'Copy the details' }).click();
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('invalid embedding: length 8, the head takes 512');
    expect(copied).toContain('Mozilla/');

    await panel.getByRole('button', { name: 'Show it again' }).click();
    await expect(panel.getByRole('alert')).toContainText(SENTENCE);
    await others.getByRole('button', { name: 'Look at it in a dialog' }).click();
    const dialog = page.getByRole('dialog', { name: 'In a dialog' });
    await expect(dialog.getByRole('alert')).toContainText(SENTENCE);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);

    await others.getByRole('switch', { name: 'Broken' }).click();
    await panel.getByRole('button', { name: 'Show it again' }).click();
    await expect(panel).toContainText('All is well.');
  });

  test('shows the details where nothing may be copied', async ({ page }) => {
    // As on plain http, where browsers have no clipboard for pages.
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/');
    await page.getByRole('switch', { name: 'Broken' }).click();
    const panel = page.getByRole('region', { name: 'What breaks' });
    await panel.getByRole('button', { name: 'Copy the details' }).click();
    await expect(panel.getByRole('textbox', { name: 'The details, to be copied by hand' })).toHaveValue(/invalid embedding: length 8/);
  });
});
