// A drawn set that is on its way is said in every place, and does not take the place of what was begun meanwhile.
import { expect, test } from './test';

test('left while it draws, a set says how far it is, and waits where a class was added meanwhile', async ({ app, page }) => {
  await page.goto('./#/compare/sets?each=100&shortcut=no');
  await page.getByRole('button', { name: 'Open Dice as a project' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await app.goTo('Teach');
  const notices = page.getByRole('region', { name: 'Notifications' });
  await expect(notices.getByRole('progressbar', { name: 'Opening “Dice”' })).toBeVisible();
  await page.getByRole('button', { name: 'Add class' }).click();
  const ready = notices.getByText('“Dice” is ready.');
  await expect(ready).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Record Class 3' }).or(page.getByText('Class 3')).first()).toBeVisible();
  await notices.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(app.card('Six pips')).toBeVisible({ timeout: 60_000 });
});
