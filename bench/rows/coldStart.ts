// A first visit, with nothing kept: how long from the address to the first prediction of the camera by a head from a file.
import { join } from 'node:path';
import type { Row } from '../support/bench';
import { giveAtOnce, headOfTwo } from '../support/headAtOnce';
import { markOf, MOMENTS, watchFor } from '../support/marks';
import { repeat } from '../support/repeat';
import { deviceOf, visit } from '../support/visit';

export const coldStart: Row = {
  name: 'cold-start',
  title: 'Cold start, on localhost',
  async run({ url, folder }) {
    const head = await headOfTwo(join(folder, 'head'), url);
    const starts = await repeat(7, (i) =>
      visit(join(folder, String(i)), async ({ app, page }) => {
        await watchFor(page, MOMENTS);
        await giveAtOnce(page, head);
        await page.goto(url);
        const predicted = await markOf(page, 'predicted');
        return { predicted, usable: await markOf(page, 'usable'), backbone: await markOf(page, 'backbone'), device: await deviceOf(app) };
      }),
    );
    const note = starts[0]?.device ?? '';
    return [
      { of: 'to a usable page', unit: 'ms', values: starts.map(({ usable }) => usable) },
      { of: 'to a backbone that is ready', unit: 'ms', values: starts.map(({ backbone }) => backbone), note },
      {
        of: 'to the first prediction (head dropped, camera turned on at once)',
        unit: 'ms',
        values: starts.map(({ predicted }) => predicted),
        goal: { atMost: 2000 },
        note,
      },
    ];
  },
};
