// Passing messages while a sheet is open on a phone: they cover none of its buttons, and their own can be pressed.
import type { Locator } from '@playwright/test';
import type { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Whether a touch in its middle would meet it, scrolled to where it can be seen. */
const reachable = (button: Locator) =>
  button.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

/** A sample of a class of `count`, shown on its sheet. */
async function shown(app: AppPage, count: number) {
  await app.open();
  await app.upload('Class 1', drawnFiles(0, count));
  await app.expectSamples('Class 1', count);
  await app.samplesOf('Class 1').getByRole('option').first().dblclick();
  return { sheet: app.page.getByRole('dialog', { name: 'Sample' }), undo: app.notifications.getByRole('button', { name: 'Undo' }) };
}

/** Presses Delete until so many are left: what comes within 0.4 s of the last press is taken as a slip. */
const deleteTo = (sheet: Locator, count: number, press: (button: Locator) => Promise<void>) =>
  expect
    .poll(async () => {
      await press(sheet.getByRole('button', { name: 'Delete' }));
      return sheet.getByText(`of ${count}`).isVisible();
    })
    .toBe(true);

test('they stand below the sheet; what is said again is counted, and each is taken back by itself', async ({ app }) => {
  const { sheet, undo } = await shown(app, 8);
  const left = async (count: number) => expect(sheet.getByText(`of ${count}`)).toBeVisible();
  // The second press of a quick pair deletes no picture that has just come under the finger.
  await sheet.getByRole('button', { name: 'Delete' }).dblclick();
  await left(7);
  for (let said = 2; said <= 4; said++) {
    await deleteTo(sheet, 8 - said, (button) => button.tap());
    await expect(undo).toHaveCount(1);
  }
  await expect(app.notifications).toContainText('Deleted one sample.4 times');
  for (const name of ['Close', 'Previous sample', 'Next sample', 'Delete', 'Undo', 'Dismiss']) {
    for (const button of await sheet.getByRole('button', { name }).all()) expect(await reachable(button), name).toBe(true);
  }

  await undo.tap();
  await left(5);
  await expect(app.notifications).toContainText('Deleted one sample.3 times');
});

test('they are pressed by keyboard, and the sheet has the focus again', async ({ app, page }) => {
  const { sheet, undo } = await shown(app, 4);
  await sheet.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(undo).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(sheet.getByText('2 of 4')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(sheet.getByText('3 of 4')).toBeVisible();

  // The messages outlive the sheet.
  await deleteTo(sheet, 3, (button) => button.press('Enter'));
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await undo.press('Enter');
  await app.expectSamples('Class 1', 4);
});
