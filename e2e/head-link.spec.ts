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
  await expect(page.getByText(/^Of your 8 pictures, 8 get the same answer\./)).toBeVisible();

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

test('a QR code from one browser is read from a picture in another', async ({ app, page, browser }) => {
  await app.open();
  await app.teach(4);
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const code = page.getByRole('img', { name: 'QR code of the link' });
  await expect(page.getByText(/^A QR code has room for about [3-9] classes like these\./)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  const picture = await code.screenshot();

  const context = await browser.newContext();
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  const other = new AppPage(await context.newPage());
  await other.open();
  await other.goTo('Share');
  const chooser = other.page.waitForEvent('filechooser');
  await other.page.getByRole('button', { name: 'Choose a picture of it' }).click();
  await (await chooser).setFiles({ name: 'photo of a code.png', mimeType: 'image/png', buffer: picture });
  await expect(other.page.getByRole('list', { name: 'What it knows' })).toContainText('Class 2');
  await other.try(drawnFiles(1, 1));
  const trial = await other.newestTrial();
  expect(trial.get('Class 2')).toBeGreaterThan(trial.get('Class 1') ?? 100);
  expect([...hosts].filter((host) => host !== '' && host !== new URL(page.url()).host)).toEqual([]);

  await other.goTo('Share');
  const again = other.page.waitForEvent('filechooser');
  await other.page.getByRole('button', { name: 'Choose a picture of it' }).click();
  await (await again).setFiles(drawnFiles(1, 1));
  await expect(other.notifications).toContainText('No QR code was found in this picture.');

  await other.page.getByRole('button', { name: 'Scan with the camera' }).click();
  await expect(other.page.getByLabel('What the camera sees')).toBeVisible();
  await other.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(other.page.getByRole('button', { name: 'Scan with the camera' })).toBeVisible();
});
