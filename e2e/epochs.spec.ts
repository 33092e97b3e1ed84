// Learning by epochs: the MLP preset learns while its curve grows, stops and goes on;
// a fine-tuned head predicts live, and elsewhere from its file.
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

async function rung(app: AppPage, name: string): Promise<Locator> {
  await app.head.getByRole('button', { name: 'How it learns' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'How the head learns' });
  await dialog.getByRole('radio', { name }).check();
  return dialog;
}

/** The run's own sentence; sliders have outputs of their own. */
const statusIn = (dialog: Locator) => dialog.locator('p[role="status"]');

const epochIn = async (dialog: Locator) => Number(/epoch (\d+)/i.exec((await statusIn(dialog).textContent()) ?? '')?.[1] ?? 0);

test('an MLP learns while one watches, stops, goes on, and knows what the camera sees', async ({ app, page }) => {
  test.setTimeout(150_000);
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  await app.firstScene();
  for (let recording = 0; recording < 2; recording++) await app.record('Class 1', 4);
  await app.scene(1);
  for (let recording = 0; recording < 2; recording++) await app.record('Class 2', 4);
  const dialog = await rung(app, 'Two layers');
  await dialog.getByText(/^Settings:/).click();
  await dialog.getByRole('slider', { name: 'Hidden units' }).press('End');
  // As it comes, it learns slowly enough to be watched, and so to be stopped.
  await expect(dialog.getByRole('switch', { name: 'Slowly, to watch' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(statusIn(dialog)).toContainText('Stopped after epoch');
  const stoppedAt = await epochIn(dialog);
  expect(stoppedAt).toBeLessThan(50);
  await dialog.getByRole('button', { name: 'Train more' }).click();
  await expect(statusIn(dialog)).toContainText('Done: 50 epochs', { timeout: 60_000 });
  await expect(dialog.getByRole('img', { name: /predicted right, by epoch/ })).toBeVisible({ timeout: 20_000 });
  await dialog.getByText('The numbers').click();
  await expect(dialog.getByRole('row')).toHaveCount(51);
  const accessible = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(accessible.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);

  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.expectFollows(['Class 1', 'Class 2']);
});

test('a kind that waits for Start leaves the working head; its run has Start and Stop on the main screen', async ({ app }) => {
  await app.open();
  await app.teach(6);
  await app.try(drawnFiles(1, 1, 40));
  expect((await app.newestTrial()).get('Class 2')).toBeGreaterThan(0.5);
  const dialog = await rung(app, 'Two layers');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(app.status).toHaveText('Ready to learn: press Start. Until then your head of the kind “Linear” predicts.');
  expect((await app.newestTrial()).get('Class 2')).toBeGreaterThan(0.5);
  await app.head.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.head.getByRole('progressbar', { name: 'Two layers: learning' })).toBeVisible({ timeout: 20_000 });
  await app.head.getByRole('button', { name: 'Stop' }).click();
  await expect(app.head.getByRole('progressbar', { name: 'Two layers: learning' })).toHaveCount(0);
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.');
});

test('a fine-tuned head predicts live, and the same from its file in another browser', async ({ app, page, browser, baseURL }) => {
  test.setTimeout(150_000);
  await app.open();
  await app.teach(6);
  const dialog = await rung(app, 'Fine-tuned');
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(statusIn(dialog)).toContainText(/The head of epoch \d+ predicts/, { timeout: 60_000 });
  await expect(dialog.getByText(/of \d right/)).toHaveCount(2);
  await expect(
    dialog.getByText(
      /tested on 200 pictures, one of each pretraining class, the backbone was right on 95; changed for your classes, it is right on \d+\./,
    ),
  ).toBeVisible({ timeout: 20_000 });
  await dialog.getByRole('button', { name: 'Close' }).click();

  await app.try(drawnFiles(1, 1, 40));
  const here = await app.newestTrial();
  expect(here.get('Class 2')).toBeGreaterThan(0.5);
  await app.turnCameraOn();
  await app.scene(1);
  await expect(app.predictions.locator('[role="meter"][data-leading="true"]')).toHaveAttribute('aria-label', 'Class 2');
  await app.collect.getByRole('button', { name: 'Turn off camera' }).click();

  const download = page.waitForEvent('download');
  await app.head.getByRole('button', { name: 'Save head' }).click();
  const head = await readFile(await (await download).path());
  const elsewhere = new AppPage(await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage());
  await elsewhere.open();
  await elsewhere.openHead({ name: 'mine.head.safetensors', mimeType: 'application/octet-stream', buffer: head });
  await expect(elsewhere.status).toContainText('It knows 2 classes', { timeout: 30_000 });
  await elsewhere.try(drawnFiles(1, 1, 40));
  const there = await elsewhere.newestTrial();
  for (const [name, probability] of here) expect(Math.abs((there.get(name) ?? NaN) - probability)).toBeLessThan(1e-5);
  await elsewhere.page.context().close();
});
