// When things appear on the page, noted by the page itself: no time is lost on the way to the test's own process.
import type { Page } from '@playwright/test';

/** Names of moments, each with a selector; the moment is when the selector first matches. */
export type Moments = Readonly<Record<string, string>>;

declare global {
  var benchMarks: Record<string, number> | undefined;
}

/** Call before the visit begins. */
export async function watchFor(page: Page, moments: Moments): Promise<void> {
  await page.addInitScript((moments) => {
    const marks: Record<string, number> = {};
    globalThis.benchMarks = marks;
    const look = () => {
      for (const [name, selector] of Object.entries(moments)) {
        if (!(name in marks) && document.querySelector(selector)) marks[name] = performance.now();
      }
      if (Object.keys(marks).length === Object.keys(moments).length) observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }, moments);
}

/** Milliseconds from the start of the visit to a moment; waits for it. */
export async function markOf(page: Page, name: string, timeout = 60_000): Promise<number> {
  const mark = await page.waitForFunction((name) => globalThis.benchMarks?.[name], name, { timeout });
  return (await mark.jsonValue()) ?? NaN;
}

/** Selectors of the moments that rows ask for, and that every build has had. */
export const MOMENTS_OF_ANY = {
  usable: 'button[aria-label^="Upload pictures to"]',
  predicted: '[aria-label="Predictions"] [role="meter"][data-leading="true"]',
} as const;

/** Selectors of all moments that rows ask for. */
export const MOMENTS = { ...MOMENTS_OF_ANY, backbone: '[data-backbone="ready"]' } as const;
