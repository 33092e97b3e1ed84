// The learning curve: it appears for three heads, the fine-tuned one after them, its numbers stand in a table, it can be cancelled,
// and it says what is missing.
import AxeBuilder from '@axe-core/playwright';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.ready();
});

test('shows how right each head is at every count of shots', async ({ app, page }) => {
  await app.teach(12);
  const curve = await app.learningCurve();
  await expect(curve.getByRole('img', { name: /^Accuracy on held-out samples/ }).locator('canvas')).toBeVisible();
  // A text that wraps, and no part of the canvas, where a long one was cut.
  await expect(curve.getByText('Right on held-out samples', { exact: true })).toBeVisible();
  await expect(
    curve.getByText(
      /^Linear, with 5 samples per class: right [\d.]+% of the time, (?:give or take .* percentage points?|in every repeat)\./,
    ),
  ).toBeVisible({ timeout: 30_000 });
  await expect(curve.getByText(/About 20% of each class were held out for testing, always whole recordings/)).toBeVisible();

  // Of 12 files a class, each a recording, two or three are kept back in turn: 1, 2 and 5 shots.
  const rows = curve.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(4);
  expect(await rows.first().getByRole('columnheader').allTextContents()).toEqual([
    'Samples per class',
    'Linear',
    'Nearest mean',
    'Nearest neighbours',
  ]);
  for (const [i, shots] of ['1', '2', '5'].entries()) {
    await expect(rows.nth(i + 1).getByRole('rowheader')).toHaveText(shots);
    for (const text of await rows
      .nth(i + 1)
      .getByRole('cell')
      .allTextContents())
      expect(text).toMatch(/^[\d.]+% ± \d+$/);
  }
  // Drawn shapes are easy: with five of each, the heads tell them apart.
  expect(Number.parseInt(await rows.nth(3).getByRole('cell').first().innerText(), 10)).toBeGreaterThan(90);

  await curve.getByRole('checkbox', { name: 'Nearest mean' }).uncheck();
  await expect(rows.first().getByRole('columnheader')).toHaveText(['Samples per class', 'Linear', 'Nearest neighbours']);

  // Zero-shot waits for labels that count; two layers learn by epochs, and their column follows.
  await expect(curve.getByRole('checkbox', { name: /^Zero-shot/ })).toBeDisabled();
  await curve.getByRole('checkbox', { name: 'Two layers' }).check();
  await expect(rows.first().getByRole('columnheader')).toHaveText(['Samples per class', 'Linear', 'Nearest neighbours', 'Two layers']);
  await expect(rows.nth(3).getByRole('cell').last()).toHaveText(/^(9\d(\.\d)?|100)% ± \d+$/, { timeout: 60_000 });
  await expect(curve.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([]);
});

test('draws the fine-tuned line after the others, once it is wished for; cancelled, it goes on where it was', async ({ app, page }) => {
  test.setTimeout(150_000);
  await app.teach(12);
  const curve = await app.learningCurve();
  const tuned = curve.getByRole('checkbox', { name: /^Fine-tuned/ });
  // Off until one knows what it costs.
  await expect(tuned).not.toBeChecked();
  await expect(curve.getByText(/^takes at most (about|a few) .* here if nothing else is computed$/)).toBeVisible({ timeout: 30_000 });
  await tuned.check();
  const progress = curve.getByRole('progressbar', { name: 'Fine-tuning' });
  await expect(progress).toBeVisible();
  // What the others have to say stays to be read.
  await expect(curve.getByText(/^Linear, with 5 samples per class: right/)).toBeVisible();
  await expect(curve.getByText(/^[1-8] of 9, .* left$/)).toBeVisible({ timeout: 60_000 });
  await curve.getByRole('button', { name: 'Cancel' }).click();
  await expect(curve.getByText('Cancelled. What was measured so far is shown.')).toBeVisible({ timeout: 2_000 });
  const rows = curve.getByRole('table').getByRole('row');
  await expect(rows.first().getByRole('columnheader').last()).toHaveText('Fine-tuned');
  await expect(rows.nth(1).getByRole('cell').last()).toHaveText(/^[\d.]+% (± \d+|\(one repeat\))$/);
  await curve.getByRole('button', { name: 'Continue' }).click();
  await expect(curve.getByText('looking at your pictures once more')).toHaveCount(0);
  await expect(rows.nth(3).getByRole('cell').last()).toHaveText(/^(9\d(\.\d)?|100)% ± \d+$/, { timeout: 90_000 });
  await expect(progress).toHaveCount(0, { timeout: 60_000 });
  await expect(curve.getByText(/its line is the mean of only the first 3 repeats/)).toBeVisible();
  expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([]);
});

test('stays when samples change, and says so', async ({ app }) => {
  await app.teach(6);
  const curve = await app.learningCurve();
  await expect(curve.getByText(/^Linear, with .* per class: right/)).toBeVisible({ timeout: 30_000 });
  await app.goTo('Teach');
  await app.upload('Class 1', drawnFiles(0, 2, 50));
  await app.expectSamples('Class 1', 8);
  await app.learningCurve();
  await expect(curve.getByText('This was measured on 12 samples, and your samples have changed since.')).toBeVisible();
  await curve.getByRole('button', { name: 'Measure again' }).click();
  await expect(curve.getByText('This was measured on 12 samples')).toHaveCount(0);
  await expect(curve.getByText(/^Linear, with .* per class: right/)).toBeVisible({ timeout: 30_000 });
});

test('cancels at once, and goes on when asked; closing the page asks first meanwhile', async ({ app, page }) => {
  const asks = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await app.teach(40);
  const curve = await app.learningCurve();
  // Fifty draws of a head that learns by epochs take long enough to be cancelled on any machine.
  await curve.getByRole('combobox', { name: 'Repeats' }).selectOption('50');
  await curve.getByRole('checkbox', { name: 'Two layers' }).check();
  await expect(curve.getByRole('progressbar', { name: 'Measuring' })).toBeVisible();
  // Closing the page would end it for good.
  await expect.poll(asks).toBe(true);
  await curve.getByRole('button', { name: 'Cancel' }).click();
  await expect(curve.getByText('Cancelled. What was measured so far is shown.')).toBeVisible({ timeout: 1_000 });
  await expect.poll(asks).toBe(false);
  await expect.poll(() => page.workers().filter((worker) => worker.url().includes('curves')).length).toBe(0);
  await curve.getByRole('button', { name: 'Continue' }).click();
  await curve.getByRole('checkbox', { name: 'Two layers' }).uncheck();
  await curve.getByRole('combobox', { name: 'Repeats' }).selectOption('5');
  await expect(curve.getByText(/^Linear, with .* per class: right/)).toBeVisible({ timeout: 30_000 });
});

test('a class recorded in one go is asked for once more', async ({ app }) => {
  await app.turnCameraOn();
  await app.firstScene();
  await app.record('Class 1', 4);
  await app.upload('Class 2', drawnFiles(1, 4));
  await app.expectSamples('Class 2', 4);
  await expect(app.status).toHaveText(/Knows 2 classes/);
  const curve = await app.learningCurve();
  await expect(
    curve.getByText('Each class needs two recordings or photos, so that one can be held out. Add another of “Class 1”.'),
  ).toBeVisible();
  await app.goTo('Teach');
  await app.record('Class 1', 4);
  await app.learningCurve();
  await expect(curve.getByRole('table').getByRole('row', { name: /^1 / })).toBeVisible({ timeout: 30_000 });
});
