// A head in a link and in a code: made in one browser, opened in another, with the same answer.
import type { Locator } from '@playwright/test';
import { AppPage } from './pages/appPage';
import { record } from './support/fakeCamera';
import { ALLOWED, inBrowserWith } from './support/launch';
import { drawnFiles } from './support/png';
import type { Picture } from './support/scenes';
import { expect, test } from './test';

test('a link from one browser predicts in another, says before what it loses, and leaves the address', async ({ app, page, browser }) => {
  await app.open();
  await app.teach(4);
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('The link', { exact: true }).textContent();
  expect(link).toMatch(/#\/head\/[\w-]+$/);
  expect(link?.length).toBeLessThan(1000);
  await expect(page.getByText(/^Of your 8 pictures, 8 get the same answer\./)).toBeVisible();

  // The place can be left while its link stands there.
  await app.goTo('Teach');
  await expect(app.collect.getByRole('button', { name: 'Add class' })).toBeVisible();

  const sent: string[] = [];
  const other = new AppPage(await (await browser.newContext()).newPage());
  other.page.on('request', (request) => sent.push(request.url()));
  await other.page.goto(link ?? '');
  await expect(other.page.getByRole('list', { name: 'What it knows' })).toContainText('Class 2');
  expect(new URL(other.page.url()).hash).toBe('#/teach');
  await expect(other.status).toContainText('a head from a link');
  expect(sent.filter((url) => url.includes('/head/'))).toEqual([]);
  await other.try(drawnFiles(1, 1));
  const trial = await other.newestTrial();
  expect(trial.get('Class 2')).toBeGreaterThan(trial.get('Class 1') ?? 100);

  await other.page.goto('./#/head/AAAA');
  await expect(other.notifications).toContainText('This link is damaged');
});

test('a QR code from one browser is read from a picture in another', async ({ app, page, browser }) => {
  await app.open();
  await app.teach(4);
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const code = page.getByRole('img', { name: 'QR code of the link' });
  // The test's server is of this computer only.
  await expect(page.getByText(/^A QR code of this link is of no use to a phone/)).toBeVisible();
  await expect(code).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the QR code anyway' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  const picture = await code.screenshot();

  const context = await browser.newContext();
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  const other = new AppPage(await context.newPage());
  await other.open();
  await other.goTo('Share');
  const chooser = other.page.waitForEvent('filechooser');
  await other.page.getByRole('button', { name: 'Choose a picture of it' }).click();
  await (await chooser).setFiles({ name: 'photo of a code.png', mimeType: 'image/png', buffer: picture });
  await expect(other.page.getByRole('list', { name: 'What it knows' })).toContainText('Class 2');
  await other.try(drawnFiles(1, 1));
  const trial = await other.newestTrial();
  expect(trial.get('Class 2')).toBeGreaterThan(trial.get('Class 1') ?? 100);
  expect([...hosts].filter((host) => host !== '' && host !== new URL(page.url()).host)).toEqual([]);

  await other.goTo('Share');
  const again = other.page.waitForEvent('filechooser');
  await other.page.getByRole('button', { name: 'Choose a picture of it' }).click();
  await (await again).setFiles(drawnFiles(1, 1));
  await expect(other.notifications).toContainText('No QR code was found in this picture.');

  await other.page.getByRole('button', { name: 'Scan with the camera' }).click();
  await expect(other.page.getByLabel('What the camera sees')).toBeVisible();
  await other.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(other.page.getByRole('button', { name: 'Scan with the camera' })).toBeVisible();
});

/** The code on the screen as a camera sees it: straight on, on grey, four pixels a module. */
async function seenByCamera(code: Locator): Promise<Picture> {
  const [width, height, module] = [640, 480, 4];
  const rgba = await code.evaluate(
    (svg, frame) => {
      const canvas = new OffscreenCanvas(frame.width, frame.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      context.fillStyle = '#888';
      context.fillRect(0, 0, frame.width, frame.height);
      context.translate((frame.width - side * frame.module) / 2, (frame.height - side * frame.module) / 2);
      context.scale(frame.module, frame.module);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, side, side);
      context.fillStyle = '#000';
      context.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
      return [...context.getImageData(0, 0, frame.width, frame.height).data];
    },
    { width, height, module },
  );
  return { width, height, rgb: Uint8Array.from(rgba.filter((_, at) => at % 4 !== 3)) };
}

test.describe('before a camera', () => {
  test('a QR code that is held before the camera of another browser opens there, and the camera goes off again', async ({
    app,
    page,
    baseURL,
  }, info) => {
    await app.open();
    await app.teach(4);
    await app.goTo('Share');
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByRole('button', { name: 'Show the QR code anyway' }).click();
    const frame = await seenByCamera(page.getByRole('img', { name: 'QR code of the link' }));
    const recording = record(
      info.outputPath('code.y4m'),
      Array.from({ length: 15 }, () => frame),
    );
    const played = [ALLOWED, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${recording}`];
    await inBrowserWith(played, baseURL, async (other) => {
      await other.open();
      await other.goTo('Share');
      await other.page.getByRole('button', { name: 'Scan with the camera' }).click();
      await expect(other.page.getByRole('list', { name: 'What it knows' })).toContainText('Class 2');
      await other.try(drawnFiles(1, 1));
      const trial = await other.newestTrial();
      expect(trial.get('Class 2')).toBeGreaterThan(trial.get('Class 1') ?? 100);
      await other.goTo('Share');
      await expect(other.page.getByRole('button', { name: 'Scan with the camera' })).toBeVisible();
      await expect(other.page.getByLabel('What the camera sees')).toHaveCount(0);
    });
  });
});
