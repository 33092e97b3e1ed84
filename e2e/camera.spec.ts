// Cameras that give no picture, that look away from the person, and that were chosen.
import { ALLOWED, inBrowserWith } from './support/launch';
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

test('a live camera that falls silent is told of, and goes on when it sends pictures again', async ({ app, page }) => {
  await page.addInitScript(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 240;
    const context = canvas.getContext('2d');
    const stream = canvas.captureStream(0);
    const [track] = stream.getVideoTracks() as CanvasCaptureMediaStreamTrack[];
    let drawn = 0;
    let timer = 0;
    const draw = () => {
      context?.fillRect(drawn++ % 320, 0, 1, 240);
      track?.requestFrame();
    };
    globalThis.playCamera = (plays) => {
      clearInterval(timer);
      if (plays) timer = window.setInterval(draw, 50);
    };
    globalThis.playCamera(true);
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream);
  });
  await app.open();
  await app.ready();
  await page.getByRole('button', { name: 'Turn on camera' }).click();
  await app.record('Class 1', 2);
  const silent = page.getByText('The camera is on but sends no picture.');
  await page.evaluate(() => globalThis.playCamera(false));
  await expect(silent).toBeVisible({ timeout: 20_000 });
  await page.evaluate(() => globalThis.playCamera(true));
  await expect(silent).toHaveCount(0);
  const before = await app.sampleCount('Class 1');
  await app.record('Class 1', 2);
  expect(await app.sampleCount('Class 1')).toBeGreaterThan(before);
});

test('of two cameras the chosen one is taken again after off and on and after a reload, and given up with a word when it is gone', ({
  baseURL,
}) =>
  inBrowserWith([ALLOWED, '--use-fake-device-for-media-stream=device-count=2'], baseURL, async (app) => {
    const { page } = app;
    const select = page.getByRole('combobox', { name: 'Camera', exact: true });
    const chosen = async () => {
      if (!(await select.isVisible())) await page.getByRole('button', { name: 'Camera options' }).click();
      return select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text);
    };
    await app.open();
    await app.turnCameraOn();
    const first = await chosen();
    await select.selectOption({ index: 1 });
    await expect.poll(chosen).not.toBe(first);
    const second = await chosen();

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Turn off camera' }).click();
    await app.turnCameraOn();
    await expect.poll(chosen).toBe(second);

    // This browser gives cameras other ids after a reload; their names stay.
    await page.reload();
    await app.turnCameraOn();
    await expect.poll(chosen).toBe(second);
    await expect(app.notifications.getByRole('button')).toHaveCount(0);

    // As a browser answers for a camera that was pulled out.
    await page.addInitScript((gone) => {
      const { mediaDevices } = navigator;
      const all = mediaDevices.enumerateDevices.bind(mediaDevices);
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      const there = async () => (await all()).filter(({ label }) => label !== gone);
      mediaDevices.enumerateDevices = there;
      mediaDevices.getUserMedia = async (wanted) => {
        const { deviceId } = (wanted?.video ?? {}) as { readonly deviceId?: { readonly exact: string } };
        if (deviceId && !(await there()).some((device) => device.deviceId === deviceId.exact)) throw new OverconstrainedError('deviceId');
        return open(wanted);
      };
    }, second);
    await page.reload();
    await app.turnCameraOn();
    await expect(app.notifications).toContainText(`The camera you chose is not there any more, so “${first}” is used.`);
  }));

declare global {
  var playCamera: (plays: boolean) => void;
}
