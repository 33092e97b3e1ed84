// The README's picture, taken of the running app: two classes recorded, the third scene tried.
import { fileURLToPath } from 'node:url';
import { drawnFiles } from '../e2e/support/png';
import { expect, test } from '../e2e/test';

const FILE = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url));

test('docs/screenshot.png', async ({ app, page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'light' });
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  for (const [scene, [name, renamed]] of [
    ['Class 1', 'Orange disc'],
    ['Class 2', 'Green triangle'],
  ].entries()) {
    if (name === undefined || renamed === undefined) continue;
    await app.scene(scene);
    await app.record(name, 12);
    const text = app.card(name).getByRole('textbox', { name: 'Class name' });
    await text.fill(renamed);
    await text.press('Enter');
  }
  await app.try(drawnFiles(0, 1));
  await expect(app.tried.getByRole('meter').first()).toBeVisible();
  await app.scene(0);
  await expect(app.predictions.getByRole('meter', { name: 'Orange disc' })).toHaveAttribute('data-leading', 'true');
  await page.mouse.move(0, 0);
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  await page.screenshot({ path: FILE });
});
