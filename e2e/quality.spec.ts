// How good the head is: the sentence, the matrix behind it, and labels that are mended from there.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test('a wrong label is found in the matrix and mended; the score follows, and a reload keeps it', async ({ app, page }) => {
  await app.open('./', { details: false });
  await app.upload('Class 1', [...drawnFiles(0, 12), ...drawnFiles(1, 1, 60)]);
  await app.expectSamples('Class 1', 13);
  await app.upload('Class 2', drawnFiles(1, 12));
  await app.expectSamples('Class 2', 12);
  await app.goTo('Test');
  const howGood = page.getByRole('region', { name: 'How good is it?' });
  await expect(howGood.getByText(/^Right on 24 of 25 pictures/)).toBeVisible({ timeout: 30_000 });
  await expect(howGood.getByText(/^Weakest: .*Class 1.*, found in 12 of 13 pictures/)).toBeVisible();
  await expect(howGood.getByText(/always saying .*Class 1.* would be right on 13/)).toBeVisible();

  const wrong = page.getByRole('region', { name: 'Where it is wrong' });
  const cell = wrong.getByRole('button', { name: /^1 picture of .*Class 1.* was taken for .*Class 2/ });
  await wrong.getByRole('button', { name: /^12 pictures of .*Class 1.* were found/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: /Class 1.* taken for .*Class 2/ });
  await expect(sheet.getByRole('option')).toHaveCount(1);
  await sheet.getByRole('button', { name: 'Why this answer?' }).click();
  await expect(sheet.getByText(/^Squares /)).toBeVisible({ timeout: 30_000 });
  await sheet.getByRole('button', { name: /^Move to .*Class 2/ }).click();
  await expect(sheet.getByText('No picture is left here.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(howGood.getByText(/^Right on 25 of 25 pictures/)).toBeVisible({ timeout: 30_000 });
  await expect(wrong.getByText('No class is taken for another: every picture was found.')).toBeVisible();

  const download = page.waitForEvent('download');
  await wrong.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString('utf8');
  expect(csv.replace('\uFEFF', '').split('\r\n').slice(1, 3)).toEqual(['Class 1,12,0', 'Class 2,0,13']);

  await page.reload();
  await expect(howGood.getByText(/^Right on 25 of 25 pictures/)).toBeVisible({ timeout: 30_000 });
  await app.goTo('Teach');
  await app.expectSamples('Class 2', 13);
});

test('of one recording a class nothing is claimed, but what to do is said', async ({ app, page }) => {
  await app.open('./', { details: false });
  await app.turnCameraOn();
  await app.record('Class 1', 3);
  await app.record('Class 2', 3);
  await app.goTo('Test');
  const howGood = page.getByRole('region', { name: 'How good is it?' });
  await expect(howGood.getByText('How good it is cannot be known yet')).toBeVisible({ timeout: 30_000 });
  await expect(howGood.getByText(/Record each class once more, from another side/)).toBeVisible();
  await expect(howGood.getByText('%')).toHaveCount(0);
});

test('a label that may be wrong is worth a look; what was kept does not come back', async ({ app, page }) => {
  await app.open('./', { details: false });
  await app.upload('Class 1', [...drawnFiles(0, 12), ...drawnFiles(1, 1, 60)]);
  await app.expectSamples('Class 1', 13);
  await app.upload('Class 2', drawnFiles(1, 12));
  await app.expectSamples('Class 2', 12);
  await page.goto('./#/test/check');
  const look = page.getByRole('region', { name: 'Worth a look' });
  const rows = look.getByRole('list', { name: 'Labels that may be wrong' }).getByRole('listitem');
  await expect(rows).toHaveCount(1, { timeout: 30_000 });
  await rows.getByRole('button', { name: 'The label is right' }).click();
  await expect(look.getByRole('heading', { name: 'No label stands out as wrong' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button', { name: 'The label is right' }).click();
  await app.saved();
  await page.reload();
  await expect(look.getByRole('heading', { name: 'No label stands out as wrong' })).toBeVisible({ timeout: 30_000 });
  // What the doubt may have overlooked is there when it is asked for.
  await look.getByRole('button', { name: 'Look at 10 of them' }).press('Enter');
  await expect(look.getByRole('list', { name: 'Less likely to be wrong' }).getByRole('listitem')).toHaveCount(10);
  await page.goto('./#/test');
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByRole('listitem').first()).toContainText('24 of 25 right');
});
