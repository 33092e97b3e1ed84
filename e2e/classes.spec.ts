// Classes: added, renamed in place, coloured, moved, switched off, deleted and brought back; fifty of them.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.beforeEach(async ({ app }) => {
  await app.open();
});

test('begins with two classes, and says what is missing until each has a sample', async ({ app }) => {
  await expect(app.collect.getByRole('group')).toHaveCount(2);
  await expect(app.status).toHaveText('Add samples to both classes. A few each are enough to begin.');
  await app.upload('Class 1', drawnFiles(0, 1));
  await expect(app.status).toHaveText('Add samples to Class 2.');
  await app.more('Class 2', 'Delete class');
  await expect(app.status).toHaveText('Add a second class: a head tells things apart.');
});

test('renames in place, and trains nothing anew for it', async ({ app, page }) => {
  await app.teach();
  // A head that leaves nothing open: what it says depends on its samples alone, from the first moment.
  await app.head.getByRole('button', { name: 'How it learns' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Nearest mean' }).check();
  await page.keyboard.press('Escape');
  await expect(app.head.getByText('Nearest mean', { exact: true })).toBeVisible();
  await app.try(drawnFiles(0, 1));
  const before = await app.newestTrial();
  const learnt = app.head.getByText(/learned in/);
  const sentence = await learnt.textContent();
  const name = app.card('Class 1').getByRole('textbox', { name: 'Class name' });
  await name.fill('Circle');
  await name.press('Enter');
  await expect(app.card('Circle')).toBeVisible();
  const after = await app.newestTrial();
  expect(after.get('Circle')).toBe(before.get('Class 1'));
  await expect(learnt).toHaveText(sentence ?? '');
  await page.reload();
  await app.expectSamples('Circle', 6);
});

test('colours, moves and switches off', async ({ app, page }) => {
  await app.teach();
  await app.more('Class 1', 'Colour');
  await page.getByRole('radio', { name: 'violet' }).check();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(app.card('Class 1')).toHaveAttribute('data-colour', '6');
  await app.more('Class 1', 'Move down');
  await expect(app.collect.getByRole('group').first()).toHaveAccessibleName('Class 2');
  await app.more('Class 1', 'Leave out of learning');
  await expect(app.status).toHaveText('Let it learn a second class again, or add one: a head tells things apart.');
  await app.more('Class 1', 'Learn from it again');
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.');
});

test('brings a deleted class back with all its samples', async ({ app, page }) => {
  await app.teach();
  await app.more('Class 1', 'Delete class');
  await expect(app.card('Class 1')).toHaveCount(0);
  await app.notifications.getByRole('button', { name: 'Undo' }).click();
  await app.expectSamples('Class 1', 6);
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.');
  await app.more('Class 2', 'Delete class');
  await expect(app.card('Class 2')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await app.expectSamples('Class 2', 6);
  await app.saved();
  await page.reload();
  await app.expectSamples('Class 1', 6);
  await app.expectSamples('Class 2', 6);
});

test('stays usable with fifty classes', async ({ app }) => {
  await app.teach(2);
  const add = app.collect.getByRole('button', { name: 'Add class' });
  for (let classes = 3; classes <= 50; classes++) await add.click();
  await expect(app.collect.getByRole('group')).toHaveCount(50);
  await app.upload('Class 50', drawnFiles(2, 3));
  await app.expectSamples('Class 50', 3);
  await expect(app.status).toHaveText('Knows 3 classes from 7 samples.');
});
