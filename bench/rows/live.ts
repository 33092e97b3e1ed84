// Ten seconds of live prediction: how often the page's own thread is held up, and how many frames are embedded.
import { join } from 'node:path';
import type { Row } from '../support/bench';
import { repeat } from '../support/repeat';
import { deviceOf, visit } from '../support/visit';

const SECONDS = 10;

declare global {
  var benchEmbedded: number;
}

export const live: Row = {
  name: 'live',
  title: `${SECONDS} s of live prediction, two classes`,
  run: ({ url, folder }) =>
    visit(join(folder, 'profile'), async ({ app, page }) => {
      await page.addInitScript(countFrames);
      await app.open(url);
      await app.ready();
      await app.turnCameraOn();
      for (const [scene, name] of ['Class 1', 'Class 2'].entries()) {
        await app.scene(scene);
        await app.record(name, 10);
      }
      await page.getByText('Saved', { exact: true }).waitFor();
      const note = await deviceOf(app);
      const runs = await repeat(3, () => page.evaluate(watch, SECONDS));
      return [
        { of: 'tasks over 50 ms', unit: '', values: runs.map(({ tasks }) => tasks.length), goal: { atMost: 0 } },
        { of: 'longest task over 50 ms (0: there is none)', unit: 'ms', values: runs.map(({ tasks }) => Math.max(0, ...tasks)) },
        { of: 'frames embedded and predicted', unit: 'a second', values: runs.map(({ frames }) => frames / SECONDS), note },
      ];
    }),
};

/** Runs in the page before all else: counts the pictures that are sent to be embedded. */
function countFrames() {
  globalThis.benchEmbedded = 0;
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message: unknown, options?: Transferable[] | StructuredSerializeOptions) {
    const transfer = Array.isArray(options) ? options : options?.transfer;
    if (transfer?.some((each) => each instanceof ImageBitmap)) globalThis.benchEmbedded++;
    send.call(this, message, { transfer: transfer ?? [] });
  };
}

/** Runs in the page: the lengths of the long tasks of the next seconds, and the frames embedded meanwhile. */
async function watch(seconds: number): Promise<{ tasks: readonly number[]; frames: number }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const before = globalThis.benchEmbedded;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  observer.disconnect();
  return { tasks, frames: globalThis.benchEmbedded - before };
}
