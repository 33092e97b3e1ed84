// Pictures as phones, NAS systems and broken downloads leave them: all that the browser shows is taken, and what is not is told of truly.
import { largeJpeg } from './support/largeJpeg';
import { file, halves, oriented, twoFrameGif } from './support/pictures';
import { expect, test } from './test';

test.beforeEach(async ({ app }) => {
  await app.open();
});

const joined = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);
/** Where the segment after the first one begins. */
const afterFirst = (jpeg: Buffer) => 4 + jpeg.readUInt16BE(4);

/** A depth map as phones keep it in a JPEG: segments of the largest length, 5 MiB of them. */
function depthMap(): Buffer {
  const segment = Buffer.alloc(65_537);
  segment.set([0xff, 0xe1, 0xff, 0xff]);
  return Buffer.concat(new Array<Buffer>(80).fill(segment));
}

/** 24 bits a pixel, from the top down: red above, blue below. */
function bmp(side: number): Buffer {
  const row = Math.ceil((3 * side) / 4) * 4;
  const bytes = Buffer.alloc(54 + row * side);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(side, 18);
  bytes.writeInt32LE(-side, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) bytes[54 + y * row + 3 * x + (y < side / 2 ? 2 : 0)] = 255;
  return bytes;
}

test('JPEGs with megabytes before the frame, stray bytes between segments, and no end are taken', async ({ app, page }) => {
  const jpeg = await halves(page, 'image/jpeg');
  const at = afterFirst(jpeg);
  const [begin, rest] = [jpeg.subarray(0, at), jpeg.subarray(at)];
  await app.upload('Class 1', [
    file('depth.jpg', 'image/jpeg', joined(begin, depthMap(), rest)),
    file('stray.jpg', 'image/jpeg', joined(begin, Buffer.from([1, 0xff, 0, 7, 0xff, 0xff, 0, 9]), rest)),
    file('endless.jpg', 'image/jpeg', jpeg.subarray(0, -2)),
    file('cut.jpg', 'image/jpeg', jpeg.subarray(0, -40)),
    file('padded.jpg', 'image/jpeg', joined(jpeg.subarray(0, -2), Buffer.alloc(500))),
  ]);
  await app.expectSamples('Class 1', 5);
  await expect(app.notifications.getByRole('button')).toHaveCount(0);
});

test('JPEGs of which most is missing are told of by what they lack, other pictures that were cut are damaged', async ({ app, page }) => {
  const photo = Buffer.from(largeJpeg({ width: 640, height: 480 }));
  const huge = Buffer.from(largeJpeg({ width: 4_096, height: 4_096 })).subarray(0, 3_000);
  const [png, webp] = [await halves(page, 'image/png'), await halves(page, 'image/webp')];
  const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.round(bytes.length * share));
  await app.upload('Class 1', [
    file('most.jpg', 'image/jpeg', cut(photo, 0.9)),
    file('turned.jpg', 'image/jpeg', oriented(cut(photo, 0.9), 6)),
    file('tenth.jpg', 'image/jpeg', cut(photo, 0.1)),
    file('tenth, turned.jpg', 'image/jpeg', oriented(cut(photo, 0.1), 6)),
    file('promise.jpg', 'image/jpeg', huge),
    file('start.jpg', 'image/jpeg', photo.subarray(0, 60)),
    file('cut.png', 'image/png', cut(png, 0.5)),
    file('cut.webp', 'image/webp', cut(webp, 0.5)),
    file('cut.gif', 'image/gif', cut(twoFrameGif(), 0.2)),
  ]);
  await app.expectSamples('Class 1', 2);
  await expect(app.notifications).toContainText('“tenth.jpg” ends too early: most of the picture is missing.');
  await expect(app.notifications).toContainText('“start.jpg” is damaged.');
  await expect(app.notifications).toContainText('5 more could not be taken either.');
  await expect(app.notifications).toContainText('“most.jpg” and “turned.jpg” end early: a part of each picture is missing.');
});

test('photos of 108 and 200 megapixels are taken; one that no decoder can hold is not', async ({ app }) => {
  await app.upload('Class 1', [
    file('phone.jpg', 'image/jpeg', Buffer.from(largeJpeg({ width: 12_032, height: 9_024 }))),
    file('phone-of-today.jpg', 'image/jpeg', Buffer.from(largeJpeg({ width: 16_320, height: 12_240, seed: 2 }))),
    file('progressive.jpg', 'image/jpeg', Buffer.from(largeJpeg({ width: 16_320, height: 11_776, progressive: true }))),
  ]);
  await app.expectSamples('Class 1', 2);
  await expect(app.notifications).toContainText('“progressive.jpg” has more pixels than this browser can take in. Make it smaller first.');
});

test('a BMP is taken; an empty file is called empty, and a drawing of a kind that is not taken', async ({ app }) => {
  await app.upload('Class 1', [
    file('bmp.bmp', 'image/bmp', bmp(300)),
    file('nothing.jpg', 'image/jpeg', Buffer.alloc(0)),
    file('drawing.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
  ]);
  await app.expectSamples('Class 1', 1);
  await expect(app.notifications).toContainText('“nothing.jpg” is empty');
  await expect(app.notifications).toContainText('“drawing.svg” is of a kind that is not taken here.');
});

test('a picture dragged from a web page is told of, and the page stays', async ({ app, page }) => {
  const address = page.url();
  const prevented = await app.card('Class 1').evaluate((card) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', 'https://example.org/cat.jpg');
    dataTransfer.setData('text/html', '<img src="https://example.org/cat.jpg">');
    return ['dragover', 'drop'].map((type) => !card.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
  });
  // An address that is not stopped here takes the tab to itself.
  expect(prevented).toEqual([true, true]);
  await expect(app.notifications).toContainText(
    'Nothing is fetched from other pages. Save the picture and drop its file here, or copy it and paste it.',
  );
  expect(page.url()).toBe(address);
});
