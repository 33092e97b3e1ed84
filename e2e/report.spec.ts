// A report of an experiment: what is expected is written first, then the numbers show, measured at one go or not; saved, it is a page that
// stands alone.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { faultsOnPhone } from './support/phone';
import { expect, test } from './test';

test('the ladder, left while it is measured, becomes a report that is saved and printed alone', async ({ app, page }) => {
  test.setTimeout(300_000);
  await app.open('./', { details: false });
  await app.teach(6);
  await app.compare('Report');
  const main = page.getByRole('main');
  await main.getByRole('combobox', { name: 'Experiment' }).selectOption({ label: 'Ladder (not measured yet)' });
  await main.getByRole('textbox', { name: 'What do you expect' }).fill('<b>Linear</b> is enough');
  await main.getByRole('button', { name: 'That is what I expect' }).click();
  await main.getByRole('link', { name: 'Go and measure' }).click();
  await expect(page).toHaveURL(/#\/compare\/ladder/);
  await main.getByRole('button', { name: 'Measure it' }).press('Enter', { timeout: 60_000 });
  const rungs = main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  // Left while the highest rung is measured: by a reload, after which the others are there and it alone is to be measured, and then by
  // going elsewhere.
  await expect(main.getByRole('progressbar', { name: 'Fine-tuning, one head after the other' })).toBeVisible({ timeout: 120_000 });
  const scores = rungs.getByText(/^Right on \d+ of 12/);
  const below = await scores.allInnerTexts();
  expect(below.length).toBeGreaterThan(0);
  await page.reload();
  const missing = main.getByRole('button', { name: 'Measure the missing kinds' });
  await expect(missing).toBeEnabled({ timeout: 60_000 });
  await expect(scores).toHaveText(below);
  await missing.click();
  await app.goTo('Teach');
  await expect(page.getByText('“Ladder” is measured.')).toBeVisible({ timeout: 180_000 });
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page).toHaveURL(/#\/compare\/ladder/);
  await expect(rungs.filter({ hasText: 'All samples: fine-tuned' }).getByText(/^Right on/)).toBeVisible();
  await expect(scores).toHaveCount(below.length + 1);
  await expect(main.getByRole('region', { name: 'What the learning rate does' }).getByRole('listitem')).toHaveCount(2);
  await expect(main.getByText(/^Learning rate 0\.0003: right on \d+ of 12, after /)).toBeVisible();
  expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([]);
  const tuned = (
    await rungs
      .filter({ hasText: 'All samples: fine-tuned' })
      .getByText(/^Right on/)
      .innerText()
  ).trim();
  expect(await faultsOnPhone(page)).toEqual([]);
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
  expect(await faultsOnPhone(page)).toEqual([]);
  const coming = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Save as a page' }).press('Enter');
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
