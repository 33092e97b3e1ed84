// Samples from files: formats, orientation, folders, drops and pastes; choosing, deleting, moving, looking closer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { file, halves, halvesAvif, oriented, twoFrameGif, unopenableHeic } from './support/pictures';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.beforeEach(async ({ app }) => {
  await app.open();
});

/** The colour of a shown picture at a place (0 … 1): 'red' or 'blue'. */
function colourAt(image: Locator, x: number, y: number): Promise<string> {
  return image.evaluate(
    async (shown, { x, y }) => {
      if (!(shown instanceof HTMLImageElement)) throw new Error('no picture');
      await shown.decode();
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(shown, x * shown.naturalWidth, y * shown.naturalHeight, 1, 1, 0, 0, 1, 1);
      const [red = 0, , blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return red > blue ? 'red' : 'blue';
    },
    { x, y },
  );
}

async function upright(page: Page, tile: Locator) {
  await tile.dblclick();
  return page.getByRole('dialog', { name: 'Sample' }).getByRole('img');
}

const opposite: Readonly<Record<string, string>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

test('takes JPEG, PNG, WebP and the first frame of a GIF, and says what it cannot take', async ({ app, page }) => {
  await app.upload('Class 1', [
    file('a.jpg', 'image/jpeg', await halves(page, 'image/jpeg')),
    file('b.png', 'image/png', await halves(page, 'image/png')),
    file('c.webp', 'image/webp', await halves(page, 'image/webp')),
    file('d.gif', 'image/gif', twoFrameGif()),
    file('notes.txt', 'text/plain', Buffer.from('no picture')),
  ]);
  await app.expectSamples('Class 1', 4);
  await expect(app.notifications).toContainText('“notes.txt” is not a picture.');
  const gif = app.samplesOf('Class 1').getByRole('option').first();
  expect(await colourAt(await upright(page, gif), 0.5, 0.5)).toBe('red');
});

test('takes AVIF; a HEIC that this browser cannot open is told of, and costs the other files nothing', async ({ app, page }) => {
  await app.upload('Class 1', [
    file('first.jpg', 'image/jpeg', await halves(page, 'image/jpeg')),
    file('holiday.heic', 'image/heic', unopenableHeic),
    // Some systems give no type.
    file('beach.heic', '', unopenableHeic),
    file('last.avif', 'image/avif', halvesAvif),
  ]);
  await app.expectSamples('Class 1', 2);
  for (const name of ['holiday.heic', 'beach.heic'])
    await expect(app.notifications).toContainText(
      `This browser cannot open “${name}”: it does not know this kind of picture, or the file is damaged. Save it as JPEG or PNG first.`,
    );
  await app.samplesOf('Class 1').getByRole('option').first().dblclick();
  const dialog = page.getByRole('dialog', { name: 'Sample' });
  for (const place of ['1 of 2', '2 of 2']) {
    await expect(dialog.getByText(place)).toBeVisible();
    const shown = dialog.getByRole('img');
    expect([await colourAt(shown, 0.1, 0.5), await colourAt(shown, 0.9, 0.5)]).toEqual(['red', 'blue']);
    await page.keyboard.press('ArrowRight');
  }
});

test('crops the centre square, as the backbone does, and respects the orientation', async ({ app, page }) => {
  const wide = await halves(page, 'image/jpeg', 640, 240);
  await app.upload('Class 1', [file('wide.jpg', 'image/jpeg', wide)]);
  const square = await upright(page, app.samplesOf('Class 1').getByRole('option').first());
  expect(await square.evaluate((image) => image instanceof HTMLImageElement && [image.naturalWidth, image.naturalHeight])).toEqual([
    256, 256,
  ]);
  expect([await colourAt(square, 0.1, 0.5), await colourAt(square, 0.9, 0.5)]).toEqual(['red', 'blue']);
  await page.getByRole('button', { name: 'Close' }).click();

  // Orientation 6: to be turned a quarter clockwise, so the left half is shown above.
  await app.upload('Class 2', [file('turned.jpg', 'image/jpeg', oriented(wide, 6))]);
  const turned = await upright(page, app.samplesOf('Class 2').getByRole('option').first());
  expect([await colourAt(turned, 0.5, 0.1), await colourAt(turned, 0.5, 0.9)]).toEqual(['red', 'blue']);
});

test('a large photo is kept as upright as it should be, whichever way it was held', async ({ app, page }) => {
  const large = await halves(page, 'image/jpeg', 1600, 1200);
  // CIPA DC-008 table 6: where the left half, which is red, is to be shown.
  const sides = ['left', 'right', 'right', 'left', 'top', 'top', 'bottom', 'bottom'];
  await app.upload(
    'Class 1',
    sides.map((side, i) => file(`${side}.jpg`, 'image/jpeg', oriented(large, i + 1))),
  );
  await app.expectSamples('Class 1', sides.length);
  await upright(page, app.samplesOf('Class 1').getByRole('option').first());
  const dialog = page.getByRole('dialog', { name: 'Sample' });
  for (const [i, side] of sides.toReversed().entries()) {
    await expect(dialog.getByText(`${i + 1} of ${sides.length}`)).toBeVisible();
    const shown = dialog.getByRole('img');
    const places = { left: [0.1, 0.5], right: [0.9, 0.5], top: [0.5, 0.1], bottom: [0.5, 0.9] } as const;
    const red = await Promise.all(Object.entries(places).map(async ([name, [x, y]]) => [name, await colourAt(shown, x, y)] as const));
    expect(red.find(([name]) => name === side)?.[1]).toBe('red');
    expect(red.find(([name]) => name === opposite[side])?.[1]).toBe('blue');
    await page.keyboard.press('ArrowRight');
  }
});

test('uploads a hundred at once', async ({ app }) => {
  await app.upload('Class 1', drawnFiles(0, 100));
  await app.expectSamples('Class 1', 100);
});

test('makes classes of dropped folders', async ({ app, page }, info) => {
  const root = info.outputPath('drop');
  for (const [scene, folder] of ['circles', 'triangles'].entries()) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const { name, buffer } of drawnFiles(scene, 3)) writeFileSync(join(root, folder, name), buffer);
  }
  const target = await app.collect.getByRole('button', { name: 'Add class' }).boundingBox();
  if (!target) throw new Error('nowhere to drop');
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [join(root, 'circles'), join(root, 'triangles')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: target.x + 20, y: target.y + 20, data });
  }
  await app.expectSamples('circles', 3);
  await app.expectSamples('triangles', 3);
  // The two empty ones that a project begins with are these now.
  await expect(app.card('Class 1')).toHaveCount(0);
  await expect(app.card('Class 2')).toHaveCount(0);
});

test('takes a whole chosen folder into one class', async ({ app, page }, info) => {
  const folder = info.outputPath('chosen');
  mkdirSync(folder, { recursive: true });
  for (const { name, buffer } of drawnFiles(0, 4)) writeFileSync(join(folder, name), buffer);
  const chooser = page.waitForEvent('filechooser');
  await app.more('Class 2', 'Upload a folder');
  await (await chooser).setFiles(folder);
  await app.expectSamples('Class 2', 4);
});

test('takes a pasted picture where it is pasted', async ({ app, page }) => {
  const bytes = [...(await halves(page, 'image/png'))];
  await app
    .card('Class 2')
    .getByRole('button', { name: 'Record Class 2' })
    .evaluate((target, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'clip.png', { type: 'image/png' }));
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, bytes);
  await app.expectSamples('Class 2', 1);
});

test('chooses several, deletes them with a way back, and moves them', async ({ app, page }) => {
  await app.upload('Class 1', drawnFiles(0, 6));
  await app.expectSamples('Class 1', 6);
  const grid = app.samplesOf('Class 1');
  await grid.getByRole('option', { name: 'Sample 6' }).click();
  await grid.getByRole('option', { name: 'Sample 4' }).click({ modifiers: ['Shift'] });
  await expect(grid.getByRole('option', { selected: true })).toHaveCount(3);
  await app.card('Class 1').getByRole('button', { name: 'Delete' }).click();
  await app.expectSamples('Class 1', 3);
  await app.notifications.getByRole('button', { name: 'Undo' }).click();
  await app.expectSamples('Class 1', 6);

  await grid.focus();
  await page.keyboard.press('Control+a');
  await app.choose(app.card('Class 1').getByRole('button', { name: 'Move to' }), 'Class 2');
  await app.expectSamples('Class 2', 6);
  await app.expectSamples('Class 1', 0);
});

test('shows one large by keyboard, with its neighbours', async ({ app, page }) => {
  await app.upload('Class 1', drawnFiles(0, 3));
  await app.expectSamples('Class 1', 3);
  await app.samplesOf('Class 1').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sample' });
  await expect(dialog.getByText('1 of 3')).toBeVisible();
  await dialog.getByRole('button', { name: 'Next sample' }).click();
  await expect(dialog.getByText('2 of 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('stops an upload when asked to, and keeps what was taken', async ({ app, page }) => {
  await app.upload('Class 1', drawnFiles(0, 400));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar', { name: 'Adding pictures' })).toHaveCount(0);
  const kept = await app.sampleCount('Class 1');
  expect(kept).toBeLessThan(400);
  await app.saved();
  await page.reload();
  await app.expectSamples('Class 1', kept);
});
