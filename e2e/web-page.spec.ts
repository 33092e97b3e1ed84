// A web page saved by the app runs from a plain server under any address, answers as the app does, and goes on without a network;
// so does the code for one's own page.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import type { Browser, Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { build } from 'vite';
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import { galleryOf, isBeyond, likeness } from '../src/core/evaluation/novelty';
import { atTemperature } from '../src/core/evaluation/temperature';
import type { HeadDocument } from '../src/formats/headDocument';
import { predictFrom } from '../src/formats/headDocument';
import { readHeadFile } from '../src/formats/headFile';
import { zipEntries } from '../src/formats/zipEntries';
import { buildBackbone } from '../src/ml/backbone';
import { AppPage } from './pages/appPage';
import { png } from './support/png';
import type { Picture } from './support/scenes';
import { draw } from './support/scenes';
import type { StaticServer } from './support/staticServer';
import { staticServer } from './support/staticServer';
import { expect, test } from './test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UNDER = 'some/school/fruit';
/** The backbone's own size, so that nothing is scaled on the way. */
const SIDE = 128;

interface Saved {
  readonly folder: string;
  readonly document: HeadDocument;
  readonly onnx: Uint8Array;
  readonly snippets: ReadonlyMap<string, string>;
}

let saved: Saved | undefined;
// One page for all tests, made again where a test that failed ended its worker.
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const context = await browser.newContext({ baseURL: baseURL ?? '', permissions: ['camera'] });
  try {
    saved = await savedBy(new AppPage(await context.newPage()));
  } finally {
    await context.close();
  }
});
test.afterAll(() => {
  if (saved) rmSync(saved.folder, { recursive: true, force: true });
});

const it = (): Saved => {
  if (!saved) throw new Error('no page was saved');
  return saved;
};

/** The page that the app saves, unpacked, the head in it, and the code that the app shows. */
async function savedBy(app: AppPage): Promise<Saved> {
  const { page } = app;
  await app.open();
  await app.teach(14);
  // What strange pictures are told by comes with what the head scored.
  await expect(app.head.getByText(/Right on \d+ of 28 pictures/)).toBeVisible();
  await app.goTo('Share');
  const download = async (button: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const headOf = async () => {
    const head = readHeadFile(Uint8Array.from((await download('Save head')).bytes));
    if (!head.ok) throw new Error(head.error.kind);
    return head.value;
  };
  const document = await headOf();
  expect(document.novelty).toBeDefined();
  await expect(page.getByRole('button', { name: 'Save ONNX model' })).toBeHidden();
  await page.getByRole('button', { name: 'For programming: Python, ONNX, embeddings' }).click();
  const onnx = (await download('Save ONNX model')).bytes;
  const zip = await download('Save web page');
  expect(zip.name).toBe('My first project (web page).zip');
  const folder = mkdtempSync(join(tmpdir(), 'headstart-page-'));
  mkdirSync(join(folder, UNDER), { recursive: true });
  const entries = await zipEntries(new Blob([Uint8Array.from(zip.bytes)]));
  if (!entries.ok) throw new Error(entries.error.kind);
  for (const { name, read } of entries.value) {
    const bytes = await read();
    if (!bytes.ok) throw new Error(bytes.error.kind);
    writeFileSync(join(folder, UNDER, name), bytes.value);
  }
  await page.getByRole('button', { name: 'Code for your own page' }).click();
  const snippets = new Map<string, string>();
  for (const value of ['module', 'script', 'react', 'p5', 'microbit']) {
    await page.getByLabel('Made with').selectOption(value);
    snippets.set(value, await page.getByRole('figure').filter({ hasText: 'Lies beside the unpacked files' }).locator('code').innerText());
  }
  return { folder, document, onnx, snippets };
}

const squareOf = (scene: number): Picture => draw(scene, 3, SIDE, SIDE);

/** What this app's engine and head say of these pixels, on the processor. */
async function here({ rgb }: Picture, { head, temperature = 1, novelty, classes }: HeadDocument) {
  await setBackend('cpu');
  await ready();
  const folder = join(ROOT, 'public/models/headstart-1-128');
  const [topology, ...weights] = builtInBackbone.files.map(({ path }) => readFileSync(join(folder, path)));
  const backbone = await buildBackbone(builtInBackbone, String(topology), Uint8Array.from(Buffer.concat(weights)).buffer);
  if (!backbone.ok) throw new Error(backbone.error.detail);
  const rgba = Uint8ClampedArray.from({ length: SIDE * SIDE * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (rgb[Math.floor(i / 4) * 3 + (i % 4)] ?? 0),
  );
  const { embeddings } = await backbone.value.embed(rgba, 1);
  backbone.value.dispose();
  const said = predictFrom(head, embeddings).map(({ probability }) => probability);
  const probabilities = [...atTemperature(said, temperature)];
  if (!novelty) throw new Error('the head draws no line');
  const d = embeddings.length;
  const rows = Array.from(novelty.classes, (_, i) => novelty.prototypes.subarray(i * d, i * d + d));
  const like = likeness(galleryOf(rows, d, novelty.classes, classes.length), embeddings, 1);
  const unknown = isBeyond(like.novelty, like.nearest[0]?.similarity ?? -1, novelty.line);
  const best = classes[probabilities.indexOf(Math.max(...probabilities))]?.name ?? '';
  return { probabilities, label: unknown ? 'I don’t know' : best };
}

async function ask(page: Page, picture: Picture): Promise<readonly number[]> {
  await page.locator('#scores').evaluate((scores) => scores.replaceChildren());
  await page.locator('#file').setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: png(picture) });
  const shares = page.locator('#scores [data-probability]');
  await expect(shares).toHaveCount(2);
  await expect(page.locator('#picture')).toBeVisible();
  return shares.evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-probability'))));
}

/** A page of its own, and what it complained of and asked for. */
async function visitor(browser: Browser) {
  const context = await browser.newContext({ permissions: ['camera'] });
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  return { context, page, errors, asked };
}

async function served(work: (server: StaticServer) => Promise<void>): Promise<void> {
  const server = await staticServer(it().folder);
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

test('under any address it answers as the app does, asks no other host, and needs no network afterwards', async ({ browser }) => {
  await served(async (server) => {
    const { context, page, errors, asked } = await visitor(browser);
    // The last one is like none of the samples.
    const wanted = [await here(squareOf(0), it().document), await here(squareOf(1), it().document), await here(squareOf(5), it().document)];
    expect(wanted[2]?.label).toBe('I don’t know');
    await page.goto(`${server.address}${UNDER}/`);
    await expect(page).toHaveTitle('My first project');
    await expect(page.locator('#answer')).toHaveText('Ready. Use the camera or choose a picture.');
    expect(asked.filter((url) => !url.startsWith(`${server.address}${UNDER}/`) && !url.startsWith('data:'))).toEqual([]);
    await server.close();
    await context.setOffline(true);
    for (const [at, scene] of [0, 1, 5].entries()) {
      const probabilities = await ask(page, squareOf(scene));
      await expect(page.locator('#answer')).toHaveText(wanted[at]?.label ?? '');
      await expect(page.getByText('If it had to choose:')).toBeVisible({ visible: wanted[at]?.label === 'I don’t know' });
      probabilities.forEach((probability, c) => expect(Math.abs(probability - (wanted[at]?.probabilities[c] ?? NaN))).toBeLessThan(1e-4));
    }
    // A picture that is none, and the camera after it.
    await page.locator('#file').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await expect(page.locator('#fault')).toHaveText('This file is no picture that this browser can show. Choose another one.');
    await expect(page.locator('#scores li')).toHaveCount(0);
    await expect(page.locator('#answer')).toHaveText('');
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await expect(page.locator('#video')).toBeVisible();
    await expect(page.locator('#fault')).toHaveText('');
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await expect(page.locator('#video')).toBeHidden();
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('the ONNX file that the app saves answers as the app does', async () => {
  const picture = squareOf(1);
  const session = await InferenceSession.create(it().onnx, { executionProviders: ['wasm'] });
  const { probabilities } = await session.run({ pixels: new Tensor('uint8', Uint8Array.from(picture.rgb), [1, SIDE, SIDE, 3]) });
  const said = (await probabilities?.getData()) as Float32Array;
  const wanted = (await here(picture, it().document)).probabilities;
  expect(said).toHaveLength(wanted.length);
  wanted.forEach((probability, c) => expect(Math.abs(probability - (said[c] ?? NaN))).toBeLessThan(1e-4));
});

const snippet = (kind: string): string => {
  const code = it().snippets.get(kind);
  if (code === undefined) throw new Error(kind);
  return code;
};
const write = (name: string, content: string | Buffer) => writeFileSync(join(it().folder, UNDER, name), content);

for (const kind of ['module', 'script']) {
  test(`the code for a ${kind} runs as it is shown`, async ({ browser }) => {
    write('picture.png', png(squareOf(1)));
    write(`${kind}.html`, `<!doctype html><meta charset="utf-8">${snippet(kind)}`);
    const { label } = await here(squareOf(1), it().document);
    await served(async ({ address }) => {
      const { context, page } = await visitor(browser);
      await page.goto(`${address}${UNDER}/${kind}.html`);
      await expect(page.locator('#label')).toHaveText(label);
      await context.close();
    });
  });
}

test('the code for React runs as it is shown', async ({ browser }) => {
  mkdirSync(join(ROOT, 'e2e/.generated'), { recursive: true });
  const source = mkdtempSync(join(ROOT, 'e2e/.generated/page-'));
  try {
    writeFileSync(join(source, 'Labelled.jsx'), snippet('react'));
    writeFileSync(
      join(source, 'main.jsx'),
      `import { createRoot } from 'react-dom/client';\nimport { Labelled } from './Labelled.jsx';\ncreateRoot(document.querySelector('#root')).render(<Labelled src="picture.png" />);\n`,
    );
    writeFileSync(join(source, 'index.html'), '<!doctype html><div id="root"></div><script type="module" src="./main.jsx"></script>');
    const outDir = join(it().folder, 'react');
    await build({
      configFile: false,
      root: source,
      base: './',
      logLevel: 'error',
      plugins: [react()],
      build: { outDir, emptyOutDir: true },
    });
    cpSync(join(it().folder, UNDER), join(outDir, 'classifier'), { recursive: true });
    writeFileSync(join(outDir, 'picture.png'), png(squareOf(0)));
    const { label } = await here(squareOf(0), it().document);
    await served(async ({ address }) => {
      const { context, page } = await visitor(browser);
      await page.goto(`${address}react/`);
      await expect(page.locator('figcaption')).toHaveText(label);
      await context.close();
    });
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
});

/** What the camera's two scenes may be called. */
const CAMERA = /^(Class [12]|I don’t know)$/;

test('the code for p5 runs as it is shown', async ({ browser }) => {
  write('p5.min.js', readFileSync(createRequire(import.meta.url).resolve('p5/lib/p5.min.js')));
  write('sketch.js', snippet('p5'));
  write('p5.html', '<!doctype html><meta charset="utf-8"><script src="p5.min.js"></script><script src="sketch.js"></script>');
  await served(async ({ address }) => {
    const { context, page, errors } = await visitor(browser);
    await page.goto(`${address}${UNDER}/p5.html`);
    await expect.poll(() => page.evaluate('label')).toMatch(CAMERA);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await context.close();
  });
});

test('the code for a micro:bit sends each new label, to a port that is played', async ({ browser }) => {
  write('microbit.html', `<!doctype html><meta charset="utf-8">${snippet('microbit')}`);
  await served(async ({ address }) => {
    const { context, page } = await visitor(browser);
    await page.addInitScript(() => {
      const sent: string[] = [];
      const port = {
        open: (options: unknown) => {
          sent.push(JSON.stringify(options));
          return Promise.resolve();
        },
        writable: new WritableStream<Uint8Array>({ write: (bytes) => void sent.push(new TextDecoder().decode(bytes)) }),
      };
      Object.defineProperty(navigator, 'serial', { value: { requestPort: () => Promise.resolve(port) } });
      Object.assign(globalThis, { sent });
    });
    await page.goto(`${address}${UNDER}/microbit.html`);
    await page.getByRole('button', { name: 'Connect micro:bit' }).click();
    // The camera's scenes change, and with them the label.
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent.length)).toBeGreaterThanOrEqual(3);
    const [options, ...labels] = await page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent);
    expect(options).toBe('{"baudRate":115200}');
    for (const [i, label] of labels.entries()) {
      expect(label).toMatch(/^(Class [12]|\?)\n$/);
      expect(label).not.toBe(labels[i - 1]);
    }
    await context.close();
  });
});
