// Altered copies: switched on they are seen beside their parent and learnt; switched off the very same head is back.
// Fine-tuning learns them too.
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
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples and 36 altered copies.');

  await app.samplesOf('Class 1').getByRole('option').first().dblclick();
  const shown = page.getByRole('list', { name: 'Its altered copies' }).getByRole('img');
  await expect(shown).toHaveCount(3);
  const colours = () =>
    shown.evaluateAll((all) =>
      all.map(
        (canvas) => canvas instanceof HTMLCanvasElement && [...(canvas.getContext('2d')?.getImageData(72, 72, 1, 1).data ?? [])].join(' '),
      ),
    );
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

test('fine-tuning learns the copies of what it learns from, and of nothing that is kept back', async ({ app, page }) => {
  test.setTimeout(90_000);
  await app.open();
  await app.ready();
  await app.teach(6);
  const dialog = page.getByRole('dialog', { name: 'How the head learns' });
  await app.head.getByRole('button', { name: 'How it learns' }).click();
  await dialog.getByRole('switch', { name: 'Learn from altered copies' }).click();
  await expect(dialog.getByText('12 samples, 48 with copies.')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('radio', { name: 'Fine-tuned' }).check();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(
    dialog.getByText(
      /Learns from 8 samples and 24 altered copies\. 2 held-out samples choose the epoch\. 2 samples are held out for testing\./,
    ),
  ).toBeVisible({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.try(drawnFiles(1, 1, 40));
  expect((await app.newestTrial()).get('Class 2')).toBeGreaterThan(0.5);
});
