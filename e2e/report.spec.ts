// A report of an experiment: what is expected is written first, then the numbers show; saved, it is a page that stands alone.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test';

test('the ladder, fine-tuning on top, becomes a report that is saved and printed alone', async ({ app, page }) => {
  test.setTimeout(240_000);
  await app.open('./', { details: false });
  await app.teach(6);
  await app.compare('Report');
  const main = page.getByRole('main');
  await main.getByRole('combobox', { name: 'Experiment' }).selectOption({ label: 'Ladder (not measured yet)' });
  await main.getByRole('textbox', { name: 'What do you expect' }).fill('<b>Linear</b> is enough');
  await main.getByRole('button', { name: 'That is what I expect' }).click();
  await main.getByRole('link', { name: 'Go and measure' }).click();
  await expect(page).toHaveURL(/#\/compare\/ladder/);
  await main.getByRole('button', { name: 'Measure it' }).click({ timeout: 60_000 });
  const rungs = main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(rungs.filter({ hasText: 'All samples: fine-tuned' }).getByText(/^Right on/)).toBeVisible({ timeout: 150_000 });
  await expect(main.getByRole('region', { name: 'What the learning rate does' }).getByRole('listitem')).toHaveCount(2);
  await expect(main.getByText(/^Learning rate 0\.0003: right on \d+ of 12, after /)).toBeVisible();
  expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([]);
  const tuned = (
    await rungs
      .filter({ hasText: 'All samples: fine-tuned' })
      .getByText(/^Right on/)
      .innerText()
  ).trim();
  await app.compare('Report');
  await main.getByRole('combobox', { name: 'Experiment' }).selectOption({ label: 'Ladder' });
  const sheet = main.getByRole('article', { name: 'The report' });
  await expect(sheet.getByRole('heading', { name: 'Expected, written before it was measured' })).toBeVisible();
  await expect(sheet.getByText('<b>Linear</b> is enough')).toBeVisible();
  // The same numbers as the ladder shows.
  await expect(sheet.getByRole('row').filter({ hasText: 'All samples: fine-tuned' }).getByText(tuned, { exact: true })).toBeVisible();
  await main.getByRole('checkbox', { name: 'With some pictures of each class' }).check();
  await expect(sheet.getByRole('img')).toHaveCount(6, { timeout: 30_000 });
  expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([]);
  const coming = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Save as a page' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('My first project Ladder.html');
  const html = await readFile(await saved.path(), 'utf8');
  expect(html).toContain('&lt;b&gt;Linear&lt;/b&gt; is enough');
  expect(html).toContain(tuned);
  expect(html.match(/<img src="data:image\/jpeg;base64,/g)).toHaveLength(6);
  expect(html).not.toMatch(/<script|https?:\/\//);
  await page.emulateMedia({ media: 'print' });
  // Printed, the sheet is all there is to see: not even the place around it.
  await expect(page.getByRole('article', { name: 'The report' })).toBeVisible();
  await expect(main.getByRole('button', { name: 'Save as a page' })).toBeHidden();
});
