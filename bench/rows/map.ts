// The map of embeddings with ten thousand samples: how long it takes to be laid out, and how it moves under the hands.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Row } from '../support/bench';
import { writeDrawnProject } from '../support/drawnProject';
import { visit } from '../support/visit';

const CLASSES = 50;
const SAMPLES = 200;
const REPEATS = 3;

export const map: Row = {
  name: 'map',
  title: `The map of ${CLASSES * SAMPLES} samples in ${CLASSES} classes, drawn from a seed: principal components of the chosen backbone`,
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
      const first = page.locator(`canvas[data-placed="${CLASSES * SAMPLES}"]`).first();
      await first.waitFor({ timeout: 180_000 });
      const laidOut = Date.now() - started;
      // Random weights see ten thousand pictures meanwhile, which is not what is measured here.
      await page.getByRole('button', { name: 'Cancel' }).first().click();
      const [whole, near]: [number[], number[]] = [[], []];
      for (let i = 0; i < REPEATS; i++) {
        whole.push(await framesWhile(page, 1));
        near.push(await framesWhile(page, 25));
      }
      return [
        { of: 'from the press to the map', unit: 'ms', values: [laidOut] },
        { of: 'moving the whole map', unit: 'frames a second', values: whole, goal: { atLeast: 30 } },
        { of: 'moving it from near, with pictures', unit: 'frames a second', values: near, goal: { atLeast: 30 } },
      ];
    });
  },
};

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
