// The first twenty minutes of a newcomer, all at once: a page in translation, a folder from a NAS that a Mac wrote to,
// and a phone's photos.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { largeJpeg } from './support/largeJpeg';
import { file, oriented, unopenableHeic } from './support/pictures';
import { drawnFiles } from './support/png';
import { expectTextAlone, translate } from './support/translator';
import { untruths } from './support/truths';
import { expect, test } from './test';

const NFC = 'Äpfel'.normalize('NFC');
const NFD = 'Äpfel'.normalize('NFD');

/** A share as it comes back from years of use: two computers spelt the names, three systems left their own files in it. */
function writeShare(root: string): readonly string[] {
  const apples = drawnFiles(0, 5);
  const pears = drawnFiles(1, 4);
  const picture = (from: typeof apples, at: number) => from[at]?.buffer ?? Buffer.alloc(0);
  const files: Record<string, Buffer> = {
    [`${NFC}/1.png`]: picture(apples, 0),
    [`${NFC}/2.png`]: picture(apples, 1),
    [`${NFC}/3.png`]: picture(apples, 2),
    [`${NFC}/._1.png`]: Buffer.from('Mac OS X        '),
    [`${NFC}/.DS_Store`]: Buffer.from('Bud1'),
    [`${NFC}/Thumbs.db`]: Buffer.from('thumbnails'),
    [`${NFC}/@eaDir/1.png/SYNOPHOTO_THUMB_XL.jpg`]: picture(pears, 0),
    [`${NFD}/4.png`]: picture(apples, 3),
    [`${NFD}/5.png`]: picture(apples, 4),
    [`${NFD}/.DS_Store`]: Buffer.from('Bud1'),
    'Birnen/1.png': picture(pears, 0),
    'Birnen/2.png': picture(pears, 1),
    'Birnen/desktop.ini': Buffer.from('[.ShellClassInfo]'),
    'Birnen /3.png': picture(pears, 2),
    'Birnen /4.png': picture(pears, 3),
    '#recycle/old.png': picture(pears, 3),
    '@eaDir/Birnen/SYNOPHOTO_THUMB_M.jpg': picture(pears, 3),
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))].map((folder) => join(root, folder));
}

/**
 * A phone's photos: one lies on its side behind megabytes of depth map, one was never finished,
 * one is of a kind that no browser here opens.
 */
function phonePhotos() {
  const photo = (seed: number) => Buffer.from(largeJpeg({ width: 4_032, height: 3_024, seed }));
  const segment = Buffer.alloc(65_537);
  segment.set([0xff, 0xe1, 0xff, 0xff]);
  const depthMap = Buffer.concat(new Array<Buffer>(80).fill(segment));
  const turned = oriented(photo(1), 6);
  return [
    file('IMG_0001.jpg', 'image/jpeg', Buffer.concat([turned.subarray(0, 38), depthMap, turned.subarray(38)])),
    file('IMG_0002.jpg', 'image/jpeg', photo(2).subarray(0, -2)),
    file('IMG_0003.HEIC', '', unopenableHeic),
  ];
}

test('ends with all their samples, and with no sentence that is untrue', async ({ app, page }, info) => {
  test.setTimeout(240_000);
  /** Every message that was ever shown, in order. */
  const said: string[] = [];
  const step = (name: string, does: () => Promise<unknown>) =>
    test.step(name, async () => {
      await does();
      for (const sentence of await app.notifications.getByRole('paragraph').allInnerTexts())
        if (!said.includes(sentence)) said.push(sentence);
      await expect(page.getByText('Something went wrong while')).toHaveCount(0);
      await expectTextAlone(page);
      await expect.poll(() => untruths(app), { timeout: 30_000 }).toEqual([]);
      await translate(page);
      // The search that follows an upload may be saving what it found.
      await expect.poll(() => untruths(app), { timeout: 30_000 }).toEqual([]);
    });
  const names = () => app.collect.getByRole('group').evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')));

  await app.open();
  await step('at once', () => Promise.resolve());
  await step('the folder from the NAS', async () => {
    const target = await app.collect.getByRole('button', { name: 'Add class' }).boundingBox();
    if (!target) throw new Error('nowhere to drop');
    const client = await page.context().newCDPSession(page);
    const data = { items: [], files: [...writeShare(info.outputPath('share'))], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await client.send('Input.dispatchDragEvent', { type, x: target.x + 20, y: target.y + 20, data });
    }
    await app.expectSamples(NFC, 5);
    await app.expectSamples('Birnen', 4);
    expect((await names()).filter((name) => !name?.startsWith('Class '))).toEqual(expect.arrayContaining([NFC, 'Birnen']));
    expect((await names()).filter((name) => !name?.startsWith('Class '))).toHaveLength(2);
    await expect(app.status).toHaveText('Knows 2 classes from 9 samples.', { timeout: 30_000 });
  });
  await step('the photos from the phone', async () => {
    await app.upload(NFC, phonePhotos());
    await app.expectSamples(NFC, 7);
    await expect(app.notifications).toContainText('This browser cannot open “IMG_0003.HEIC”');
    await expect(app.status).toHaveText('Knows 2 classes from 11 samples.', { timeout: 30_000 });
  });
  let recorded = 0;
  await step('a recording', async () => {
    await app.turnCameraOn();
    await app.scene(1);
    await app.record('Birnen', 3);
    await expect(app.card('Birnen').getByRole('button', { name: 'Record Birnen' })).toHaveText('Hold to record');
    await expect(app.predictions.getByRole('meter')).toHaveCount(2);
    await app.collect.getByRole('button', { name: 'Turn off camera' }).click();
  });
  await step('another name, for the ear as for the eye', async () => {
    // A frame that was on its way when the button was let go came in after it, and is saved by now.
    recorded = (await app.sampleCount('Birnen')) - 4;
    expect(recorded).toBeGreaterThanOrEqual(3);
    await expect(app.status).toHaveText(`Knows 2 classes from ${11 + recorded} samples.`, { timeout: 30_000 });
    const name = app.card('Birnen').getByRole('textbox', { name: 'Class name' });
    await name.fill('Pears');
    await name.press('Enter');
    await app.expectSamples('Pears', 4 + recorded);
  });
  await step('a class deleted by mistake', async () => {
    await app.more(NFC, 'Delete class');
    await expect(app.notifications).toContainText(/Deleted the class “.?Äpfel.?”\./);
    await app.notifications.getByRole('button', { name: 'Undo' }).click();
    await app.expectSamples(NFC, 7);
  });
  await step('a picture tried', async () => {
    await app.try(drawnFiles(1, 1, 40));
    const answer = await app.newestTrial();
    expect([...answer].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('Pears');
  });
  await step('saved, and there again after a reload', async () => {
    await app.saved();
    await page.reload();
    await app.expectSamples(NFC, 7);
    await app.expectSamples('Pears', 4 + recorded);
    await expect(app.status).toHaveText(`Knows 2 classes from ${11 + recorded} samples.`, { timeout: 30_000 });
  });

  const TRUE = [/^This browser cannot open “IMG_0003\.HEIC”: /, /^Deleted the class “.*”\.$/];
  expect(said.filter((sentence) => !TRUE.some((each) => each.test(sentence)))).toEqual([]);
});
