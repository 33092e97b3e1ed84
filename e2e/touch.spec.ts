// Where fingers are all there is, nobody is told to drag, drop or paste.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const BY_MOUSE = /\b(?:drop|drag|dropped|dragged|paste)\b/i;

test('no place speaks of dragging, dropping or pasting', async ({ app, page }) => {
  await app.open('./', { details: false });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  await expect(page.getByText('The head says what it sees, and does not learn from it.')).toBeVisible();
  await expect(page.getByRole('main').getByText(BY_MOUSE)).toHaveCount(0);

  // The sample makes the trays that the test set explains.
  await app.upload('Class 1', drawnFiles(0, 1));
  await app.expectSamples('Class 1', 1);
  await page.goto('./#/test/set');
  await expect(page.getByText('A folder goes to the class of its name.')).toBeVisible();
  await expect(page.getByText('No test set yet')).toBeVisible();
  await expect(page.getByRole('main').getByText(BY_MOUSE)).toHaveCount(0);

  await page.goto('./#/share');
  await expect(page.getByText('Headstart looks at what is in it.')).toBeVisible();
  await expect(page.getByRole('main').getByText(BY_MOUSE)).toHaveCount(0);
});
