// What is watched on a page with thousands of samples: its moments, its long tasks, its frames while it scrolls, its thread's time.
import type { BrowserContext, Page } from '@playwright/test';

declare global {
  var benchVisit: { grid?: number; learnt?: number; tasks: { start: number; duration: number }[]; paint: number } | undefined;
}

/**
 * Call before the visit; what it returns waits for both moments, in milliseconds since the visit began: `grid` when every class stands
 * there with its count and the first pictures are drawn, `learnt` when a head knows all samples. Then throws when it knows others:
 * their embeddings were not found, and what follows would measure how they are made anew.
 */
export async function watchVisit(
  page: Page,
  { classes, samples }: { readonly classes: number; readonly samples: number },
): Promise<() => Promise<{ readonly grid: number; readonly learnt: number }>> {
  await page.addInitScript((classes) => {
    const seen: NonNullable<typeof globalThis.benchVisit> = { tasks: [], paint: Infinity };
    globalThis.benchVisit = seen;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') seen.paint = startTime;
    }).observe({ type: 'paint', buffered: true });
    const look = () => {
      if (seen.grid === undefined) {
        const counts = [...document.querySelectorAll('[role="group"] header > span')].filter(({ textContent }) =>
          /^[1-9][\d,]* samples?/.test(textContent),
        );
        const picture = document.querySelector<HTMLImageElement>('[role="listbox"] [role="option"] img');
        if (counts.length === classes && picture?.complete && picture.naturalWidth > 0) seen.grid = performance.now();
      }
      if (seen.learnt === undefined && document.querySelector('[role="status"][data-knows="true"]')) seen.learnt = performance.now();
      if (seen.grid === undefined || seen.learnt === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, classes);
  return async () => {
    const moment = (name: 'grid' | 'learnt') =>
      page
        .waitForFunction((name) => globalThis.benchVisit?.[name], name, { timeout: 120_000 })
        .then(async (found) => (await found.jsonValue()) ?? NaN);
    const moments = { grid: await moment('grid'), learnt: await moment('learnt') };
    const status = await page.locator('[role="status"][data-knows="true"]').textContent();
    if (!status?.replaceAll(',', '').includes(`${samples} samples`)) throw new Error(`not ${samples} samples were learnt: ${status}`);
    return moments;
  };
}

/** The longest of the page's tasks since the last call, or the first paint, in milliseconds; 0 when none took 50 or more. */
export function longestTasks(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Long tasks are told of a little later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const seen = globalThis.benchVisit;
    if (!seen) return NaN;
    const after = seen.tasks.splice(0).filter(({ start, duration }) => start + duration > seen.paint);
    return Math.max(0, ...after.map(({ duration }) => duration));
  });
}

/** Frames a second while the page scrolls to its end and back, a screen in a third of a second. */
export function scrolledFrames(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const speed = (3 * innerHeight) / 1000;
    let frames = 0;
    const started = await frame();
    let last = started;
    let direction = 1;
    while (direction !== 0) {
      const now = await frame();
      frames++;
      scrollBy(0, direction * speed * (now - last));
      last = now;
      if (direction > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2) direction = -1;
      else if (direction < 0 && scrollY <= 0) direction = 0;
    }
    return (1000 * frames) / (last - started);
  });
}

/** Milliseconds in which the page's thread was at work from an action on until it rested. */
export async function threadTime(page: Page, context: BrowserContext, action: () => Promise<void>): Promise<number> {
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const wait = () => new Promise((resolve) => setTimeout(resolve, REST));
  // What a page at rest spends in the same time, and asking for it.
  const first = await spent();
  await wait();
  const before = await spent();
  await action();
  await wait();
  const after = await spent();
  await client.detach();
  return after - before - (before - first);
}

const REST = 500;
