// Teach at every width: the answer is in sight where one collects and where one sets how it learns, and six classes fit a screen.
import type { Locator } from '@playwright/test';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** Whether the middle of an element is in view, and nothing lies over it. */
const isSeen = (element: Locator) =>
  element.evaluate((shown) => {
    const { left, top, width, height } = shown.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && (shown.contains(there) || there.contains(shown));
  });

test('six classes with samples fit a screen, and one more is in reach', async ({ app, page }) => {
  await app.open('./', { details: false });
  for (let more = 0; more < 4; more++) await app.collect.getByRole('button', { name: 'Add class' }).click();
  for (let n = 1; n <= 6; n++) {
    await app.upload(`Class ${n}`, drawnFiles(n % 2, 12, 20 * n));
    await app.expectSamples(`Class ${n}`, 12);
  }
  await page.evaluate(() => scrollTo(0, 0));
  for (let n = 1; n <= 6; n++) await expect(app.card(`Class ${n}`)).toBeInViewport({ ratio: 0.95 });
  await expect(app.collect.getByRole('button', { name: 'Add class' })).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(app.samplesOf('Class 6').getByRole('option').first()).toBeVisible();
});

for (const [what, viewport] of Object.entries({ phone: { width: 390, height: 844 }, tablet: { width: 768, height: 1024 } }))
  test(`on a ${what} the answer and Add class stay in sight while one collects`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open('./', { details: false });
    await app.turnCameraOn();
    for (let more = 0; more < 3; more++) await app.collect.getByRole('button', { name: 'Add class' }).click();
    await app.record('Class 1', 3);
    await app.upload('Class 5', drawnFiles(1, 3));
    await app.expectSamples('Class 5', 3);
    const answer = app.collect.locator('[data-size="strip"]');
    await expect(answer).toHaveText(/^Class [15](?:> )?[\d.]+%/, { timeout: 20_000 });
    await app.record('Class 5', 3);
    expect(await isSeen(answer)).toBe(true);
    expect(await isSeen(app.collect.getByRole('button', { name: 'Add class' }))).toBe(true);
    const camera = app.collect.getByLabel('Camera', { exact: true });
    expect(await isSeen(camera)).toBe(true);
    if (what !== 'tablet') return;
    // Camera and answer at the side where lines begin, the classes beside them.
    const classes = await app.card('Class 5').boundingBox();
    for (const each of [camera, answer]) {
      const { x, width } = (await each.boundingBox()) ?? { x: NaN, width: NaN };
      expect(x + width).toBeLessThanOrEqual(classes?.x ?? NaN);
    }
  });

test('on a phone, many classes and many trials are folded until all are asked for', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('./', { details: false });
  // Whoever adds a class sees it, however many there are.
  for (let n = 3; n <= 8; n++) {
    await app.collect.getByRole('button', { name: 'Add class' }).click();
    await expect(app.card(`Class ${n}`)).toBeVisible();
  }
  await app.saved();
  await page.reload();
  await expect(app.card('Class 6')).toBeVisible();
  await expect(app.card('Class 7')).toHaveCount(0);
  await app.collect.getByRole('button', { name: 'Show all 8 classes' }).click();
  await expect(app.card('Class 8')).toBeVisible();

  await app.try(drawnFiles(1, 6, 40));
  await expect(app.tried.getByRole('listitem')).toHaveCount(4);
  await app.use.getByRole('button', { name: 'Show all 6 pictures' }).click();
  await expect(app.tried.getByRole('listitem')).toHaveCount(6);

  // And back again, without leaving the button that is pressed.
  const fewer = app.use.getByRole('button', { name: 'Show fewer' });
  await expect(fewer).toBeFocused();
  await fewer.click();
  await expect(app.tried.getByRole('listitem')).toHaveCount(4);
  await expect(app.use.getByRole('button', { name: 'Show all 6 pictures' })).toBeInViewport();
  await app.collect.getByRole('button', { name: 'Show fewer' }).click();
  await expect(app.card('Class 7')).toHaveCount(0);
});

test('how it learns stands beside the answer, which is in sight and in use', async ({ app, page }) => {
  await app.open();
  await app.teach(4);
  await app.turnCameraOn();
  await expect(app.predictions.getByRole('meter')).toHaveCount(2);
  await app.head.getByRole('button', { name: 'How it learns' }).click();
  const sheet = page.getByRole('dialog', { name: 'How the head learns' });
  await sheet.getByRole('radio', { name: 'Two layers' }).check();
  await sheet.getByRole('button', { name: 'Start', exact: true }).click();
  const curve = sheet.getByRole('region', { name: 'Accuracy' });
  await expect(curve.locator('canvas')).toBeVisible({ timeout: 30_000 });
  await expect(curve).toBeInViewport();
  expect(await isSeen(app.use.locator('[data-size="large"]'))).toBe(true);
  await app.try(drawnFiles(0, 1, 90));
  await app.newestTrial();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('a try shows its file’s name and the two best of three', async ({ app }) => {
  await app.open('./', { details: false });
  await app.teach(3);
  await app.collect.getByRole('button', { name: 'Add class' }).click();
  await app.upload('Class 3', drawnFiles(2, 3));
  await app.expectSamples('Class 3', 3);
  const [file] = drawnFiles(1, 1, 77);
  if (!file) throw new Error('no picture');
  await app.try([file]);
  await expect.poll(async () => [...(await app.newestTrial()).keys()][0]).toBe('Class 2');
  expect((await app.newestTrial()).size).toBe(2);
  await expect(app.tried.getByRole('listitem').first().getByText(file.name)).toBeVisible();
});

test('the device is behind Details, which stay as they were left', async ({ app, page }) => {
  await app.open('./', { details: false });
  const device = app.head.getByRole('button', { name: /^Device: / });
  await expect(app.head.getByRole('button', { name: 'Details' })).toHaveAttribute('aria-expanded', 'false');
  await expect(device).toHaveCount(0);
  await app.openDetails();
  await page.reload();
  await expect(device).toBeVisible();
});

test('one tile says how good the head is on samples that it had not learnt from', async ({ app }) => {
  await app.open('./', { details: false });
  await app.teach(12);
  const tile = app.head.getByRole('region', { name: 'How good it is' });
  await expect(tile).toContainText(/^Right on \d+ of 24 pictures/, { timeout: 30_000 });
  await expect(tile).toContainText(/between [\d.]+% and [\d.]+% of the time\./);
});
