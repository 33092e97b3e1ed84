// What the browser's processes hold in memory, as the system tells it.
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** What the largest of the browser's page processes holds in memory, in MB; NaN where the system does not tell. */
export async function residentMemory(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser || process.platform !== 'linux') return NaN;
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const held = pages.map(({ id }) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000);
  return Math.max(...held);
}
