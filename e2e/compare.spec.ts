// Compare: its tools have an address each; a drawn set opens as a project in one press.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test';

test('the sections of Compare have addresses, and a drawn set opens as a project', async ({ app, page }) => {
  await page.goto('./#/compare/curve');
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Use drawn samples' }).click();
  await expect(page).toHaveURL(/#\/compare\/sets$/);
  await expect(page).toHaveTitle('Sample sets · Compare · Headstart');
  expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([]);
  await page.getByRole('combobox', { name: 'Pictures of each class' }).selectOption('10');
  await page.getByRole('button', { name: 'Open Dice as a project' }).click();
  await expect(page.getByText('“Dice” is open with 60 pictures.')).toBeVisible({ timeout: 60_000 });
  await app.goTo('Teach');
  await app.expectSamples('Six pips', 10);
  await expect(app.status).toHaveText('Knows 6 classes from 60 samples.', { timeout: 60_000 });
  await page.reload();
  await app.expectSamples('Six pips', 10);
});
