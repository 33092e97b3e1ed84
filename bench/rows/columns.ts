// Ten seconds of columns side by side on the same camera frames: how often the page's thread is held up, and how many pictures each sees.
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Row } from '../support/bench';
import { columnsShown } from '../support/columnsShown';
import { drawnSetOpened } from '../support/drawnSetOpened';
import { countFrames, watchFrames } from '../support/embeddedFrames';
import { repeat } from '../support/repeat';
import { visit } from '../support/visit';

const SECONDS = 10;
const REPEATS = 3;
const NAMES = ['the chosen backbone', 'random weights', 'raw pixels'] as const;

export const columns: Row = {
  name: 'columns',
  title: `${SECONDS} s of three columns side by side, live`,
  run: ({ url, folder }) =>
    visit(join(folder, 'profile'), async ({ app, page }) => {
      await countFrames(page);
      await app.open(url);
      await app.ready();
      await drawnSetOpened(app, 'Leaves', '10');
      await app.compare('Side by side');
      const cards = columnsShown(page);
      await expect(cards.getByText(/^Right on \d+ of \d+$/)).toHaveCount(NAMES.length, { timeout: 300_000 });
      await page.getByRole('button', { name: 'Turn on camera' }).click();
      await expect(cards.getByRole('meter')).toHaveCount(NAMES.length, { timeout: 60_000 });
      const runs = await repeat(REPEATS, async () => ({ ...(await watchFrames(page, SECONDS)), rates: await ratesOf(cards) }));
      return [
        { of: 'tasks over 50 ms', unit: '', values: runs.map(({ tasks }) => tasks.length), goal: { atMost: 0 } },
        { of: 'longest task over 50 ms (0: there is none)', unit: 'ms', values: runs.map(({ tasks }) => Math.max(0, ...tasks)) },
        ...NAMES.map((name, at) => ({
          of: `${name}: pictures, as its column says`,
          unit: 'a second',
          values: runs.map(({ rates }) => rates[at] ?? NaN),
        })),
        { of: 'pictures embedded, of all backbones', unit: 'a second', values: runs.map(({ frames }) => frames / SECONDS) },
      ];
    }),
};

/** The pictures a second that each column says. */
async function ratesOf(cards: Locator): Promise<readonly number[]> {
  const page = cards.page();
  const rows = cards.locator('dl > div').filter({ has: page.getByText('Pictures a second, columns in turn', { exact: true }) });
  return (await rows.getByRole('definition').allInnerTexts()).map(Number);
}
