// Projects as files: saved from one browser, opened in another, merged into a third's; a drop anywhere opens what it is.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** A browser that knows nothing yet. */
async function elsewhere(browser: Browser): Promise<AppPage> {
  const app = new AppPage(await (await browser.newContext()).newPage());
  await app.open();
  return app;
}

async function savedProject(app: AppPage): Promise<{ readonly name: string; readonly buffer: Buffer }> {
  await app.goTo('Share');
  const download = app.page.waitForEvent('download');
  await app.page.getByRole('button', { name: 'Save project', exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
}

async function choose(page: Page, button: string, file: { readonly name: string; readonly buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ ...file, mimeType: '' });
}

test('a project goes out, comes in elsewhere with all of it, and is merged without what is there already', async ({
  app,
  page,
  browser,
}) => {
  await app.open();
  await page.getByLabel('Project name').fill('Fruit');
  await page.getByLabel('Project name').press('Enter');
  await app.teach(4);
  const file = await savedProject(app);
  expect(file.name).toBe('Fruit.headstart');
  await expect(app.notifications).toContainText('Saved “Fruit.headstart”: 8 samples.');

  const there = await elsewhere(browser);
  await there.goTo('Share');
  await choose(there.page, 'Open project', file);
  await expect(there.notifications).toContainText('Opened as “Fruit”, with 8 samples.');
  await there.goTo('Teach');
  // What is done is told where it was done: it does not follow to the next place.
  await expect(there.notifications).toHaveText('', { timeout: 6_000 });
  await there.expectSamples('Class 1', 4);
  await expect(there.status).toHaveText('Knows 2 classes from 8 samples.', { timeout: 30_000 });
  await there.page.reload();
  await there.expectSamples('Class 2', 4);

  // Of another project with two of the same pictures and three others.
  const third = await elsewhere(browser);
  await third.upload('Class 1', drawnFiles(0, 2));
  await third.expectSamples('Class 1', 2);
  await third.goTo('Share');
  await choose(third.page, 'Merge into this project', file);
  const preview = third.page.getByRole('dialog', { name: 'Merge “Fruit” into this project?' });
  await expect(preview.getByRole('row')).toHaveText([/Class in the file/, /Class 12Class 1/, /Class 24Class 2/]);
  await expect(preview).toContainText('2 samples are passed over');
  await preview.getByRole('button', { name: 'Bring in 6 pictures' }).click();
  await expect(third.notifications).toContainText('Merged “Fruit”: 6 samples and 0 new classes came in.');
  await third.goTo('Teach');
  await third.expectSamples('Class 1', 4);
  await third.expectSamples('Class 2', 4);
});

test('a file that is dropped anywhere is opened for what it is, whatever it is called; one that is none is refused with a word', async ({
  app,
  page,
}) => {
  await app.open();
  await app.teach(2);
  const { buffer } = await savedProject(app);
  await app.goTo('Teach');
  const drop = async (bytes: Buffer, name: string) => {
    const data = await page.evaluateHandle(
      ({ numbers, called }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(numbers)], called, { type: called.endsWith('.jpg') ? 'image/jpeg' : '' }));
        return transfer;
      },
      { numbers: [...bytes], called: name },
    );
    await app.card('Class 1').dispatchEvent('drop', { dataTransfer: data });
  };
  await drop(buffer, 'holiday.jpg');
  await expect(app.notifications).toContainText('Opened as “My first project (2)”, with 4 samples.');
  await app.expectSamples('Class 1', 2);
  await drop(buffer.subarray(0, buffer.length - 40), 'half.headstart');
  await expect(app.notifications).toContainText('“half.headstart” is damaged or not whole, so it cannot be opened');
});

test('the place Share at every width', async ({ app, page }) => {
  await app.open();
  await app.teach(2);
  await app.goTo('Share');
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole('button', { name: 'Save project', exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/share-${width}.png`, fullPage: true });
  }
});
