// Five thousand samples in twenty classes: how long a new visit takes to a usable grid, and what it holds in memory.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Bench, Row } from '../support/bench';
import { markOf, watchFor } from '../support/marks';
import { drawnPhotos } from '../support/photos';
import { repeat } from '../support/repeat';
import type { Visit } from '../support/visit';
import { visit } from '../support/visit';

const CLASSES = 20;
const SAMPLES = 250;
/** Different pictures; the samples repeat them. */
const DRAWN = 100;

export const many: Row = {
  name: 'many',
  title: `${CLASSES * SAMPLES} samples in ${CLASSES} classes, browser started anew`,
  async run(bench) {
    const profile = join(bench.folder, 'profile');
    const taking = await visit(profile, (visit) => takeIn(bench, visit));
    const visits = await repeat(5, () => visit(profile, ({ page, context }) => comeBack(bench.url, { page, context })));
    return [
      { of: 'to take in and embed, by dropped folders', unit: 's', values: [taking] },
      { of: 'to a usable grid: every class with its count, the first pictures shown', unit: 'ms', values: visits.map(({ grid }) => grid), goal: { atMost: 3000 } },
      { of: 'to a head that knows them', unit: 'ms', values: visits.map(({ learnt }) => learnt) },
      { of: 'memory of page and workers, as the browser measures it', unit: 'MB', values: visits.map(({ measured }) => measured) },
      { of: 'memory of the page’s process', unit: 'MB', values: visits.map(({ resident }) => resident) },
    ];
  },
};

const className = (i: number) => `Drawn ${String(i + 1).padStart(2, '0')}`;

/** Seconds from the drop to everything learnt and saved. */
async function takeIn({ url, folder }: Bench, { app, page, context }: Visit): Promise<number> {
  const drawn = await drawnPhotos(join(folder, 'drawn'), DRAWN, 342, 256);
  const folders = Array.from({ length: CLASSES }, (_, i) => {
    const path = join(folder, 'drop', className(i));
    mkdirSync(path, { recursive: true });
    for (let sample = 0; sample < SAMPLES; sample++) copyFileSync(drawn[(i + sample) % DRAWN] ?? '', join(path, `${sample}.jpg`));
    return path;
  });
  await app.open(url);
  await app.ready();
  const target = await app.collect.getByRole('button', { name: 'Add class' }).boundingBox();
  if (!target) throw new Error('nowhere to drop');
  const client = await context.newCDPSession(page);
  const started = Date.now();
  const data = { items: [], files: folders, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: target.x + 20, y: target.y + 20, data });
  }
  const knows = `from ${CLASSES * SAMPLES} samples.`;
  await expect(app.status).toContainText(knows, { timeout: 600_000 });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 120_000 });
  return (Date.now() - started) / 1000;
}

async function comeBack(url: string, { page, context }: Pick<Visit, 'page' | 'context'>) {
  await watchFor(page, {
    cards: `[aria-label="${className(CLASSES - 1)}"] [role="listbox"] [role="option"]`,
    picture: '[role="listbox"] [role="option"] img',
    learnt: '[role="status"][data-knows="true"]',
  });
  await page.goto(url);
  const grid = Math.max(await markOf(page, 'cards'), await markOf(page, 'picture'));
  const learnt = await markOf(page, 'learnt', 120_000);
  const measured = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory: measure } = performance as unknown as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> };
    return measure ? (await measure.call(performance)).bytes / 1e6 : NaN;
  });
  return { grid, learnt, measured, resident: await residentMemory(context) };
}

/** What the largest of the browser's page processes holds in memory, in MB; NaN where the system does not tell. */
async function residentMemory(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser || process.platform !== 'linux') return NaN;
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const held = pages.map(({ id }) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000);
  return Math.max(...held);
}
