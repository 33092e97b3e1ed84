// Hold to record: by mouse, finger and key; the countdown; and that one press is one burst.
import type { AppPage } from './pages/appPage';
import { expect, test } from './test';

const held = (app: AppPage) => app.card('Class 1').getByRole('button', { name: 'Record Class 1' });

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.ready();
  await app.turnCameraOn();
});

/** Presses, waits for a few samples, lets go; and nothing more comes once let go. Returns how many came. */
async function burst(app: AppPage, press: () => Promise<unknown>, letGo: () => Promise<unknown>): Promise<number> {
  const before = await app.sampleCount('Class 1');
  await press();
  await expect(held(app)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000, intervals: [50] }).toBeGreaterThanOrEqual(before + 3);
  await letGo();
  await expect(held(app)).toHaveAttribute('aria-pressed', 'false');
  await expect(app.page.getByText('Saved', { exact: true })).toBeVisible();
  return (await app.sampleCount('Class 1')) - before;
}

test('by mouse, finger, Space and Enter; each press is one burst', async ({ app, page, context }) => {
  const button = held(app);
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('no button');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd') => () => client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? touchPoints : [] });

  await button.hover();
  const sizes = [await burst(app, () => page.mouse.down(), () => page.mouse.up())];
  sizes.push(await burst(app, touch('touchStart'), touch('touchEnd')));
  await button.focus();
  for (const key of [' ', 'Enter']) sizes.push(await burst(app, () => page.keyboard.down(key), () => page.keyboard.up(key)));

  await app.samplesOf('Class 1').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sample' });
  // The newest comes first: the bursts are met from the last to the first.
  for (const size of sizes.toReversed()) {
    await expect(dialog.getByText(`from the camera`)).toContainText(`one of a burst of ${size}`);
    for (let i = 0; i < size; i++) await page.keyboard.press('ArrowRight');
  }
});

test('a countdown comes first; letting go before its end records nothing', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Camera options' }).click();
  await page.getByRole('combobox', { name: 'Countdown' }).selectOption('2');
  await page.keyboard.press('Escape');
  await held(app).hover();
  await page.mouse.down();
  await expect(page.getByRole('timer')).toHaveText('2');
  await expect(held(app)).toHaveText('Keep holding …');
  await page.mouse.up();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await app.expectSamples('Class 1', 0);
  expect(await burst(app, () => page.mouse.down(), () => page.mouse.up())).toBeGreaterThanOrEqual(3);
  // By assistive technology, which presses and does not hold: the press lasts beyond the countdown.
  const before = await app.sampleCount('Class 1');
  await held(app).evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000 }).toBeGreaterThan(before);
  await expect(held(app)).toHaveAttribute('aria-pressed', 'false');
});
