// A head in a link: made in one browser, opened in another, with the same answer.
import { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test('a link from one browser predicts in another, says before what it loses, and leaves the address', async ({ app, page, browser }) => {
  await app.open();
  await app.teach(4);
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('The link', { exact: true }).textContent();
  expect(link).toMatch(/#\/head\/[\w-]+$/);
  expect(link?.length).toBeLessThan(1000);
  await expect(page.getByText('Of your 8 samples, 8 get the same answer.')).toBeVisible();

  const sent: string[] = [];
  const other = new AppPage(await (await browser.newContext()).newPage());
  other.page.on('request', (request) => sent.push(request.url()));
  await other.page.goto(link ?? '');
  await expect(other.page.getByRole('list', { name: 'What it knows' })).toContainText('Class 2');
  expect(new URL(other.page.url()).hash).toBe('#/teach');
  expect(sent.filter((url) => url.includes('/head/'))).toEqual([]);
  await other.try(drawnFiles(1, 1));
  const trial = await other.newestTrial();
  expect(trial.get('Class 2')).toBeGreaterThan(trial.get('Class 1') ?? 100);

  await other.page.goto('./#/head/AAAA');
  await expect(other.notifications).toContainText('This link is damaged');
});
