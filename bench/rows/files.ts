// Files that travel: a project of ten thousand samples out and in, with its time and memory; or what becomes of every file of a folder.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { whatBecameOf } from '../support/becameOf';
import type { Bench, Row } from '../support/bench';
import { writeDrawnProject } from '../support/drawnProject';
import { residentMemory } from '../support/residentMemory';
import type { Visit } from '../support/visit';
import { visit } from '../support/visit';

const CLASSES = 50;
const SAMPLES = 200;
const ALL = CLASSES * SAMPLES;
const LONGEST = 600_000;
/** Seconds: three times what a busy machine of two cores took, either way. */
const LONG = 240;
/** MB: some twice what was measured there, 403 out and 489 in. */
const ROOM = { out: 800, in: 1_000 };

export const files: Row = {
  name: 'files',
  title: `A project of ${ALL} samples as a file, out and in; with a folder after the name: what becomes of each file in it`,
  async run(bench) {
    if (bench.filesIn !== undefined) return everyFile(bench, bench.filesIn);
    const profile = join(bench.folder, 'profile');
    await visit(profile, (visit) => fill(bench, visit), 'block');
    const out = await visit(profile, (visit) => goesOut(bench, visit), 'block');
    const into = await visit(join(bench.folder, 'other'), (visit) => comesIn(bench, visit, out.path), 'block');
    return [
      { of: 'saving it, from the press to the notice', unit: 's', values: [out.seconds], goal: { atMost: LONG } },
      { of: 'size of the file', unit: 'MB', values: [out.megabytes] },
      {
        of: 'memory of the page’s process while it is saved, beyond what it held before',
        unit: 'MB',
        values: [out.grown],
        goal: { atMost: ROOM.out },
      },
      { of: 'opening it in another browser, to the notice', unit: 's', values: [into.seconds], goal: { atMost: LONG } },
      {
        of: 'memory of the page’s process meanwhile, beyond what it held before',
        unit: 'MB',
        values: [into.grown],
        goal: { atMost: ROOM.in },
      },
    ];
  },
};

async function fill({ url }: Bench, { app, page }: Visit): Promise<void> {
  await app.open(url);
  await app.saved();
  await page.goto(`${url}icon.svg`);
  await writeDrawnProject(page, { classes: CLASSES, samples: SAMPLES, seed: 1 });
}

/** Where a person would choose a place, the browser's own private folder is it: written part by part, as to a disk. */
async function privatePlace(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('saved', { create: true }),
    });
  });
}

async function goesOut({ url, folder }: Bench, { app, page, context }: Visit) {
  await privatePlace(page);
  await page.goto(url);
  await expect(page.locator('[role="status"][data-knows="true"]')).toBeVisible({ timeout: LONGEST });
  await app.goTo('Share');
  const held = memoryOf(() => residentMemory(context));
  const before = await held.now();
  const started = performance.now();
  await page.getByRole('button', { name: 'Save project', exact: true }).click();
  await expect(app.notifications).toContainText('Saved “', { timeout: LONGEST });
  const seconds = (performance.now() - started) / 1000;
  const grown = (await held.most()) - before;
  const waiting = page.waitForEvent('download', { timeout: LONGEST });
  await page.evaluate(async () => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle('saved')).getFile();
    Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'saved.headstart' }).click();
  });
  const path = join(folder, 'saved.headstart');
  await (await waiting).saveAs(path);
  return { seconds, grown, path, megabytes: statSync(path).size / 1e6 };
}

async function comesIn({ url }: Bench, { app, page, context }: Visit, path: string) {
  await app.open(url);
  await app.goTo('Share');
  const held = memoryOf(() => residentMemory(context));
  const before = await held.now();
  const started = performance.now();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open project', exact: true }).click();
  await (await chooser).setFiles(path);
  await expect(app.notifications).toContainText(/Opened as “.*10,000 samples/, { timeout: LONGEST });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, grown: (await held.most()) - before };
}

/** The largest of what is held, looked at four times a second until it is asked for. */
function memoryOf(look: () => Promise<number>) {
  let largest = 0;
  let ended = false;
  const watched = (async () => {
    while (!ended) {
      largest = Math.max(largest, await look());
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  })();
  return {
    now: look,
    async most() {
      ended = true;
      await watched;
      return largest;
    },
  };
}

async function everyFile(bench: Bench, folder: string) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  let silent = 0;
  for (const [i, path] of paths.entries()) {
    const became = await visit(join(bench.folder, `file-${i}`), (visit) => whatBecameOf(bench.url, visit, path), 'block');
    if (became === undefined) silent++;
    console.log(`${path}\n    ${became ?? 'nothing was said of it within a minute'}`);
  }
  return [
    { of: 'files', unit: '', values: [paths.length] },
    { of: 'of which nothing was said', unit: '', values: [silent], goal: { atMost: 0 } },
  ];
}
