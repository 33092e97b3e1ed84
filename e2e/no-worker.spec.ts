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

test.beforeEach(async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.teach(3);
});

test('the one that decodes pictures: another one does, at once', async ({ app }) => {
  const gone = workerOf(app, 'pictures');
  await stop(app, 'pictures');
  await app.upload('Class 1', drawnFiles(0, 20, 40));
  await app.expectSamples('Class 1', 23);
  await expect(app.status).toHaveText('Knows 2 classes from 26 samples.');
  expect(workerOf(app, 'pictures')).not.toBe(gone);
});

test('the one that decodes pictures, in the middle of an upload: another one takes all that are left, at once', async ({ app }) => {
  const gone = workerOf(app, 'pictures');
  await gone.evaluate(() => {
    let heard = 0;
    addEventListener(
      'message',
      () => {
        heard++;
        if (heard === 10) close();
      },
      { capture: true },
    );
  });
  await app.upload('Class 1', drawnFiles(0, 40, 40));
  await app.expectSamples('Class 1', 43);
  await expect(app.notifications).toHaveText('');
  expect(workerOf(app, 'pictures')).not.toBe(gone);
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
    addEventListener(
      'message',
      (event) => {
        event.stopImmediatePropagation();
        close();
      },
      { capture: true },
    );
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
