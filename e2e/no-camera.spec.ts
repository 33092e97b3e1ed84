// The camera without luck: none, refused, unplugged in mid-burst, taken by another program. Each has a sentence and a way on.
import { mkdirSync, writeFileSync } from 'node:fs';
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

test('the person, or the school, does not allow it', ({ baseURL }) =>
  inBrowserWith([FAKE, '--deny-permission-prompts'], baseURL, async (app) => {
    await app.open();
    await saysAndGoesOn(app, 'The camera is not allowed here');
  }, []));

test('another program has it', ({ baseURL }, info) => {
  // A device that is there and cannot be started.
  const broken = info.outputPath('broken.mjpeg');
  mkdirSync(dirname(broken), { recursive: true });
  writeFileSync(broken, 'no picture at all');
  return inBrowserWith([ALLOWED, FAKE, `--use-file-for-fake-video-capture=${broken}`], baseURL, async (app) => {
    await app.open();
    await saysAndGoesOn(app, 'Another program is using the camera');
  });
});

test('taken away in mid-burst: what was recorded is kept, and the camera can come back', ({ baseURL }) =>
  inBrowserWith([FAKE], baseURL, async (app) => {
  const { page } = app;
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  const button = app.card('Class 1').getByRole('button', { name: 'Record Class 1' });
  await button.hover();
  await page.mouse.down();
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
  const client = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Taking the permission back ends the stream as pulling the plug does.
  await client.send('Browser.setPermission', { permission: { name: 'camera' }, setting: 'denied', origin });
  await expect(app.collect.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await page.mouse.up();
  const kept = await app.sampleCount('Class 1');
  expect(kept).toBeGreaterThanOrEqual(3);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await client.send('Browser.setPermission', { permission: { name: 'camera' }, setting: 'granted', origin });
  await app.collect.getByRole('button', { name: 'Try the camera again' }).click();
  await expect(app.collect.getByRole('button', { name: 'Turn off camera' })).toBeVisible({ timeout: 20_000 });
  await app.record('Class 1', 2);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const all = await app.sampleCount('Class 1');
  await page.reload();
  await app.expectSamples('Class 1', all);
}));
