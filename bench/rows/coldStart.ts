// A first visit, with nothing kept: how long from the address to the first prediction of the camera by a head from a file.
import { join } from 'node:path';
import type { Row } from '../support/bench';
import { giveAtOnce, headOfTwo } from '../support/headAtOnce';
import { beside, inTurn } from '../support/inTurn';
import { markOf, MOMENTS, MOMENTS_OF_ANY, watchFor } from '../support/marks';
import { deviceOf, visit } from '../support/visit';

export const coldStart: Row = {
  name: 'cold-start',
  title: 'Cold start, on localhost',
  async run({ url, built, other, folder }) {
    const builds = [{ url, built }, ...(other ? [other] : [])];
    const heads: (readonly number[])[] = [];
    for (const [at, build] of builds.entries()) heads.push(await headOfTwo(join(folder, `head ${at}`), build.url));
    const [starts = [], others] = await inTurn(7, builds, (build, at, round) =>
      visit(join(folder, `${at} ${round}`), async ({ app, page }) => {
        await watchFor(page, at === 0 ? MOMENTS : MOMENTS_OF_ANY);
        await giveAtOnce(page, heads[at] ?? []);
        await page.goto(build.url);
        const predicted = await markOf(page, 'predicted');
        const usable = await markOf(page, 'usable');
        if (at > 0) return { predicted, usable, backbone: NaN, device: '' };
        return { predicted, usable, backbone: await markOf(page, 'backbone'), device: await deviceOf(app) };
      }),
    );
    const note = starts[0]?.device ?? '';
    const usable = starts.map((start) => start.usable);
    const predicted = starts.map((start) => start.predicted);
    return [
      { of: 'to a usable page', unit: 'ms', values: usable },
      { of: 'to a backbone that is ready', unit: 'ms', values: starts.map(({ backbone }) => backbone), note },
      {
        of: 'to the first prediction (head dropped, camera turned on at once)',
        unit: 'ms',
        values: predicted,
        goal: { atMost: 2000 },
        note,
      },
      ...beside(
        'to a usable page',
        usable,
        others?.map((start) => start.usable),
      ),
      ...beside(
        'to the first prediction',
        predicted,
        others?.map((start) => start.predicted),
      ),
    ];
  },
};
