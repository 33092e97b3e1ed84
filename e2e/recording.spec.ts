// Hold to record: by mouse, finger and key; the countdown; and that one press is one burst.
import type { AppPage } from './pages/appPage';
import { expect, test } from './test';

const held = (app: AppPage) => app.card('Class 1').getByRole('button', { name: 'Record Class 1' });

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.ready();
  await app.turnCameraOn();
});

/** Presses, waits for a few samples, lets go. One that is being looked at as the press ends still comes. */
async function burst(app: AppPage, press: () => Promise<unknown>, letGo: () => Promise<unknown>): Promise<void> {
  const before = await app.sampleCount('Class 1');
  await press();
  await expect(held(app)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000, intervals: [50] }).toBeGreaterThanOrEqual(before + 3);
  await letGo();
  await expect(held(app)).toHaveAttribute('aria-pressed', 'false');
}

/** The size that each sample says its burst has, in the order of the grid. */
async function burstSizes(app: AppPage): Promise<readonly number[]> {
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'Sample' });
  await app.samplesOf('Class 1').getByRole('option').first().dblclick();
  const sizes: number[] = [];
  for (let at = 1, of = 1; at <= of; at++) {
    const place = await dialog.getByText(new RegExp(`^${at} of \\d+$`)).textContent();
    of = Number(/\d+$/.exec(place ?? '')?.[0]);
    await expect(dialog.getByText('from the camera')).toBeVisible();
    const [whole] = await dialog.getByText('from a recording of').allTextContents();
    sizes.push(Number(/recording of (\d+)/.exec(whole ?? '')?.[1] ?? 1));
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  return sizes;
}

test('by mouse, finger, Space and Enter; each press is one burst', async ({ app, page, context }) => {
  const button = held(app);
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('no button');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd') => () =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? touchPoints : [] });

  await button.hover();
  await burst(
    app,
    () => page.mouse.down(),
    () => page.mouse.up(),
  );
  await burst(app, touch('touchStart'), touch('touchEnd'));
  await button.focus();
  for (const key of [' ', 'Enter'])
    await burst(
      app,
      () => page.keyboard.down(key),
      () => page.keyboard.up(key),
    );

  await expect(async () => {
    const sizes = await burstSizes(app);
    const bursts: number[] = [];
    for (let at = 0; at < sizes.length; at += sizes[at] ?? 1) {
      const size = sizes[at] ?? 1;
      expect(sizes.slice(at, at + size)).toEqual(Array.from({ length: size }, () => size));
      bursts.push(size);
    }
    expect(bursts).toHaveLength(4);
    expect(Math.min(...bursts)).toBeGreaterThanOrEqual(3);
  }).toPass({ timeout: 20_000 });
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
  await burst(
    app,
    () => page.mouse.down(),
    () => page.mouse.up(),
  );
  // By assistive technology, which presses and does not hold: the press lasts beyond the countdown.
  const before = await app.sampleCount('Class 1');
  await held(app).evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000 }).toBeGreaterThan(before);
  await expect(held(app)).toHaveAttribute('aria-pressed', 'false');
});
