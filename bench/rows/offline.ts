// A second visit, with the server gone and the browser started anew: how long until the page can be used.
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Row } from '../support/bench';
import { markOf, MOMENTS, watchFor } from '../support/marks';
import { repeat } from '../support/repeat';
import { serve } from '../support/server';
import { deviceOf, visit } from '../support/visit';

const PORT = 4344;

export const offline: Row = {
  name: 'offline',
  title: 'Second visit, with the server gone',
  async run({ built, folder }) {
    const profile = join(folder, 'profile');
    const server = await serve(PORT, '--configLoader', 'runner', '--outDir', built);
    try {
      await visit(profile, async ({ app, page }) => {
        await app.open(server.url);
        await app.ready();
        await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 }).toBe('activated');
      });
    } finally {
      await server.stop();
    }
    const visits = await repeat(7, () =>
      visit(profile, async ({ app, page }) => {
        await watchFor(page, MOMENTS);
        await page.goto(server.url);
        return { usable: await markOf(page, 'usable'), backbone: await markOf(page, 'backbone'), device: await deviceOf(app) };
      }),
    );
    return [
      { of: 'to a usable page', unit: 'ms', values: visits.map(({ usable }) => usable), goal: { atMost: 1000 } },
      { of: 'to a backbone that is ready', unit: 'ms', values: visits.map(({ backbone }) => backbone), note: visits[0]?.device ?? '' },
    ];
  },
};
