// A drawn set that is on its way is said in every place, and does not take the place of what was begun meanwhile.
import { drawnFiles } from './support/png';
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

test('pictures that come in are counted in every place, and stopped from there', async ({ app, page }) => {
  await app.open();
  const notices = page.getByRole('region', { name: 'Notifications' });
  const counted = notices.getByRole('progressbar', { name: 'Adding pictures' });
  await app.upload('Class 1', drawnFiles(0, 600));
  await app.goTo('Compare');
  await expect(counted).toBeVisible();
  // The parts of a place that wait for them say so in words: one bar tells how far they are.
  await app.goTo('Test');
  await expect(page.getByRole('main').getByText('Adding pictures').first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(1);
  await page.goto('./#/test/set');
  await expect(page.getByRole('main').getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(notices.getByRole('progressbar')).toHaveCount(0);
  await app.goTo('Share');
  await notices.getByRole('button', { name: 'Cancel' }).click();
  await expect(counted).toHaveCount(0);
});
