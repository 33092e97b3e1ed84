// The camera without luck: none, refused, unplugged in mid-burst, taken by another program. Each has a sentence and a way on.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppPage } from './pages/appPage';
import { ALLOWED, inBrowserWith } from './support/launch';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

async function saysAndGoesOn(app: AppPage, sentence: string) {
  await app.collect.getByRole('button', { name: 'Turn on camera' }).click();
  await expect(app.collect.getByRole('alert')).toContainText(sentence, { timeout: 20_000 });
  await expect(app.collect.getByRole('button', { name: 'Try the camera again' })).toBeVisible();
  await app.upload('Class 1', drawnFiles(0, 2));
  await app.expectSamples('Class 1', 2);
}

const FAKE = '--use-fake-device-for-media-stream';

test('none is found', ({ baseURL }) =>
  inBrowserWith([ALLOWED, `${FAKE}=device-count=0`], baseURL, async (app) => {
    await app.open();
    await saysAndGoesOn(app, 'No camera was found');
  }));

test('each tool that shows the camera says why it has none', ({ baseURL }) =>
  inBrowserWith([ALLOWED, `${FAKE}=device-count=0`], baseURL, async (app) => {
    const { page } = app;
    await app.open();
    await app.upload('Class 1', drawnFiles(0, 2));
    await app.upload('Class 2', drawnFiles(120, 2));
    for (const tool of ['Columns', 'Map']) {
      await page.goto(`./#/compare/${tool.toLowerCase()}`);
      await page.getByRole('button', { name: 'Turn on camera' }).click();
      await expect(page.getByRole('alert')).toContainText('No camera was found');
    }
  }));

test('drawn pictures are a press away until there is a sample', async ({ app, page }) => {
  await app.open();
  await app.collect.getByRole('link', { name: 'No camera? Use drawn pictures' }).click();
  await expect(page.getByText('No camera, or no time?', { exact: false })).toBeVisible();
  await app.goTo('Teach');
  await app.upload('Class 1', drawnFiles(0, 1));
  await app.expectSamples('Class 1', 1);
  await expect(app.collect.getByRole('link')).toHaveCount(0);
});

test('the person, or the school, does not allow it', ({ baseURL }) =>
  inBrowserWith(
    [FAKE, `${ALLOWED}=deny`],
    baseURL,
    async (app) => {
      await app.open();
      await saysAndGoesOn(app, 'The camera is not allowed here');
    },
    [],
  ));

test('another program has it', async ({ app, page }) => {
  // No browser can be made to find a camera busy: the one door to it answers as the specification says it does then.
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Could not start video source', 'NotReadableError'));
  });
  await app.open();
  await saysAndGoesOn(app, 'Another program is using the camera');
});

test('another program takes it in mid-burst: what was recorded is kept, and the camera can come back', async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  const button = app.card('Class 1').getByRole('button', { name: 'Record Class 1' });
  const off = app.collect.getByRole('button', { name: 'Turn off camera' });
  // No browser can be made to lose its camera to another program: the running track says what the specification has it say then.
  const track = (says: 'mute' | 'unmute') =>
    app.collect.getByLabel('Camera', { exact: true }).evaluate((video, says) => {
      if (!(video instanceof HTMLVideoElement) || !(video.srcObject instanceof MediaStream)) throw new Error('no camera');
      video.srcObject.getVideoTracks()[0]?.dispatchEvent(new Event(says));
    }, says);
  await button.hover();
  await page.mouse.down();
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000 }).toBeGreaterThanOrEqual(3);

  await track('mute');
  await page.clock.fastForward(4000);
  await track('unmute');
  await page.clock.fastForward(4000);
  await expect(off).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'true');

  await track('mute');
  await page.clock.fastForward(5000);
  await expect(app.collect.getByRole('alert')).toContainText('Another program is using the camera. Close it there and try again.');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.mouse.up();
  expect(await app.sampleCount('Class 1')).toBeGreaterThanOrEqual(3);
  await app.collect.getByRole('button', { name: 'Try the camera again' }).click();
  await expect(off).toBeVisible({ timeout: 20_000 });
  await app.record('Class 1', 2);
  const all = await app.savedCount('Class 1');
  expect(all).toBeGreaterThanOrEqual(5);
  await page.reload();
  await app.expectSamples('Class 1', all);
});

test('unplugged in mid-burst: what was recorded is kept, and the camera can come back', async ({ baseURL }, info) => {
  test.skip(process.platform !== 'linux', 'ends the camera by killing its process, found by its command line as on Linux');
  const recording = info.outputPath('unplugged.y4m');
  mkdirSync(dirname(recording), { recursive: true });
  copyFileSync('e2e/.generated/scenes.y4m', recording);
  await inBrowserWith([ALLOWED, FAKE, `--use-file-for-fake-video-capture=${recording}`], baseURL, async (app) => {
    const { page } = app;
    await app.open();
    await app.ready();
    await app.turnCameraOn();
    const button = app.card('Class 1').getByRole('button', { name: 'Record Class 1' });
    await button.hover();
    await page.mouse.down();
    await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    spawnSync('pkill', ['-9', '-f', `VideoCaptureService.*${recording}`]);
    await expect(app.collect.getByRole('alert')).toContainText('The camera was unplugged. What you recorded is kept.', { timeout: 20_000 });
    await page.mouse.up();
    const kept = await app.sampleCount('Class 1');
    expect(kept).toBeGreaterThanOrEqual(3);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await app.collect.getByRole('button', { name: 'Try the camera again' }).click();
    await expect(app.collect.getByRole('button', { name: 'Turn off camera' })).toBeVisible({ timeout: 20_000 });
    await app.record('Class 1', 2);
    const all = await app.savedCount('Class 1');
    await page.reload();
    await app.expectSamples('Class 1', all);
  });
});
