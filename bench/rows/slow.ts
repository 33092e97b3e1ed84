// A school laptop: the page's processor throttled four times. A first visit, live prediction, and recording.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Row } from '../support/bench';
import { countFrames, watchFrames } from '../support/embeddedFrames';
import { giveAtOnce, headOfTwo } from '../support/headAtOnce';
import { markOf, MOMENTS, watchFor } from '../support/marks';
import { ownTimes } from '../support/ownTime';
import { repeat } from '../support/repeat';
import { deviceOf, visit } from '../support/visit';

const TIMES_SLOWER = 4;
const SECONDS = 10;
/** Longer than what a browser calls a long task: at this a person notices that a button hesitates. */
const LONG_MS = 100;

export const slow: Row = {
  name: 'slow',
  title: `A school laptop: the page’s thread ${TIMES_SLOWER} times slower`,
  async run({ url, folder }) {
    const head = await headOfTwo(join(folder, 'head'), url);
    const starts = await repeat(5, (i) =>
      visit(join(folder, String(i)), async ({ page }) => {
        await throttle(page);
        await watchFor(page, MOMENTS);
        await giveAtOnce(page, head);
        await page.goto(url);
        return { predicted: await markOf(page, 'predicted'), usable: await markOf(page, 'usable') };
      }),
    );
    const { live, recording, note } = await visit(join(folder, 'live'), async ({ app, page, context }) => {
      await throttle(page);
      await countFrames(page);
      await app.open(url);
      await app.ready();
      await app.turnCameraOn();
      for (const [scene, name] of ['Class 1', 'Class 2'].entries()) {
        await app.scene(scene);
        await app.record(name, 10);
      }
      await app.saved();
      const live = await repeat(3, () => watchFrames(page, SECONDS));
      const recording = await repeat(3, async () => {
        await app.card('Class 1').getByRole('button', { name: 'Record Class 1' }).hover();
        await page.mouse.down();
        const { own, value } = await ownTimes(page, context, () => watchFrames(page, SECONDS));
        await page.mouse.up();
        return { ...value, own };
      });
      return { live, recording, note: await deviceOf(app) };
    });
    const longest = ({ tasks }: { readonly tasks: readonly number[] }) => Math.max(0, ...tasks);
    return [
      { of: 'to a usable page', unit: 'ms', values: starts.map(({ usable }) => usable), goal: { atMost: 4000 } },
      { of: 'to the first prediction', unit: 'ms', values: starts.map(({ predicted }) => predicted), goal: { atMost: 6000 }, note },
      {
        of: 'frames embedded and predicted',
        unit: 'a second',
        values: live.map(({ frames }) => frames / SECONDS),
        goal: { atLeast: 8 },
        note,
      },
      { of: 'frames while recording', unit: 'a second', values: recording.map(({ frames }) => frames / SECONDS) },
      {
        of: `tasks over ${LONG_MS} ms while recording`,
        unit: '',
        values: recording.map(({ tasks }) => tasks.filter((ms) => ms > LONG_MS).length),
        goal: { atMost: 0 },
      },
      { of: 'longest task over 50 ms while recording (0: there is none)', unit: 'ms', values: recording.map(longest) },
      {
        of: `tasks of which the page’s thread itself worked over ${LONG_MS} ms (the rest: other programs had the processor)`,
        unit: '',
        values: recording.map(({ own }) => own.filter((ms) => ms > LONG_MS).length),
        goal: { atMost: 0 },
      },
      { of: 'the longest of them', unit: 'ms', values: recording.map(({ own }) => own[0] ?? NaN) },
    ];
  },
};

/** Slows the page's own thread down; workers keep their pace, as DevTools has it. */
async function throttle(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
}
