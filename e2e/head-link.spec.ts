// A head in a link and in a code: made in one browser, opened in another, with the same answer.
import type { Locator } from '@playwright/test';
import { rawZip } from '../src/formats/testing/rawZip';
import { AppPage } from './pages/appPage';
import { record } from './support/fakeCamera';
import { ALLOWED, inBrowserWith } from './support/launch';
import { drawnFiles, png } from './support/png';
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

/** A blot on a ground, both of a hue of their own. */
function blot(number: number, t: number): Picture {
  const hue = (degrees: number) => [0, 120, 240].map((at) => 127 + 110 * Math.cos(((degrees - at) * Math.PI) / 180));
  const [ground, ink] = [hue(60 * number), hue(60 * number + 150)];
  const rgb = Uint8Array.from({ length: 96 * 96 * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % 96, Math.floor(i / 3 / 96)];
    const inside = Math.hypot(x - 48 - 8 * Math.sin(t), (y - 48 - 8 * Math.cos(t)) * (1 + number / 5)) < 24 + number;
    return (inside ? ink : ground)[i % 3] ?? 0;
  });
  return { width: 96, height: 96, rgb };
}

test('a link on fewer numbers, of classes that no other would hold, gives the same answers in another browser', async ({
  app,
  page,
  browser,
}) => {
  const drawn = [0, 1, 2, 3, 4, 5].flatMap((c) => [0, 1, 2, 3].map((t) => ({ name: `kind ${c}/${t}.png`, content: png(blot(c, t)) })));
  const zip = { name: 'blots.zip', mimeType: '', buffer: Buffer.from(await rawZip(drawn).arrayBuffer()) };
  await app.open();
  await app.goTo('Share');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(zip);
  await expect(app.notifications).toContainText('Opened as “blots”, with 24 samples.');
  await app.goTo('Teach');
  await expect(app.status).toHaveText('Knows 6 classes from 24 samples.');
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByText(/^For this link the 512 numbers of each picture are added up into \d+\.$/)).toBeVisible();
  await expect(page.getByText(/^Of your 24 pictures, 2[0-4] get the same answer\./)).toBeVisible();
  const link = (await page.getByLabel('The link', { exact: true }).textContent()) ?? '';
  expect(link.length).toBeLessThanOrEqual(900);
  await app.goTo('Teach');

  const other = new AppPage(await (await browser.newContext()).newPage());
  await other.page.goto(link);
  await expect(other.page.getByRole('list', { name: 'What it knows' })).toContainText('kind 5');
  const unseen = [1, 4].map((c) => ({ name: `${c}.png`, mimeType: 'image/png', buffer: png(blot(c, 1.5)) }));
  const said = async (there: AppPage) => {
    await there.try(unseen);
    const leading = there.tried.locator('[role="meter"][data-leading="true"]');
    await expect(leading).toHaveCount(unseen.length);
    return leading.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  };
  const [here, elsewhere] = await Promise.all([said(app), said(other)]);
  expect(here.toSorted()).toEqual(['kind 1', 'kind 4']);
  expect(elsewhere).toEqual(here);
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
