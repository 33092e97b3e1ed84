// Three columns side by side on the same camera frames, for minutes or an hour: what the page holds must not grow.
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Bench } from '../support/bench';
import { columnsShown } from '../support/columnsShown';
import { drawnSetOpened } from '../support/drawnSetOpened';
import type { Figure } from '../support/figure';
import { residentMemory } from '../support/residentMemory';
import { visit } from '../support/visit';

/** How long; an hour is asked for with HEADSTART_MINUTES=60. */
const MINUTES = Number(process.env['HEADSTART_MINUTES'] ?? 3);
/** What is held is looked at so often. */
const EVERY_SECONDS = 20;
/** So long a busy machine was seen to take until everything had been shown and compiled: what comes on top after that is growth. */
const WARM_SECONDS = 120;
/** What a browser lets go of late, in MB. */
const LOOSE = 25;

export function threeColumns({ url, folder }: Bench): Promise<readonly Figure[]> {
  return visit(join(folder, 'columns'), async ({ app, page, context }) => {
    await app.open(url);
    await app.ready();
    await drawnSetOpened(app, 'Leaves', '10');
    await app.compare('Side by side');
    const columns = columnsShown(page);
    await expect(columns.getByText(/^Right on \d+ of \d+$/)).toHaveCount(3, { timeout: 300_000 });
    await page.getByRole('button', { name: 'Turn on camera' }).click();
    await expect(columns.getByRole('meter')).toHaveCount(3, { timeout: 60_000 });
    const client = await context.newCDPSession(page);
    const resident: number[] = [];
    const heap: number[] = [];
    for (let seconds = 0; seconds <= 60 * MINUTES; seconds += EVERY_SECONDS) {
      if (seconds > 0) await page.waitForTimeout(1000 * EVERY_SECONDS);
      await client.send('HeapProfiler.collectGarbage');
      heap.push((await client.send('Runtime.getHeapUsage')).usedSize / 1e6);
      resident.push(await residentMemory(context));
    }
    const note = `${MINUTES} minutes, every ${EVERY_SECONDS} s`;
    const grown = (values: readonly number[]) => (values.at(-1) ?? NaN) - (values[WARM_SECONDS / EVERY_SECONDS] ?? NaN);
    return [
      { of: 'three columns, live: what the page’s process holds', unit: 'MB', values: resident, note },
      {
        of: `three columns, live: that, more at the end than after ${WARM_SECONDS} s`,
        unit: 'MB',
        values: [grown(resident)],
        goal: { atMost: LOOSE },
      },
      { of: 'three columns, live: objects of the page, more at the end', unit: 'MB', values: [grown(heap)], goal: { atMost: 5 } },
    ];
  });
}
