// "I don't know", and why the head said so: a thing that it never saw, the line and its price, the squares that speak for an answer.
import type { AppPage } from './pages/appPage';
import { drawnFiles, png } from './support/png';
import { expect, test } from './test';

/** Two of the three drawn things: the camera also shows the one that is left out. */
async function teachTwoThings(app: AppPage) {
  await app.upload('Class 1', drawnFiles(1, 14));
  await app.expectSamples('Class 1', 14);
  await app.upload('Class 2', drawnFiles(2, 14));
  await app.expectSamples('Class 2', 14);
  await expect(app.status).toHaveText('Knows 2 classes from 28 samples.', { timeout: 30_000 });
  // Its settings are chosen, and what it says is calibrated: from now on its answers stay.
  await expect(app.head.getByText(/Right on \d+ of 28 pictures/)).toBeVisible({ timeout: 30_000 });
}

test.use({ hasTouch: true });

test('a thing that it never saw is not named, live and when it is tried, until the line is moved; a reload keeps the line', async ({
  app,
  page,
}) => {
  await app.open('./', { details: false });
  await teachTwoThings(app);
  await app.try(drawnFiles(0, 1, 50));
  const tried = app.tried.getByRole('listitem').first();
  await expect(tried.getByText('I don’t know: this looks too different from the pictures that the head learned from.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(tried.getByRole('group', { name: 'If it had to choose:' }).getByRole('meter')).toHaveCount(2);
  await app.try(drawnFiles(1, 1, 50));
  await expect(app.tried.getByRole('listitem')).toHaveCount(2);
  await expect(app.tried.getByRole('listitem').filter({ hasText: 'I don’t know' })).toHaveCount(1);
  const white = png({ width: 160, height: 120, rgb: new Uint8Array(160 * 120 * 3).fill(255) });
  await app.try([{ name: 'white.png', mimeType: 'image/png', buffer: white }]);
  await expect(app.tried.getByText('I don’t know: this looks more like an empty picture', { exact: false })).toBeVisible();

  await app.turnCameraOn();
  await app.firstScene();
  await expect(app.use.locator('[data-size="large"]')).toContainText('I don’t know');
  await expect(app.use.getByRole('list', { name: 'Predictions, if it had to choose' })).toBeVisible();

  await page.goto('./#/test/unknown');
  const line = page.getByRole('slider', { name: 'Keep of your own pictures' });
  await expect(line).toHaveAttribute('aria-valuenow', '95', { timeout: 30_000 });
  await line.focus();
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', 'all: it always answers');
  await expect(page.getByText('it would refuse none')).toBeVisible();
  const kept = page.getByRole('region', { name: 'Still answered, but only just' });
  await kept.getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: 'One of your samples' }).getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await line.focus();
  await page.keyboard.press('Home');
  await expect(line).toHaveAttribute('aria-valuenow', '70');
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', 'all: it always answers');
  await app.saved();
  await page.reload();
  await expect(line).toHaveAttribute('aria-valuetext', 'all: it always answers', { timeout: 30_000 });
  await app.goTo('Teach');
  await app.try(drawnFiles(0, 1, 50));
  await app.newestTrial();
  await expect(app.tried.getByText('I don’t know', { exact: false })).toHaveCount(0);
});

test('an answer shows the squares that speak for it, changes as the picture is covered, and names what it was learned from', async ({
  app,
  page,
}) => {
  await app.open('./', { details: false });
  await teachTwoThings(app);
  await app.try(drawnFiles(1, 1, 60));
  await app.newestTrial();
  await page.goto('./#/test/why');
  await page.getByRole('button', { name: /^Tried picture / }).click();
  await expect(page.getByText(/^Squares .* together .*: (.* times as likely as |about even)/)).toBeVisible({ timeout: 30_000 });
  const overlay = page.getByRole('img', { name: 'The picture as the backbone sees it' }).locator('xpath=../canvas[2]');
  const painted = () =>
    overlay.evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return [...data].filter((value, at) => at % 4 === 3 && value > 0).length;
    });
  await expect.poll(painted).toBeGreaterThan(0);

  const answer = page.getByRole('region', { name: 'What the head says' });
  const share = async () => Number(await answer.getByRole('meter', { name: 'Class 1' }).getAttribute('aria-valuenow'));
  const before = await share();
  const stage = page.getByRole('img', { name: 'The picture as the backbone sees it' });
  await stage.hover();
  // Each square has its number: the one pointed at below the picture, all of them in a table that keyboards reach.
  await expect(page.getByText(/^Row \d, column \d adds −?\d+\.\d\d\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'The numbers' }).press('Enter');
  const rows = page.getByRole('table', { name: /^What each square adds/ }).getByRole('row');
  const grid = await overlay.evaluate((canvas) => ({
    width: (canvas as HTMLCanvasElement).width,
    height: (canvas as HTMLCanvasElement).height,
  }));
  await expect(rows).toHaveCount(1 + grid.height);
  await expect(rows.last().getByRole('cell')).toHaveCount(grid.width);
  await page.getByRole('button', { name: 'The numbers' }).press('Enter');
  const box = await stage.boundingBox();
  if (!box) throw new Error('no picture');
  // A click covers nothing, and a finger that is lifted again leaves the number of what it tapped.
  await stage.click();
  await page.mouse.move(box.x + box.width / 2, box.y - 20);
  await expect(page.getByText('Point at or tap a square to read its number.')).toBeVisible();
  await page.touchscreen.tap(box.x + 0.5 * box.width, box.y + 0.99 * box.height);
  await expect(page.getByText(new RegExp(`^Row ${grid.height}, column \\d adds `))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reset' })).toBeDisabled();
  await page.mouse.move(box.x + 0.3 * box.width, box.y + 0.3 * box.height);
  await page.mouse.down();
  for (let step = 0; step <= 20; step++)
    await page.mouse.move(box.x + (0.3 + 0.02 * step) * box.width, box.y + (0.3 + 0.1 * (step % 5)) * box.height);
  await page.mouse.up();
  await expect.poll(share).not.toBe(before);
  const reset = page.getByRole('button', { name: 'Reset' });
  const asItWas = async () => {
    await reset.click();
    await expect.poll(async () => Math.abs((await share()) - before)).toBeLessThan(1e-5);
    await expect(reset).toBeDisabled();
  };
  await asItWas();
  // Every other way to change it moves the bars too, and is taken back.
  const whatIf = page.getByRole('region', { name: 'What if?' });
  for (const name of ['Darker', 'Blurred', 'Closer', 'Moved across', 'Moved down']) {
    await whatIf.getByRole('slider', { name }).press('End');
    await expect.poll(share, name).not.toBe(before);
    await asItWas();
  }
  await whatIf.getByRole('switch', { name: 'Mirrored' }).click();
  await expect.poll(share, 'mirrored').not.toBe(before);
  await asItWas();
  await whatIf.getByRole('button', { name: 'Cover the strongest square' }).click();
  await expect.poll(share, 'strongest square').not.toBe(before);
  await asItWas();

  const nearest = page.getByRole('button', { name: /^Sample of Class 1, similarity / }).first();
  await nearest.click();
  await expect(page.getByRole('dialog', { name: 'One of your samples' }).getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Recording of 1 sample of / })
    .first()
    .focus();
  await expect(page.getByText(/^Without it: .* → /)).toBeVisible({ timeout: 20_000 });
});
