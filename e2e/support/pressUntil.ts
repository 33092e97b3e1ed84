// A press that is made again where nothing came of it: what is being laid out may move from under the mouse between press and release.
import { expect } from '@playwright/test';

/** Presses until what the press brings about is there; gives it. */
export async function pressUntil<Value>(press: () => Promise<void>, brought: () => Promise<Value | null | undefined>): Promise<Value> {
  let found: Value | null | undefined;
  await expect(async () => {
    await press();
    await expect.poll(async () => Boolean((found = await brought())), { timeout: 3000 }).toBe(true);
  }).toPass({ timeout: 30_000 });
  if (!found) throw new Error('nothing came of the press');
  return found;
}
