// Files dropped beside every place for them: the page stays, and what they are decides what becomes of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rawZip } from '../src/formats/testing/rawZip';
import { savedBy } from './support/downloads';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** An address or words. */
interface DragItem {
  readonly mimeType: string;
  readonly data: string;
}

/** Drags files from a file manager, or what is written elsewhere, to a point of the page. */
async function drag(page: Page, what: readonly string[] | DragItem, [x, y]: readonly [number, number], drop = true) {
  const client = await page.context().newCDPSession(page);
  const [items, files] = 'data' in what ? [[what], []] : [[], [...what]];
  const data = { items, files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', ...(drop ? ['drop' as const] : [])] as const)
    await client.send('Input.dispatchDragEvent', { type, x, y, data });
}

/** A picture by itself, and a folder of two. */
function written(at: (name: string) => string) {
  const [loose, ...others] = drawnFiles(0, 3);
  if (!loose) throw new Error('no picture');
  mkdirSync(at('circles'), { recursive: true });
  writeFileSync(at('loose.png'), loose.buffer);
  for (const { name, buffer } of others) writeFileSync(join(at('circles'), name), buffer);
  return { loose: at('loose.png'), folder: at('circles') };
}

const BAR = [300, 20] as const;
const HUNDRED_MB = 100 * 1024 * 1024;
const MIDDLE = [720, 450] as const;

test('on the bar: a hint, a sentence for a loose picture, a class for a folder, and no other page', async ({
  app,
  page,
  context,
}, info) => {
  const { loose, folder } = written((name) => info.outputPath(name));
  await app.open();
  await expect(app.card('Class 1')).toBeVisible();
  await drag(page, [loose], BAR, false);
  await expect(page.locator('body')).toHaveAttribute('data-drop', 'Drop a file here');
  await drag(page, [loose], BAR);
  await expect(page.locator('body')).not.toHaveAttribute('data-drop');
  await expect(page.getByText('“loose.png” is a picture.')).toBeVisible();
  await drag(page, [folder], BAR);
  await app.expectSamples('circles', 2);
  expect(context.pages()).toHaveLength(1);
});

test('at every place, and beside a dialog, the page takes the drag', async ({ app, page }) => {
  await app.open();
  await expect(app.card('Class 1')).toBeVisible();
  const untaken = () =>
    page.evaluate(() =>
      [0.05, 0.3, 0.6, 0.95].flatMap((x) =>
        [0.02, 0.4, 0.9].flatMap((y) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(['x'], 'a.headstart'));
          const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
          document.elementFromPoint(x * innerWidth, y * innerHeight)?.dispatchEvent(over);
          return over.defaultPrevented ? [] : [[x, y]];
        }),
      ),
    );
  for (const place of ['teach', 'test', 'compare', 'share', 'lessons']) {
    await page.goto(`./#/${place}`);
    await expect(page.getByRole('main')).toBeVisible();
    expect(await untaken(), place).toEqual([]);
  }
  await page.goto('./#/teach');
  await app.head.getByRole('button', { name: /^Backbone: / }).click();
  await expect(page.getByRole('dialog', { name: 'Backbones' })).toBeVisible();
  expect(await untaken(), 'dialog').toEqual([]);
});

test('while the project is still on its way, a folder waits for it', async ({ page, app, context }, info) => {
  const { folder } = written((name) => info.outputPath(name));
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/assets\/soon-(?!shown)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('Turn on camera')).toBeVisible();
  await drag(page, [folder], BAR);
  letGo();
  await app.expectSamples('circles', 2);
  expect(context.pages()).toHaveLength(1);
});

test('what the app saved, and a link, is opened for what it is, at whichever place it is dropped', async ({ app, page }, info) => {
  await app.open();
  await app.teach(2);
  await app.goTo('Share');
  const saved = async (button: string) => {
    const bytes = await savedBy(page, () => page.getByRole('button', { name: button, exact: true }).click());
    // Its name says nothing.
    const path = info.outputPath(`${button}.dat`);
    writeFileSync(path, bytes);
    return path;
  };
  const head = await saved('Save head');
  const model = await saved('Save for Teachable Machine');
  const project = await saved('Save project');
  const pictures = await saved('Save pictures');
  const site = await saved('Save as .tm');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = (await page.getByLabel('The link', { exact: true }).textContent()) ?? '';
  const dropAt = async (place: Parameters<typeof app.goTo>[0], dropped: string | DragItem) => {
    await app.goTo(place);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await drag(page, typeof dropped === 'string' ? [dropped] : dropped, MIDDLE);
  };
  const ownAgain = async () => {
    await app.goTo('Teach');
    await expect(app.notifications).not.toContainText('a head from a');
    await app.goTo('Share');
    await page.getByRole('button', { name: 'Back to my own head' }).click();
  };
  const inUse = (name: string, from = 'file') => `Using “${name}”, a head from a ${from}. It knows 2 classes.`;
  await dropAt('Lessons', head);
  await expect(app.notifications).toContainText(inUse('My first project'));
  await ownAgain();
  await dropAt('Compare', model);
  await expect(app.notifications).toContainText(inUse('My first project'));
  await ownAgain();
  // As it comes from a page's address bar, and as words in a letter.
  await dropAt('Test', { mimeType: 'text/uri-list', data: link });
  await expect(app.notifications).toContainText(inUse('My first project', 'link'));
  await ownAgain();
  await dropAt('Lessons', { mimeType: 'text/plain', data: `Look: ${link}` });
  await expect(app.notifications).toContainText(inUse('My first project', 'link'));
  await ownAgain();
  // There it leads to where it is used.
  await dropAt('Share', head);
  await expect(page.getByRole('main', { name: 'Teach' })).toBeVisible();
  await expect(app.status).toHaveText(inUse('My first project'));
  await dropAt('Compare', project);
  await expect(app.notifications).toContainText('Opened as “My first project (2)”, with 4 samples.');
  await dropAt('Test', pictures);
  await expect(app.notifications).toContainText('Opened as “Save pictures”, with 4 samples.');
  await dropAt('Lessons', site);
  await expect(app.notifications).toContainText('Opened as “Save as .tm”, with 4 samples.');
});

/** Each with what is said of it. */
const HARMFUL: readonly (readonly [name: string, content: () => Blob, said: string])[] = [
  [
    'text.headstart',
    () => rawZip([{ name: 'project.json', content: new Uint8Array(HUNDRED_MB).fill(0x20), deflated: true }]),
    '“text.headstart” holds more than a project can, or says it does.',
  ],
  ['model.json', () => new Blob(['{"modelTopology":[', new Uint8Array(HUNDRED_MB).fill(0x5b)]), '“model.json” '],
  [
    'bomb.zip',
    () => rawZip([{ name: 'cat/1.png', content: new Uint8Array(HUNDRED_MB), deflated: true }]),
    'The only picture in “bomb.zip” could not be read, so nothing of it was taken in.',
  ],
  [
    'many.zip',
    () => rawZip(Array.from({ length: 100_000 }, (_, i) => ({ name: `cat/${i}.txt` }))),
    '“many.zip” is nothing that can be opened here.',
  ],
];

test('while a file that is made to harm is read, the page stays free, and so does all that is open', async ({ app, page }, info) => {
  const { folder } = written((name) => info.outputPath(name));
  await app.open();
  await drag(page, [folder], BAR);
  await app.expectSamples('circles', 2);
  await app.ready();
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  const workers = page.workers().length;
  for (const [name, content, said] of HARMFUL) {
    writeFileSync(info.outputPath(name), Buffer.from(await content().arrayBuffer()));
    await drag(page, [info.outputPath(name)], BAR);
    await expect(app.notifications).toContainText(said);
    // What reads it ends with it.
    await expect.poll(() => page.workers().length, { message: name }).toBe(workers);
    const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { long: number[] }).long));
    expect(longest, name).toBeLessThan(200);
  }
  await app.expectSamples('circles', 2);
  // One that holds the page up is seen.
  await page.evaluate(() =>
    setTimeout(() => {
      const from = performance.now();
      while (performance.now() < from + 250);
    }),
  );
  await expect.poll(() => page.evaluate(() => Math.max(0, ...(globalThis as unknown as { long: number[] }).long))).toBeGreaterThan(200);
});
