// A test set of one's own: filled by camera, files and dragging, never learnt from, its score on the screen; kept over a reload.
import { drawnFiles } from './support/png';
import type { Locator } from '@playwright/test';
import { expect, test } from './test';

/** As a hand drags: over the target there is more than one movement, and the browser asks at each whether it may be dropped. */
async function drag(from: Locator, to: Locator) {
  const { mouse } = from.page();
  await to.scrollIntoViewIfNeeded();
  await from.hover();
  await mouse.down();
  await to.hover();
  const box = await to.boundingBox();
  if (box) await mouse.move(box.x + box.width / 2 + 5, box.y + box.height / 2 + 5, { steps: 4 });
  await mouse.up();
}

test('a test set is filled in all its ways, scored beside what was held out, and kept', async ({ app, page }) => {
  await app.open('./', { details: false });
  await app.upload('Class 1', drawnFiles(0, 12));
  await app.upload('Class 2', drawnFiles(1, 12));
  await app.expectSamples('Class 2', 12);
  await page.goto('./#/test/set');
  const score = page.getByRole('region', { name: 'Test set' });
  await expect(score.getByText('No test set yet')).toBeVisible();
  await expect(score.getByText('each picture from the camera tests that')).toBeVisible();
  const first = page.getByRole('region', { name: 'Class 1' });
  const second = page.getByRole('region', { name: 'Class 2' });

  // Files, two of them of the other thing.
  const chooser = page.waitForEvent('filechooser');
  await first.getByRole('button', { name: 'Upload test pictures of Class 1' }).click();
  await (await chooser).setFiles([...drawnFiles(0, 10, 100), ...drawnFiles(1, 2, 100)]);
  await expect(first.getByText('12 pictures test it')).toBeVisible({ timeout: 30_000 });
  const more = page.waitForEvent('filechooser');
  await second.getByRole('button', { name: 'Upload test pictures of Class 2' }).click();
  await (await more).setFiles(drawnFiles(1, 10, 200));
  await expect(score.getByText('Right on 20 of 22 pictures of your test set')).toBeVisible({ timeout: 30_000 });
  await expect(first.getByText('It learns from 12 pictures')).toBeVisible();

  // What it got wrong is looked at, and dragged to where it belongs.
  await score.getByRole('button', { name: 'See the 2 it got wrong' }).click();
  await expect(page.getByRole('dialog', { name: 'Test pictures that it got wrong' }).getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const tests = first.getByRole('listbox', { name: 'Test pictures of Class 1' });
  await drag(tests.getByRole('option').first(), second.getByRole('listbox', { name: 'Test pictures of Class 2' }));
  await expect(score.getByText('Right on 21 of 22 pictures of your test set')).toBeVisible({ timeout: 30_000 });

  // From what is learnt from to what tests: dragged, undone, and by the keyboard.
  const learnt = first.getByRole('listbox', { name: 'Pictures of Class 1 that it learns from' });
  await drag(learnt.getByRole('option').first(), tests);
  await expect(first.getByText('It learns from 11 pictures')).toBeVisible();
  await app.notifications.getByRole('button', { name: 'Undo' }).last().click();
  await expect(first.getByText('It learns from 12 pictures')).toBeVisible();
  await learnt.focus();
  await page.keyboard.press('Space');
  await first.getByRole('button', { name: 'Use it as a test' }).click();
  await expect(first.getByText('It learns from 11 pictures')).toBeVisible();

  // The camera.
  await score.getByRole('button', { name: 'Turn on camera' }).click();
  const record = first.getByRole('button', { name: 'Record Class 1 for the test' });
  await record.hover();
  await page.mouse.down();
  const testing = async () => Number.parseInt((await first.getByText(/pictures test it$/).textContent()) ?? '', 10);
  await expect.poll(testing, { timeout: 30_000 }).toBeGreaterThanOrEqual(15);
  await page.mouse.up();
  // It sticks: on a tablet, too, most of the screen is left for the trays.
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect.poll(async () => (await score.locator('video').boundingBox())?.height).toBeLessThan(300);
  await page.setViewportSize({ width: 1440, height: 900 });
  await score.getByRole('button', { name: 'Turn off camera' }).click();
  await app.saved();
  const count = await testing();

  await page.reload();
  await expect.poll(testing, { timeout: 30_000 }).toBe(count);
  await expect(first.getByText('It learns from 11 pictures')).toBeVisible();
  await expect(score.getByText(/^Right on \d+ of \d+ pictures of your test set$/)).toBeVisible({ timeout: 30_000 });
  await app.goTo('Teach');
  await app.expectSamples('Class 1', 11);
});
