// A first visit, with nothing kept: how long from the address to the first prediction of the camera by a head from a file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from '../support/bench';
import { markOf, MOMENTS, watchFor } from '../support/marks';
import { repeat } from '../support/repeat';
import { deviceOf, visit } from '../support/visit';

export const coldStart: Row = {
  name: 'cold-start',
  title: 'Cold start, on localhost',
  async run({ url, folder }) {
    const head = await visit(join(folder, 'head'), async ({ app, page }) => {
      await app.open(url);
      await app.teach(6);
      const download = page.waitForEvent('download');
      await app.head.getByRole('button', { name: 'Save head' }).click();
      return [...(await readFile(await (await download).path()))];
    });
    const starts = await repeat(7, (i) =>
      visit(join(folder, String(i)), async ({ app, page }) => {
        await watchFor(page, MOMENTS);
        await page.addInitScript(asSoonAsPossible, head);
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

/** Runs in the page: drops the head and turns the camera on in the moment in which the page can take them. */
function asSoonAsPossible(head: readonly number[]) {
  const observer = new MutationObserver(() => {
    const zone = document.querySelector('[data-label="Try it"]');
    const camera = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Turn on camera');
    if (!zone || !camera) return;
    observer.disconnect();
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(head)], 'mine.head.safetensors'));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    camera.click();
  });
  observer.observe(document, { subtree: true, childList: true });
}
