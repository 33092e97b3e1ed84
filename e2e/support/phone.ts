// A screen as it is, on a narrow phone.
import type { Page } from '@playwright/test';
import { atRest, drawAll, smallTargets } from './axe';
import { stickingOut } from './layout';

/**
 * What does not fit there: what sticks out at a side, and what is too small for a finger. The window is as large as before afterwards.
 */
export async function faultsOnPhone(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 780 });
  await drawAll(page);
  await atRest(page);
  const faults = [...(await stickingOut(page)), ...(await smallTargets(page))];
  if (before) await page.setViewportSize(before);
  return faults;
}
