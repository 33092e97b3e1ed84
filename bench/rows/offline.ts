// A second visit, with the server gone and the browser started anew: how long until the page can be used.
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Row } from '../support/bench';
import type { Build } from '../support/inTurn';
import { beside, inTurn } from '../support/inTurn';
import { markOf, MOMENTS, MOMENTS_OF_ANY, watchFor } from '../support/marks';
import { serve } from '../support/server';
import { deviceOf, visit } from '../support/visit';

const PORT = 4344;

export const offline: Row = {
  name: 'offline',
  title: 'Second visit, with the server gone',
  async run({ url, built, other, folder }) {
    const builds = [{ url, built }, ...(other ? [other] : [])];
    const gone: string[] = [];
    for (const [at, build] of builds.entries()) gone.push(await keptFrom(build, PORT + at, join(folder, String(at))));
    const [visits = [], others] = await inTurn(7, builds, (_, at) =>
      visit(join(folder, String(at)), async ({ app, page }) => {
        await watchFor(page, at === 0 ? MOMENTS : { usable: MOMENTS_OF_ANY.usable });
        await page.goto(gone[at] ?? '');
        const usable = await markOf(page, 'usable');
        if (at > 0) return { usable, backbone: NaN, device: '' };
        return { usable, backbone: await markOf(page, 'backbone'), device: await deviceOf(app) };
      }),
    );
    const usable = visits.map((each) => each.usable);
    return [
      { of: 'to a usable page', unit: 'ms', values: usable, goal: { atMost: 1000 } },
      { of: 'to a backbone that is ready', unit: 'ms', values: visits.map(({ backbone }) => backbone), note: visits[0]?.device ?? '' },
      ...beside(
        'to a usable page',
        usable,
        others?.map((each) => each.usable),
      ),
    ];
  },
};

/** Visits a build until all of it is kept in a browser's profile, and stops its server. Gives its address. */
async function keptFrom({ built }: Build, port: number, profile: string): Promise<string> {
  const server = await serve(port, '--configLoader', 'runner', '--outDir', built);
  try {
    await visit(profile, async ({ page }) => {
      await page.goto(server.url);
      await expect(page.getByRole('button', { name: 'Upload pictures to Class 1' })).toBeVisible();
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 }).toBe('activated');
    });
  } finally {
    await server.stop();
  }
  return server.url;
}
