// Cameras that give no picture, that look away from the person, and that were chosen.
import { expect, test } from './test';

test('a camera that is on and gives no frame is told of, and letting go ends the recording', async ({ app, page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(document.createElement('canvas').captureStream(0));
  });
  await app.open();
  await app.ready();
  await page.getByRole('button', { name: 'Turn on camera' }).click();
  const record = page.getByRole('button', { name: 'Record Class 1' });
  await record.focus();
  await page.keyboard.down('Space');
  await expect(page.getByText('The camera is on but sends no picture.')).toBeVisible({ timeout: 15_000 });
  await expect(record).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.up('Space');
  await expect(record).toHaveAttribute('aria-pressed', 'false', { timeout: 1000 });
});

test('a rear camera is not mirrored on the screen', async ({ app, page }) => {
  await page.addInitScript(() => {
    const { getSettings } = MediaStreamTrack.prototype;
    MediaStreamTrack.prototype.getSettings = function settings() {
      return { ...getSettings.call(this), facingMode: 'environment' };
    };
  });
  await app.open();
  await app.ready();
  await page.getByRole('button', { name: 'Turn on camera' }).click();
  await expect(page.getByLabel('Camera', { exact: true })).toHaveAttribute('data-mirror', 'false');
});
