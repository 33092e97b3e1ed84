// The map of embeddings with ten thousand samples: how long it takes to be laid out, how it moves under the hands, and how quickly what is
// under the pointer is marked on both maps.
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Row } from '../support/bench';
import { writeDrawnProject } from '../support/drawnProject';
import type { Figure } from '../support/figure';
import { repeat } from '../support/repeat';
import { visit } from '../support/visit';

const CLASSES = 50;
const SAMPLES = 200;
const REPEATS = 3;

export const map: Row = {
  name: 'map',
  title: `The map of ${CLASSES * SAMPLES} samples in ${CLASSES} classes, drawn from a seed: by PCA and UMAP, alone and beside that of random weights`,
  async run({ folder, url }) {
    const profile = join(folder, 'profile');
    await visit(
      profile,
      async ({ app, page }) => {
        await app.open(url);
        await app.saved();
        await page.goto(`${url}icon.svg`);
        await writeDrawnProject(page, { classes: CLASSES, samples: SAMPLES, seed: 1 });
      },
      'block',
    );
    return visit(profile, async ({ app, page }) => {
      await app.open(url);
      await app.goTo('Compare');
      await page
        .locator('[role="status"][data-knows="true"]')
        .waitFor({ state: 'attached', timeout: 120_000 })
        .catch(() => undefined);
      const started = Date.now();
      await app.compare('Map');
      const placed = page.locator(`canvas[data-placed="${CLASSES * SAMPLES}"]`);
      await placed.first().waitFor({ timeout: 180_000 });
      const laidOut = Date.now() - started;
      // Random weights see ten thousand pictures meanwhile, which is not what is measured here.
      const cancel = page.getByRole('button', { name: 'Cancel' }).first();
      await cancel.click();
      const moved = await movedBy(page);
      const umapStarted = Date.now();
      await page.getByRole('radio', { name: 'UMAP' }).check();
      // What two directions show is said of principal components alone.
      await expect(page.getByText(/^This map shows /)).toHaveCount(0, { timeout: 600_000 });
      await placed.first().waitFor({ timeout: 900_000 });
      const umapLaidOut = Date.now() - umapStarted;
      if (await cancel.isVisible()) await cancel.click();
      const movedUmap = await movedBy(page);
      await page.getByRole('button', { name: 'Lay out again' }).first().click();
      await expect(placed).toHaveCount(2, { timeout: 1_800_000 });
      await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 600_000 });
      const both = await repeat(REPEATS, () => framesWhileHovering(page));
      return [
        { of: 'from the press to the map', unit: 'ms', values: [laidOut] },
        ...moved,
        { of: 'UMAP: from the press to the map', unit: 'ms', values: [umapLaidOut] },
        ...movedUmap.map((figure) => ({ ...figure, of: `UMAP: ${figure.of}` })),
        { of: 'two maps, the pointer over one: marked on both', unit: 'frames a second', values: both, goal: { atLeast: 30 } },
      ];
    });
  },
};

/** How the first map moves, as a whole and from near. */
async function movedBy(page: Page): Promise<readonly Figure[]> {
  const [whole, near]: [number[], number[]] = [[], []];
  for (let i = 0; i < REPEATS; i++) {
    whole.push(await framesWhile(page, 1));
    near.push(await framesWhile(page, 25));
  }
  return [
    { of: 'moving the whole map', unit: 'frames a second', values: whole, goal: { atLeast: 30 } },
    { of: 'moving it from near, with pictures', unit: 'frames a second', values: near, goal: { atLeast: 30 } },
  ];
}

/** Frames a second while the pointer goes over the first map for two seconds. */
function framesWhileHovering(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const canvas = document.querySelector('canvas[data-placed]');
    if (!canvas) return NaN;
    const box = canvas.getBoundingClientRect();
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const started = await frame();
    let [now, frames] = [started, 0];
    while (now - started < 2000) {
      const turn = frames / 20;
      const [clientX, clientY] = [
        box.left + box.width * (0.5 + 0.3 * Math.sin(turn)),
        box.top + box.height * (0.5 + 0.3 * Math.sin(1.3 * turn)),
      ];
      canvas.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, clientX, clientY, bubbles: true }));
      now = await frame();
      frames++;
    }
    canvas.dispatchEvent(new PointerEvent('pointerleave', { pointerId: 1 }));
    return (1000 * frames) / (now - started);
  });
}

/** Frames a second while the map is turned with the wheel and dragged about for two seconds. */
function framesWhile(page: Page, zoom: number): Promise<number> {
  return page.evaluate(async (nearer) => {
    const canvas = document.querySelector('canvas[data-placed]');
    if (!canvas) return NaN;
    const box = canvas.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const wheel = (deltaY: number) => canvas.dispatchEvent(new WheelEvent('wheel', { deltaY, clientX: x, clientY: y, cancelable: true }));
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    wheel(1e6);
    wheel(-300 * Math.log(nearer * 1.5));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const started = await frame();
    let [now, frames] = [started, 0];
    while (now - started < 2000) {
      // A little nearer and farther, so that all is drawn at other places each time.
      wheel(frames % 40 < 20 ? -6 : 6);
      now = await frame();
      frames++;
    }
    wheel(1e6);
    return (1000 * frames) / (now - started);
  }, zoom);
}
