// The kinds of head, as a person goes through them: chosen in the dialog, right at once, saved, and the same elsewhere.
import { readFile } from 'node:fs/promises';
import { AppPage } from './pages/appPage';
import { axeOn, faultsInBothThemes } from './support/axe';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const KINDS = ['Nearest mean', 'Nearest neighbours', 'Linear'] as const;

/** The newest trial's probabilities by class, seen past an open dialog, which hides the page from roles. */
async function trialBehind(app: AppPage): Promise<ReadonlyMap<string, number>> {
  const meters = app.page.locator('[aria-label="Tried pictures"] > li').first().locator('[role="meter"]');
  await expect(meters.first()).toBeVisible({ timeout: 20_000 });
  return new Map(
    await meters.evaluateAll((all) =>
      all.map((meter): [string, number] => [meter.getAttribute('aria-label') ?? '', Number(meter.getAttribute('aria-valuenow'))]),
    ),
  );
}

/** The trial once it no longer moves: the automatic settings have been found. */
async function settledTrial(app: AppPage): Promise<ReadonlyMap<string, number>> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify([...(await trialBehind(app))]);
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [1500], timeout: 30_000 },
    )
    .toBe(true);
  return trialBehind(app);
}

async function saveHead(app: AppPage, kind: string): Promise<Buffer> {
  const download = app.page.waitForEvent('download');
  await app.head.getByRole('button', { name: 'Save head' }).click();
  if (kind === 'Nearest neighbours') {
    const question = app.page.getByRole('alertdialog', { name: 'This head keeps something of each sample' });
    await expect(question).toContainText('keeps the numbers that stand for each sample');
    await question.getByRole('button', { name: 'Save it anyway' }).click();
  }
  return readFile(await (await download).path());
}

test('each kind of head is right on the camera at once, and its file predicts the same elsewhere', async ({ app, browser, baseURL }) => {
  test.setTimeout(180_000);
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  await app.firstScene();
  await app.record('Class 1', 8);
  await app.scene(1);
  await app.record('Class 2', 8);
  for (const kind of KINDS) {
    await app.chooseKind(kind);
    await app.expectFollows(['Class 1', 'Class 2']);
  }
  await app.collect.getByRole('button', { name: 'Turn off camera' }).click();
  await app.try(drawnFiles(1, 1));

  const elsewhere = new AppPage(await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage());
  await elsewhere.open();
  await elsewhere.ready();
  await elsewhere.try(drawnFiles(1, 1));
  for (const kind of KINDS) {
    await app.chooseKind(kind);
    const here = await settledTrial(app);
    expect(here.get('Class 2'), kind).toBeGreaterThan(0.5);
    const buffer = await saveHead(app, kind);
    await elsewhere.openHead({ name: 'mine.head.safetensors', mimeType: 'application/octet-stream', buffer });
    await expect(elsewhere.head.getByText(kind, { exact: true }).first()).toBeVisible();
    const there = await elsewhere.newestTrial();
    for (const [name, probability] of here) expect(Math.abs((there.get(name) ?? NaN) - probability), kind).toBeLessThan(1e-5);
  }
  await elsewhere.page.context().close();
});

test('settings change the head, by keyboard too, and are there again after a reload', async ({ app, page }) => {
  await app.open();
  await app.teach(5);
  await app.try(drawnFiles(1, 1));
  const dialog = await app.openKinds();
  const penalty = dialog.getByRole('switch', { name: 'Choose the strength automatically' });
  await penalty.click();
  const slider = dialog.getByRole('slider', { name: 'Strength of the penalty' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '1');
  const probability = async () => (await trialBehind(app)).get('Class 2') ?? NaN;
  const strong = await settledTrial(app);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '0.00001');
  await expect.poll(probability).toBeGreaterThan((strong.get('Class 2') ?? NaN) + 0.05);

  await dialog.getByRole('radio', { name: 'Linear' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: 'Nearest neighbours' })).toBeChecked();
  await dialog.getByRole('switch', { name: 'Choose the number of neighbours automatically' }).click();
  await dialog.getByRole('slider', { name: 'Neighbours that vote' }).focus();
  await page.keyboard.press('Home');
  await expect.poll(probability).toBe(1);
  await page.keyboard.press('End');
  await expect.poll(probability).toBeLessThan(0.9);
  await page.keyboard.press('Escape');
  await expect(app.head.getByRole('button', { name: 'How it learns' })).toBeFocused();

  await app.saved();
  await page.reload();
  await expect(app.head.getByText('Nearest neighbours', { exact: true })).toBeVisible();
  const again = await app.openKinds();
  await expect(again.getByRole('slider', { name: 'Neighbours that vote' })).toHaveAttribute('aria-valuenow', '25');
});

test('a head that holds the samples is not saved without a yes', async ({ app, page }) => {
  await app.open();
  await app.teach(3);
  await app.chooseKind('Nearest neighbours');
  let saved = false;
  page.on('download', () => (saved = true));
  await app.head.getByRole('button', { name: 'Save head' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await app.chooseKind('Nearest mean');
  expect(saved).toBe(false);
  await saveHead(app, 'Nearest mean');
});

for (const width of [1440, 360]) {
  test(`the dialog has no accessibility fault, light or dark, and nothing to scroll sideways: ${width} px`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await app.open();
    await app.teach(3);
    await page.setViewportSize({ width, height: 844 });
    const dialog = await app.openKinds();
    for (const kind of KINDS) {
      await dialog.getByRole('radio', { name: kind }).check();
      expect(await faultsInBothThemes(page, () => axeOn(page).include('[role="dialog"]'))).toEqual([]);
      expect(await dialog.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(0);
      if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/heads-${kind.replace(' ', '-')}-${width}.png` });
    }
  });
}
