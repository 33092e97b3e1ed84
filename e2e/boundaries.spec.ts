// An error in one part of the screen: a sentence there, and all else goes on, a recording and an upload too.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** More than are taken in before the part breaks. */
const UPLOADED = 200;

test('a part that an extension broke is told of, a recording and an upload in another go on, and it can be shown again', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await app.open();
  await app.ready();
  await app.collect.getByRole('button', { name: 'Add class' }).click();
  for (const [scene, name] of ['Class 1', 'Class 2', 'Class 3'].entries()) {
    await app.upload(name, drawnFiles(scene, 2));
    await app.expectSamples(name, 2);
  }
  await app.turnCameraOn();
  await expect(app.predictions.getByRole('meter')).toHaveCount(3);
  await app.more('Class 1', 'Delete class');
  await expect(app.predictions.getByRole('meter')).toHaveCount(2);
  // Extensions take elements away that React still counts on: the deleted class is to come back in front of this one.
  await app.predictions
    .getByRole('listitem')
    .first()
    .evaluate((item) => item.remove());

  await app.upload('Class 3', drawnFiles(2, UPLOADED));
  const button = app.card('Class 2').getByRole('button', { name: 'Record Class 2' });
  await button.hover();
  await page.mouse.down();
  await expect.poll(() => app.sampleCount('Class 2'), { intervals: [50] }).toBeGreaterThanOrEqual(4);
  await page.keyboard.press('Control+z');
  const alert = app.use.getByRole('alert');
  await expect(alert).toContainText(
    'Something went wrong while this part of the page was drawn. Your samples are untouched, and everything else goes on.',
  );
  expect(await app.sampleCount('Class 3')).toBeLessThan(2 + UPLOADED);
  const then = await app.sampleCount('Class 2');
  await expect.poll(() => app.sampleCount('Class 2'), { intervals: [50] }).toBeGreaterThanOrEqual(then + 4);
  await page.mouse.up();
  await app.expectSamples('Class 1', 2);
  await app.expectSamples('Class 3', 2 + UPLOADED);
  await expect(alert).toBeVisible();
  await expect(app.use.getByRole('button', { name: 'Copy the details' })).toBeVisible();

  await app.use.getByRole('button', { name: 'Show it again' }).click();
  await expect(app.predictions.getByRole('meter')).toHaveCount(3);
  await expect(alert).toHaveCount(0);
});
