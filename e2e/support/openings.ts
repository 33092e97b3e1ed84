// What opens on a page: one of each kind of button that says so is pressed, what it opened is looked at, and closed again.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What is open above the page: the last that was opened. */
const opened = (page: Page): Locator => page.locator('[role="dialog"], [role="alertdialog"], [role="menu"]').last();

/** Those with the same icon are of one kind, so are those of one look without words of their own, and all words that are explained. */
const kindOf = (all: readonly Element[]) =>
  all.map((one) => {
    const look = one.getAttribute('data-kind');
    if (look === 'term') return 'a term';
    return one.querySelector('svg')?.getAttribute('class') ?? (look === null ? one.className : one.textContent);
  });

/**
 * Presses one of each kind within `part` that is not yet in `seen`, hands over which once what it opened is there, and closes that.
 * `seen` has them afterwards.
 */
export async function eachOpening(part: Locator, seen: Set<string>, look: (what: string) => Promise<void>): Promise<void> {
  const page = part.page();
  const openers = part.locator('[aria-haspopup="dialog"]:visible, [aria-haspopup="menu"]:visible');
  for (const [at, kind] of (await openers.evaluateAll(kindOf)).entries()) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    await openers.nth(at).click();
    await expect(opened(page)).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await look(kind);
    await page.keyboard.press('Escape');
    await expect(opened(page)).toHaveCount(0);
  }
}
