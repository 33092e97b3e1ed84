// Many pictures at once: answered, scored by their folders, filtered, looked at, saved; nothing of them is kept.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableSavedBy } from './support/downloads';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test('a folder of labelled pictures is tested, filtered and saved', async ({ app, page }, info) => {
  const folder = info.outputPath('pictures');
  for (const [name, kind, count] of [
    ['class 1', 0, 30],
    ['Class 2', 1, 28],
  ] as const) {
    await mkdir(join(folder, name), { recursive: true });
    for (const file of drawnFiles(kind, count, 100)) await writeFile(join(folder, name, file.name), file.buffer);
  }
  // One lies in the wrong folder, and one is no picture.
  const [odd] = drawnFiles(1, 1, 300);
  if (odd) await writeFile(join(folder, 'class 1', `odd ${odd.name}`), odd.buffer);
  await writeFile(join(folder, 'Class 2', 'broken.png'), 'no picture');
  await app.open('./', { details: false });
  await app.upload('Class 1', drawnFiles(0, 12));
  await app.upload('Class 2', drawnFiles(1, 12));
  await app.expectSamples('Class 2', 12);
  await expect(app.head.getByText(/Right on \d+ of 24 pictures/)).toBeVisible({ timeout: 30_000 });

  await page.goto('./#/test/many');
  const batch = page.getByRole('region', { name: 'Many at once: test many pictures' });
  const chooser = page.waitForEvent('filechooser');
  await batch.getByRole('button', { name: 'Choose a folder' }).click();
  await (await chooser).setFiles(folder);
  await expect(batch.getByText('Right on 58 of 59 pictures with a label')).toBeVisible({ timeout: 60_000 });
  await expect(batch.getByText('59 of 59 shown')).toBeVisible();
  await batch.getByRole('button', { name: 'One file gave no answer' }).click();
  await expect(batch.getByText(/broken\.png/)).toBeVisible();

  await batch.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Wrong' });
  await expect(batch.getByText('1 of 59 shown')).toBeVisible();
  await batch.getByRole('button', { name: /^Look at .*odd/ }).click();
  const large = page.getByRole('dialog', { name: /odd/ });
  await expect(large.getByRole('img', { name: /cut to the square/ })).toBeVisible();
  // What it is nearest to: three samples of the thing that it shows.
  await large.getByRole('button', { name: 'Why this answer?' }).click();
  await expect(large.getByRole('group', { name: 'Most similar of your samples' }).getByRole('button')).toHaveText([
    /^Class 2/,
    /^Class 2/,
    /^Class 2/,
  ]);
  await page.keyboard.press('Escape');
  // What counts as sure is set with the project: from nothing on all are, from 100 % hardly any.
  await batch.getByRole('combobox', { name: 'Show' }).selectOption({ value: 'unsure' });
  const sure = batch.getByRole('slider', { name: 'Sure from' });
  await sure.press('Home');
  await expect(batch.getByText('0 of 59 shown')).toBeVisible();
  await expect(batch.getByRole('combobox', { name: 'Show' })).toContainText('Unsure: below 1%');
  await sure.press('End');
  await expect(batch.getByText('0 of 59 shown')).toBeHidden();
  await batch.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'All' });
  await batch.getByRole('combobox', { name: 'Answer' }).selectOption({ label: 'Class 1' });
  await expect(batch.getByText('30 of 59 shown')).toBeVisible();
  await batch.getByRole('radio', { name: 'Grid' }).check();
  await expect(batch.getByRole('listbox').getByRole('option').first()).toBeVisible();

  const rows = await tableSavedBy(page, () => batch.getByRole('button', { name: 'Save as CSV' }).click());
  expect(rows).toHaveLength(60);
  expect(rows[0]).toBe('File,Folder,Answer,Right,I don’t know,Class 1,Class 2');
  expect(rows.filter((row) => row.includes(',Class 2,0,'))).toHaveLength(1);
  await app.goTo('Teach');
  await app.expectSamples('Class 1', 12);
  await rm(folder, { recursive: true });
});
