// What a person does who has a keyboard alone.
import type { Page } from '@playwright/test';

/** Presses Tab until what has the focus is called so. Fails where the whole page was gone through. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const called = (await focused()).trim();
    if (typeof name === 'string' ? called === name : name.test(called)) return;
  }
  throw new Error(`the Tab key never comes to ${name.toString()}`);
}
