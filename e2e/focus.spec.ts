// Where the focus goes when what had it goes, and where it begins; and what is shown when there is nothing to see.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.beforeEach(async ({ app }) => {
  await app.open();
});

test('from a deleted class to the next, from the last to the one before; a new class begins with its name', async ({ app, page }) => {
  await app.collect.getByRole('button', { name: 'Add class' }).click();
  const name = app.card('Class 3').getByRole('textbox', { name: 'Class name' });
  await expect(name).toBeFocused();
  await page.keyboard.type('Cup');
  await page.keyboard.press('Enter');
  await expect(app.card('Cup')).toBeVisible();

  const more = (of: string) => app.card(of).getByRole('button', { name: `More for ${of}` });
  const deletes = async (of: string) => {
    await more(of).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Delete class' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.card(of)).toHaveCount(0);
  };
  const within = (of: string) => expect(app.card(of).locator(':focus')).toHaveCount(1);
  await deletes('Class 1');
  await within('Class 2');
  await deletes('Cup');
  await within('Class 2');
  await app.more('Class 2', 'Delete class');
  await expect(app.collect.getByRole('button', { name: 'Add class' })).toBeFocused();
});

test('Delete works on the sample where the keyboard stands, and the focus stays with the class', async ({ app, page }) => {
  await app.upload('Class 1', drawnFiles(0, 3));
  await app.expectSamples('Class 1', 3);
  const grid = app.samplesOf('Class 1');
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await app.expectSamples('Class 1', 2);
  await expect(grid).toBeFocused();
  await grid.getByRole('option').first().click();
  await app.card('Class 1').getByRole('button', { name: 'Delete' }).click();
  await app.expectSamples('Class 1', 1);
  await expect(grid).toBeFocused();
  await page.keyboard.press('Delete');
  await app.expectSamples('Class 1', 0);
  await expect(app.card('Class 1').getByRole('button', { name: 'Record Class 1' })).toBeFocused();
});

test('no bars while the camera is off; a class that is off has no colour', async ({ app }) => {
  await app.ready();
  await app.teach(2);
  await expect(app.use.getByText('The camera is off.')).toBeVisible();
  await expect(app.use.getByRole('meter')).toHaveCount(0);
  await expect(app.use.getByText('0%')).toHaveCount(0);
  await app.turnCameraOn();
  await expect(app.predictions.getByRole('meter')).toHaveCount(2);
  await app.collect.getByRole('button', { name: 'Turn off camera' }).click();
  await expect(app.use.getByRole('meter')).toHaveCount(0);

  const card = app.card('Class 1');
  const colours = () => card.getByRole('button', { name: 'Record Class 1' }).evaluate((button) => getComputedStyle(button).borderTopColor);
  const on = await colours();
  await app.more('Class 1', 'Leave out of learning');
  await expect(card.getByText('Left out · 2 samples')).toBeVisible();
  await expect.poll(colours).not.toBe(on);
  await expect(app.samplesOf('Class 1').getByRole('option').first().locator('img')).toHaveCSS('filter', 'grayscale(1)');
});
