// Nothing taken is lost: reloads, crashes, two tabs, a full disk, a browser that keeps nothing; and projects.
import { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test('a page that crashes loses no sample', async ({ app, page, context }) => {
  await app.open();
  await app.teach();
  await app.saved();
  const client = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void client.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const next = new AppPage(await context.newPage());
  await next.open();
  await next.expectSamples('Class 1', 6);
  await expect(next.status).toHaveText('Knows 2 classes from 12 samples.', { timeout: 30_000 });
});

test('a recording that is cut short by a reload keeps what was taken', async ({ app, page }) => {
  await app.open();
  await app.turnCameraOn();
  await app.card('Class 1').getByRole('button', { name: 'Record Class 1' }).hover();
  await page.mouse.down();
  await expect.poll(() => app.sampleCount('Class 1'), { timeout: 30_000 }).toBeGreaterThan(5);
  const taken = await app.sampleCount('Class 1');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect.poll(() => app.sampleCount('Class 1').catch(() => 0), { timeout: 20_000 }).toBeGreaterThanOrEqual(taken - 1);
});

test('what a moment’s writing leaves unsaid is marked at once, and said when it takes longer', async ({ app, page }) => {
  await app.open();
  await app.saved();
  // Another connection keeps the page's writes waiting.
  const release = await page.evaluateHandle(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('headstart');
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = database.transaction('projects', 'readwrite').objectStore('projects');
    let held = true;
    const hold = () => {
      if (held) store.count().onsuccess = hold;
    };
    hold();
    return () => {
      held = false;
      database.close();
    };
  });
  const seen = await page.evaluateHandle(() => {
    const said: string[] = [];
    const status = document.querySelector<HTMLElement>('[data-saving]');
    if (status)
      new MutationObserver(() => said.push(`${status.dataset['saving']}, said: ${status.dataset['now']}`)).observe(status, {
        attributes: true,
      });
    return said;
  });
  const field = app.card('Class 1').getByRole('textbox', { name: 'Class name' });
  await field.fill('Pears');
  await field.press('Enter');
  await expect(page.locator('[data-says="saving"]')).toBeVisible();
  await release.evaluate((end) => end());
  await app.saved();
  expect(await seen.jsonValue()).toEqual(['saving, said: saved', 'saving, said: saving', 'saved, said: saved']);
});

test('a second tab looks on, and can take over', async ({ app, context }) => {
  await app.open();
  await app.teach(2);
  await app.saved();
  const second = new AppPage(await context.newPage());
  await second.page.goto('./');
  await expect(second.page.getByText('open in another tab')).toBeVisible();
  await second.expectSamples('Class 1', 2);
  await expect(second.collect.getByRole('button', { name: 'Add class' })).toHaveCount(0);
  await second.page.getByRole('button', { name: 'Work here instead' }).click();
  await second.upload('Class 1', drawnFiles(0, 1, 50));
  await second.expectSamples('Class 1', 3);
  await expect(app.page.getByText('open in another tab')).toBeVisible();
});

test('a full disk is said, nothing taken is lost, and saving goes on when there is room', async ({ app, page, context, baseURL }) => {
  // Before the app's first write: later, the browser would go by its own older estimate of the room that is left.
  await page.goto('./icon.svg');
  const client = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await app.open();
  const full = page.getByRole('alert').filter({ hasText: 'The disk space this browser grants is full' });
  await expect(full).toBeVisible();
  await app.teach(3);
  await expect(full).toBeVisible();
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try saving again' }).click();
  await app.saved();
  await expect(full).toHaveCount(0);
  await page.reload();
  await app.expectSamples('Class 1', 3);
  await app.expectSamples('Class 2', 3);
});

test.describe('where nothing but samples takes room', () => {
  test.use({ serviceWorkers: 'block' });

  test('a disk that fills up in mid-import: every picture is taken, and saved when there is room', async ({
    app,
    page,
    context,
    baseURL,
  }) => {
    await page.goto('./icon.svg');
    const client = await context.newCDPSession(page);
    const origin = new URL(baseURL ?? '').origin;
    const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
    // Room for the project and for some pictures, which are some kilobytes each.
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 500_000 });
    await app.open();
    await app.ready();
    await app.upload('Class 1', drawnFiles(0, 300));
    const full = page.getByRole('alert').filter({ hasText: 'The disk space this browser grants is full' });
    await expect(full).toBeVisible({ timeout: 60_000 });
    await app.expectSamples('Class 1', 300);
    await expect(page.getByRole('progressbar', { name: 'Adding pictures' })).toHaveCount(0);
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: 'Try saving again' }).click();
    await app.saved();
    await page.reload();
    await app.expectSamples('Class 1', 300);
  });
});

test('a browser that keeps nothing says so, and everything else works', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await app.open();
  await expect(page.getByText('keeps nothing after the tab closes')).toBeVisible();
  await app.teach(2);
  await expect(app.head.getByRole('button', { name: 'Save head' })).toBeEnabled();
});

test('projects are made, named, opened and deleted after a question', async ({ app, page }) => {
  await app.open();
  await app.teach(2);
  const menu = page.getByRole('button', { name: 'Project', exact: true });
  await app.choose(menu, 'New project');
  await app.expectSamples('Class 1', 0);
  const name = page.getByRole('textbox', { name: 'Project name' });
  await name.fill('Fruit');
  await name.press('Enter');
  await app.choose(menu, /My first project/);
  await app.expectSamples('Class 1', 2);
  await app.choose(menu, 'Delete project');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await app.expectSamples('Class 1', 2);
  await app.choose(menu, 'Delete project');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete project' }).click();
  await expect(name).toHaveValue('Fruit');
  await page.reload();
  await expect(name).toHaveValue('Fruit');
});
