// Altered copies: switched on they are seen beside their parent and learnt; switched off the very same head is back.
import AxeBuilder from '@axe-core/playwright';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test('copies are seen, learnt and counted, and leave no trace when switched off', async ({ app, page }) => {
  await app.open();
  await app.ready();
  await app.teach(6);
  const dialog = page.getByRole('dialog', { name: 'How the head learns' });
  // A head that leaves nothing open: its numbers depend on its samples alone, from the first moment.
  await app.head.getByRole('button', { name: 'How it learns' }).click();
  await dialog.getByRole('radio', { name: 'Nearest mean' }).check();
  await page.keyboard.press('Escape');
  await app.try(drawnFiles(0, 1, 70));
  const before = await app.newestTrial();

  await app.head.getByRole('button', { name: 'How it learns' }).click();
  const copies = dialog.getByRole('switch', { name: 'Learn from altered copies' });
  await copies.click();
  await expect(dialog.getByText('12 samples, 48 with copies.')).toBeVisible({ timeout: 30_000 });
  expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples, 48 with copies.');

  await app.samplesOf('Class 1').getByRole('option').first().dblclick();
  const shown = page.getByRole('list', { name: 'Its altered copies' }).getByRole('img');
  await expect(shown).toHaveCount(3);
  const colours = () =>
    shown.evaluateAll((all) => all.map((canvas) => canvas instanceof HTMLCanvasElement && [...(canvas.getContext('2d')?.getImageData(72, 72, 1, 1).data ?? [])].join(' ')));
  await expect.poll(async () => new Set((await colours()).filter((colour) => colour !== '0 0 0 0')).size).toBe(3);
  await page.keyboard.press('Escape');

  await app.head.getByRole('button', { name: 'How it learns' }).click();
  await copies.click();
  await page.keyboard.press('Escape');
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.');
  await app.try(drawnFiles(0, 1, 70));
  await expect(app.tried.getByRole('listitem')).toHaveCount(2);
  expect(await app.newestTrial()).toEqual(before);
});
