// What is said while nobody looks is still there for whoever comes back.
import { file } from './support/pictures';
import { expect, test } from './test';

test('a message stays until the page was seen for long enough', async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.ready();
  const seen = (visible: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, !visible);
  await seen(false);
  await app.upload('Class 1', [file('notes.txt', 'text/plain', Buffer.from('x'))]);
  const said = app.notifications.getByText('“notes.txt” is not a picture.');
  await expect(said).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(said).toBeVisible();
  await seen(true);
  await page.clock.fastForward(11_000);
  await expect(said).toBeHidden();
});
