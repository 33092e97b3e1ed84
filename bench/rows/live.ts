// Ten seconds of live prediction, plain and with the evidence map: how often the page's own thread is held up,
// and how many frames are embedded.
import { join } from 'node:path';
import type { Row } from '../support/bench';
import { countFrames, watchFrames } from '../support/embeddedFrames';
import { repeat } from '../support/repeat';
import { deviceOf, visit } from '../support/visit';

const SECONDS = 10;

export const live: Row = {
  name: 'live',
  title: `${SECONDS} s of live prediction, two classes`,
  run: ({ url, folder }) =>
    visit(join(folder, 'profile'), async ({ app, page }) => {
      await countFrames(page);
      await app.open(url);
      await app.ready();
      await app.turnCameraOn();
      for (const [scene, name] of ['Class 1', 'Class 2'].entries()) {
        await app.scene(scene);
        await app.record(name, 10);
      }
      await app.saved();
      const note = await deviceOf(app);
      const runs = await repeat(3, () => watchFrames(page, SECONDS));
      const plain = runs.map(({ frames }) => frames / SECONDS);
      await page.evaluate(() => (location.hash = '#/test/why'));
      await page.getByRole('button', { name: 'Camera, live' }).click();
      await page.getByText(/^Squares /).waitFor();
      const explained = await repeat(3, () => watchFrames(page, SECONDS));
      return [
        { of: 'tasks over 50 ms', unit: '', values: runs.map(({ tasks }) => tasks.length), goal: { atMost: 0 } },
        { of: 'longest task over 50 ms (0: there is none)', unit: 'ms', values: runs.map(({ tasks }) => Math.max(0, ...tasks)) },
        { of: 'frames embedded and predicted', unit: 'a second', values: plain, note },
        {
          of: '… with the evidence map drawn over each',
          unit: 'a second',
          values: explained.map(({ frames }) => frames / SECONDS),
          goal: { atLeast: Math.min(...plain) / 2 },
          note: 'the same rate or the next below: half of it',
        },
        { of: '… tasks over 50 ms meanwhile', unit: '', values: explained.map(({ tasks }) => tasks.length) },
      ];
    }),
};
