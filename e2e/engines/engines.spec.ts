// The main job in Firefox and in Safari's engine, and the other ways of what these lack.
import { networkInterfaces } from 'node:os';
import { halvesAvif, oriented, twoFrameGif } from '../support/pictures';
import { drawnFiles, png } from '../support/png';
import { draw } from '../support/scenes';
import type { Engine } from './engine';
import { expect, test } from './test';

// One browser and one server for all of it, in this order: the last one takes the server away.
test.describe.configure({ mode: 'default' });
test.setTimeout(120_000);

/** A picture of the second class that is never learnt. */
const ASKED = { name: 'asked.png', mimeType: 'image/png', buffer: png(draw(1, 7, 160, 120)) };

/** The colour of a picture on trial at a place (0 … 1): 'red' or 'blue'. */
const colourAt = (engine: Engine, name: string, x: number, y: number) =>
  engine.run(
    (name, x, y) => {
      const shown = document.querySelector(`img[alt="${name}"]`);
      if (!(shown instanceof HTMLImageElement) || !shown.complete) return 'nothing';
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1;
      const context = canvas.getContext('2d');
      context?.drawImage(shown, x * shown.naturalWidth, y * shown.naturalHeight, 1, 1, 0, 0, 1, 1);
      const [red = 0, , blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return red > blue ? 'red' : 'blue';
    },
    name,
    x,
    y,
  );

/** Left half red, right half blue, as this engine writes JPEG. */
const largeJpeg = async (engine: Engine) => {
  const address = await engine.run(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1600, 1200];
    const context = canvas.getContext('2d');
    for (const [colour, left] of [
      ['#e01010', 0],
      ['#1010e0', 800],
    ] as const) {
      if (context) context.fillStyle = colour;
      context?.fillRect(left, 0, 800, 1200);
    }
    return canvas.toDataURL('image/jpeg', 0.95);
  });
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
};

test('pictures are taken without ImageDecoder too: a large turned photo, the first frame of a GIF, AVIF', async ({
  app,
  engine,
  server,
  engineName,
}) => {
  await app.open(server.address);
  if (engineName === 'webkit') expect(await engine.run(() => 'ImageDecoder' in globalThis)).toBe(false);
  await app.upload('Class 1', drawnFiles(0, 2));
  await app.upload('Class 2', drawnFiles(1, 2));
  await app.expectText('Knows 2 classes from 4 samples.');
  // Orientation 6: to be turned a quarter clockwise, so the left half is shown above.
  await app.try({ name: 'turned.jpg', mimeType: 'image/jpeg', buffer: oriented(await largeJpeg(engine), 6) });
  await app.try({ name: 'two.gif', mimeType: 'image/gif', buffer: twoFrameGif() });
  await app.try({ name: 'halves.avif', mimeType: 'image/avif', buffer: halvesAvif });
  const seen = (name: string, ...places: [number, number][]) =>
    expect.poll(() => Promise.all(places.map(([x, y]) => colourAt(engine, name, x, y))));
  await seen('turned.jpg', [0.5, 0.1], [0.5, 0.9]).toEqual(['red', 'blue']);
  await seen('two.gif', [0.5, 0.5]).toEqual(['red']);
  await seen('halves.avif', [0.1, 0.5], [0.9, 0.5]).toEqual(['red', 'blue']);
});

test('the sheets have round corners, scrollbars or not', async ({ app, engine, server }) => {
  const { pixel } = engine;
  test.skip(pixel === undefined, 'this engine’s remote control takes no pictures');
  await app.open(server.address);
  await app.expectText('How it learns');
  if (!pixel) return;
  // Its place is asked for each time: what stands above may come late and push it down.
  const corners = async () => {
    const { left, right, top } = await engine.run(() => {
      const step = document.querySelector('[data-step="learn"]');
      if (!(step instanceof HTMLElement)) throw new Error('no sheet');
      // Less room than it needs.
      step.style.maxHeight = '300px';
      // A picture is taken of what is in view.
      step.scrollIntoView({ block: 'center' });
      return step.querySelector('section')?.getBoundingClientRect().toJSON() as DOMRect;
    });
    const inside = await pixel(left + 30, top + 5);
    return [await pixel(left + 1, top + 1), await pixel(right - 2, top + 1)].map((corner) => corner === inside);
  };
  // A browser takes the picture of what it drew last, which may be the page before.
  await expect.poll(corners).toEqual([false, false]);
});

test('over plain http, as a school may serve it: no camera, no Web Locks, and the rest works and stays', async ({
  app,
  engine,
  server,
}) => {
  const here = Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === 'IPv4' && !each.internal)?.address;
  test.skip(here === undefined, 'this machine has no address in a network');
  const { port } = new URL(server.address);
  await app.open(`http://${here ?? ''}:${port}/`);
  expect(await engine.run(() => [isSecureContext, 'locks' in navigator, 'serviceWorker' in navigator])).toEqual([false, false, false]);
  await app.press('Turn on camera');
  await app.expectText('Open this page over https or on localhost, or upload pictures instead.');
  await app.upload('Class 1', drawnFiles(0, 3));
  await app.upload('Class 2', drawnFiles(1, 3));
  await app.expectText('Knows 2 classes from 6 samples.');
  expect((await app.try(ASKED))['Class 2']).toBeGreaterThan(0.5);
  await app.saved();
  await app.reload();
  await app.expectSamples('Class 1', 3);
  await app.expectText('Knows 2 classes from 6 samples.');
});

test('the main job: record, upload, try, save the head, open it, reload, offline', async ({ app, engine, server }) => {
  await app.open(server.address);
  await app.press('Project');
  await app.press('New project');
  await app.expectSamples('Class 1', 0);
  expect(await engine.run(() => [crossOriginIsolated, 'gpu' in navigator, 'showSaveFilePicker' in globalThis])).toEqual([
    true,
    false,
    false,
  ]);

  await app.press('Turn on camera');
  await app.expectText('Turn off camera');
  const recorded = await app.record('Class 1', 6);
  await app.upload('Class 2', drawnFiles(1, 6));
  await app.expectText(`Knows 2 classes from ${recorded + 6} samples.`);
  await app.expectShown('//*[@aria-label="Predictions"]//*[@role="meter" and @aria-label="Class 1" and @data-leading="true"]');
  await app.press('Turn off camera');
  const own = await app.try(ASKED);
  expect(own['Class 2']).toBeGreaterThan(0.5);

  await app.press('Save head');
  const head = await app.downloaded('Project 2.head.safetensors');
  await app.openHead(head);
  await app.expectText('a head from a file');
  const opened = await app.try({ ...ASKED, name: 'again.png' });
  for (const [name, probability] of Object.entries(own)) expect(Math.abs((opened[name] ?? NaN) - probability)).toBeLessThan(1e-5);
  await app.press('Back to my own head');

  await app.saved();
  await app.reload();
  await app.expectSamples('Class 1', recorded);
  await app.expectText(`Knows 2 classes from ${recorded + 6} samples.`);

  await app.installed();
  await server.stop();
  await app.reload();
  await app.expectText(`Knows 2 classes from ${recorded + 6} samples.`);
  expect((await app.try(ASKED))['Class 2']).toBeGreaterThan(0.5);
  // What the first screen does not show was never fetched before.
  await app.press('How it learns');
  await app.expectText('Nearest mean');
});
