// Folders with thousands of pictures, dropped at once: how long until all of them are samples, and whether the page stays free meanwhile.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Bench } from '../support/bench';
import type { Figure } from '../support/figure';
import { visit } from '../support/visit';

/** How many; fewer are asked for with HEADSTART_PICTURES=500. */
export const DROPPED = Number(process.env['HEADSTART_PICTURES'] ?? 5000);

const FOLDERS = 10;
/** Milliseconds: five pictures a second, on a machine that does other things besides. */
const PATIENCE = 200 * DROPPED + 60_000;

declare global {
  var benchDrop: { took: number; readonly tasks: number[] };
}

/**
 * Drops pictures that are made of the given JPEG files. `inTurns` is how many of these pictures and engine, taking turns, take in a second.
 * Once: it lasts long enough to even out.
 */
export async function dropped({ url, folder }: Bench, paths: readonly string[], inTurns: number): Promise<readonly Figure[]> {
  const folders = writeFolders(join(folder, 'thousands'), paths);
  const { took, longest, long } = await visit(join(folder, 'dropped'), async ({ app, page, context }) => {
    await page.addInitScript(timeDrop, DROPPED);
    await app.open(url);
    await app.ready();
    await app.installed();
    const target = await app.collect.getByRole('button', { name: 'Add class' }).boundingBox();
    if (!target) throw new Error('nowhere to drop');
    const client = await context.newCDPSession(page);
    const at = { x: target.x + 20, y: target.y + 20, data: { items: [], files: [...folders], dragOperationsMask: 1 } };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await client.send('Input.dispatchDragEvent', { type, ...at });
    await expect.poll(() => page.evaluate(() => globalThis.benchDrop.took), { timeout: PATIENCE, intervals: [1000] }).toBeGreaterThan(0);
    return page.evaluate(async () => {
      // Long tasks are told of a little later.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { took, tasks } = globalThis.benchDrop;
      return { took, longest: Math.max(0, ...tasks), long: tasks.length };
    });
  });
  const rate = (1000 * DROPPED) / took;
  const of = `${DROPPED} of them dropped, in ${FOLDERS} folders`;
  return [
    { of: `${of}: until all are there`, unit: 's', values: [took / 1000] },
    { of: `${of}: taken in`, unit: 'a second', values: [rate] },
    {
      of: `${of}: share of what pictures and engine taking turns would give`,
      unit: '%',
      values: [(100 * rate) / inTurns],
      goal: { atLeast: 85 },
      note: `${Math.round(inTurns)} a second`,
    },
    {
      of: `${of}: longest task of the page meanwhile, 0 below 50 ms`,
      unit: 'ms',
      values: [longest],
      goal: { atMost: 50 },
      note: `${long} of 50 ms or more`,
    },
  ];
}

/** A folder for each class; no two files are the same bytes. Gives the folders' paths. */
function writeFolders(root: string, paths: readonly string[]): readonly string[] {
  const drawn = paths.map((path) => readFileSync(path));
  const folders = Array.from({ length: FOLDERS }, (_, i) => join(root, `thing ${i + 1}`));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (let i = 0; i < DROPPED; i++) {
    const bytes = commented(drawn[i % drawn.length] ?? Buffer.alloc(0), i);
    writeFileSync(join(folders[i % FOLDERS] ?? root, `${i}.jpg`), bytes);
  }
  return folders;
}

/** A JPEG file with a number as its comment (ITU-T T.81, B.2.4.5): the same picture in other bytes, without drawing one. */
function commented(jpeg: Buffer, number: number): Buffer {
  const comment = Buffer.alloc(8);
  comment.writeUInt16BE(0xfffe, 0);
  comment.writeUInt16BE(6, 2);
  comment.writeUInt32BE(number, 4);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

/** Runs in the page before all else: the milliseconds from the drop to all counts being complete, and the long tasks since. */
function timeDrop(count: number) {
  globalThis.benchDrop = { took: 0, tasks: [] };
  document.addEventListener(
    'drop',
    () => {
      const started = performance.now();
      const tasks = new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) if (startTime >= started) globalThis.benchDrop.tasks.push(duration);
      });
      tasks.observe({ type: 'longtask' });
      const look = () => {
        const counts = [...document.querySelectorAll('[role="group"] header > span')].map(({ textContent }) =>
          Number(/^([\d,]+) samples?/.exec(textContent)?.[1]?.replaceAll(',', '') ?? 0),
        );
        if (counts.reduce((sum, each) => sum + each, 0) < count) setTimeout(look, 100);
        else globalThis.benchDrop.took = performance.now() - started;
      };
      look();
    },
    { capture: true, once: true },
  );
}
