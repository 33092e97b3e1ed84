// Workers that are stopped without a word, as a browser short of memory does: their work is done all the same.
import type { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

async function stop(app: AppPage, name: string) {
  const worker = app.page.workers().find((each) => each.url().includes(`${name}.worker`));
  if (!worker) throw new Error(`there is no worker ${name}`);
  // Nothing answers from a worker that has closed.
  await worker.evaluate(() => close()).catch(() => undefined);
}

/** Lets the page's clock run ahead, again and again, until something is seen. */
async function inTime(app: AppPage, step: number, seen: () => Promise<boolean>) {
  await expect
    .poll(async () => {
      if (await seen()) return true;
      await app.page.clock.fastForward(step);
      return seen();
    }, { timeout: 30_000 })
    .toBe(true);
}

test.beforeEach(async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.teach(3);
});

test('the one that decodes pictures: the page decodes them', async ({ app }) => {
  await stop(app, 'pictures');
  await app.upload('Class 1', drawnFiles(0, 20, 40));
  await inTime(app, 5000, async () => (await app.sampleCount('Class 1')) === 23);
  await expect(app.status).toHaveText('Knows 2 classes from 26 samples.');
  await app.upload('Class 2', drawnFiles(1, 2, 40));
  await app.expectSamples('Class 2', 5);
});

test('the one that trains the head: another one does', async ({ app }) => {
  await stop(app, 'trainer');
  await app.upload('Class 1', drawnFiles(0, 2, 40));
  await app.expectSamples('Class 1', 5);
  await inTime(app, 60_000, async () => (await app.status.textContent()) === 'Knows 2 classes from 8 samples.');
});
