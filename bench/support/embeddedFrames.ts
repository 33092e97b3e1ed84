// How many pictures the page sends to be embedded, and how long its thread is held up meanwhile.
import type { Page } from '@playwright/test';

declare global {
  var benchEmbedded: number;
}

/** Call before the visit. */
export const countFrames = (page: Page): Promise<unknown> => page.addInitScript(count);

/** The lengths of the long tasks (over 50 ms) of the next seconds, in milliseconds, and the frames embedded meanwhile. */
export const watchFrames = (page: Page, seconds: number): Promise<{ readonly tasks: readonly number[]; readonly frames: number }> =>
  page.evaluate(watch, seconds);

/** Runs in the page before all else. */
function count() {
  globalThis.benchEmbedded = 0;
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message: unknown, options?: Transferable[] | StructuredSerializeOptions) {
    const transfer = Array.isArray(options) ? options : options?.transfer;
    if (transfer?.some((each) => each instanceof ImageBitmap)) globalThis.benchEmbedded++;
    send.call(this, message, { transfer: transfer ?? [] });
  };
}

/** Runs in the page. */
async function watch(seconds: number): Promise<{ tasks: readonly number[]; frames: number }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const before = globalThis.benchEmbedded;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const frames = globalThis.benchEmbedded - before;
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return { tasks, frames };
}
