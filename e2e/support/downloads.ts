// What the page hands over as a download.
import type { Page } from '@playwright/test';

/** The bytes of the file that `press` brings about. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await press();
  return Buffer.concat(await (await (await download).createReadStream()).toArray());
}

/** A table that was saved: its rows, without the mark of its encoding. */
export async function tableSavedBy(page: Page, press: () => Promise<void>): Promise<readonly string[]> {
  return (await savedBy(page, press)).toString('utf8').replace('\uFEFF', '').trim().split('\r\n');
}
