// A connection that is lost before the code of the app has come: whoever tries again gets the whole app.
import { expect, test } from './test';

const LATE = /\/assets\/soon/;

for (const where of ['Notifications', 'Learn'])
  test(`trying again in “${where}” starts the page`, async ({ app, page }) => {
    await page.route(LATE, (route) => route.abort());
    await page.goto('./');
    const again = page.getByRole('region', { name: where }).getByRole('button', { name: 'Try again' }).first();
    await expect(again).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('kept stopping')).toHaveCount(0);
    await page.unroute(LATE);
    await again.click();
    await expect(page.getByRole('textbox', { name: 'Class name' })).toHaveCount(2);
    await app.openDetails();
    await app.ready();
    await expect(page.getByText('could not be fetched')).toHaveCount(0);
  });
