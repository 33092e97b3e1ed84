// Workers that are stopped without a word, as a browser short of memory does: their work is done all the same.
import type { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

function workerOf(app: AppPage, name: string) {
  const worker = app.page.workers().find((each) => each.url().includes(`${name}.worker`));
  if (!worker) throw new Error(`there is no worker ${name}`);
  return worker;
}

async function stop(app: AppPage, name: string) {
  const worker = workerOf(app, name);
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

test('the one that trains the head: another one does, at once', async ({ app }) => {
  await stop(app, 'trainer');
  await app.upload('Class 1', drawnFiles(0, 2, 40));
  await expect(app.status).toHaveText('Knows 2 classes from 8 samples.');
});

test('the one that trains the head, in the middle of a fit: another one does, at once', async ({ app }) => {
  const worker = workerOf(app, 'trainer');
  await worker.evaluate(() => {
    // Silent from the next fit on, and gone soon after it began.
    addEventListener('message', (event) => {
      event.stopImmediatePropagation();
      close();
    }, { capture: true });
  });
  await app.upload('Class 1', drawnFiles(0, 2, 40));
  await expect(app.status).toHaveText('Knows 2 classes from 8 samples.');
});

test('one that only computes for long is waited for', async ({ app, page }) => {
  const worker = workerOf(app, 'trainer');
  const computing = worker.evaluate(() => {
    const until = performance.now() + 3000;
    while (performance.now() < until);
  });
  await app.upload('Class 1', drawnFiles(0, 2, 40));
  await app.expectSamples('Class 1', 5);
  // By the page's clock it is silent for far longer.
  await page.clock.fastForward(100_000);
  await computing;
  await expect(app.status).toHaveText('Knows 2 classes from 8 samples.');
  expect(workerOf(app, 'trainer')).toBe(worker);
});
