// Compare's map and bias, end to end on a drawn set: laid out, picked from, tagged, scored; a shortcut that is planted and told.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsOnPhone } from './support/phone';
import { expect, test } from './test';

/** Fifty pictures to learn from, and forty of the test set. */
async function openLeaves(page: Page) {
  await page.goto('./#/compare/sets');
  await page.getByRole('combobox', { name: 'Pictures of each class' }).selectOption('10');
  await page.getByRole('button', { name: 'Open Leaves as a project' }).click();
  await expect(page.getByText('“Leaves” is open with 50 pictures to learn from')).toBeVisible({ timeout: 60_000 });
}

/** Runs in the page: what a map shows once what was done has been drawn. */
async function drawnOn(map: Element): Promise<string> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return map instanceof HTMLCanvasElement ? map.toDataURL() : '';
}

/** Runs in the page: a place on a map, from its corner in CSS pixels, where something is drawn; from the middle line outwards. */
function placeOfAPicture(map: Element): [number, number] {
  if (!(map instanceof HTMLCanvasElement)) return [NaN, NaN];
  const { width, height } = map;
  const { data } = map.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
  for (let away = 0; data && away < height / 2; away++)
    for (let x = 20; x < width - 20; x++) {
      const at = 4 * (Math.floor(height / 2 - away) * width + x);
      if ([0, 1, 2].some((channel) => data[at + channel] !== data[channel]))
        return [x / devicePixelRatio, Math.floor(height / 2 - away) / devicePixelRatio];
    }
  return [NaN, NaN];
}

const violations = async (page: Page) => (await new AxeBuilder({ page }).disableRules('region').analyze()).violations;

test('the map: two maps of a drawn set, linked; pictures are picked, tagged, scored, deleted and brought back', async ({ app, page }) => {
  test.setTimeout(240_000);
  await page.goto('./#/compare/map');
  await expect(page.getByRole('heading', { name: 'No map yet' })).toBeVisible();
  await openLeaves(page);
  await app.compare('Map');
  await expect(page).toHaveURL(/#\/compare\/map$/);
  const maps = page.getByRole('application');
  await expect(maps).toHaveCount(2, { timeout: 120_000 });
  await expect(page.getByText(/^For \d+ of 90 pictures, the nearest picture of another recording is of the same class\.$/)).toBeVisible();
  await expect(page.getByText(/^With random weights it is so for/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('radio', { name: 'UMAP' }).check();
  await expect(page.getByText('Laying out', { exact: false })).toHaveCount(0);
  await expect(maps).toHaveCount(2, { timeout: 120_000 });
  await page.getByRole('radio', { name: 'PCA' }).check();
  await expect(maps).toHaveCount(2, { timeout: 60_000 });

  // By keys: the picture in the middle is picked, and let go.
  await maps.first().focus();
  await page.keyboard.press('+');
  await page.keyboard.press('Space');
  await expect(page.getByText('One picture picked')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Press a picture. To drag round several, choose “picks pictures” above.')).toBeVisible();
  await page.keyboard.press('0');

  // By a line drawn round all of one map.
  await page.getByRole('radio', { name: 'picks pictures' }).check();
  await expect(page.getByText('Press a picture, or drag round several.')).toBeVisible();
  /** A line round the left part of the map, as far as this share of its width. */
  const dragRound = async (right: number) => {
    // What stands above it comes and goes, and moves it.
    await maps.first().scrollIntoViewIfNeeded();
    const box = await maps.first().boundingBox();
    if (!box) throw new Error('the map is not in view');
    const corner = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.move(...corner(0.01, 0.01));
    await page.mouse.down();
    for (const [x, y] of [
      [right, 0.01],
      [right, 0.99],
      [0.01, 0.99],
      [0.01, 0.02],
    ] as const)
      await page.mouse.move(...corner(x, y), { steps: 4 });
    await page.mouse.up();
  };
  const picked = page.getByRole('group', { name: 'Picked pictures' });

  // What is under the pointer on one map, or picked there, is marked on the other, and no more once it is left or let go.
  const other = () => maps.nth(1).evaluate(drawnOn);
  await maps.first().scrollIntoViewIfNeeded();
  const [x, y] = await maps.first().evaluate(placeOfAPicture);
  const free = picked.getByRole('status');
  let plain = '';
  // Pictures that are still being read change what is drawn: then once more.
  await expect(async () => {
    await free.hover();
    plain = await other();
    await maps.first().hover({ position: { x, y } });
    const marked = await other();
    await free.hover();
    expect(await other()).toBe(plain);
    expect(marked).not.toBe(plain);
  }).toPass();
  await maps.first().click({ position: { x, y } });
  await expect(page.getByText('One picture picked')).toBeVisible();
  await free.hover();
  expect(await other()).not.toBe(plain);
  await picked.getByRole('button', { name: 'Clear selection' }).click();
  await expect.poll(other).toBe(plain);

  // A picture with the twelve that are most like it, all given another class, and back.
  await maps.first().click({ position: { x, y } });
  await picked.getByRole('button', { name: 'Like this one' }).click();
  await expect(page.getByRole('dialog', { name: '13 picked pictures' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('13 pictures picked')).toBeVisible();
  await app.choose(picked.getByRole('button', { name: 'Move to …' }), 'Oak');
  const moved = app.notifications.getByText(/^Moved \d+ samples? to “Oak”\.$/);
  await expect(moved).toBeVisible();
  await app.notifications.getByRole('button', { name: 'Undo' }).last().click();
  await expect(moved).toHaveCount(0);
  await picked.getByRole('button', { name: 'Clear selection' }).click();

  // What is left when half of it is deleted is told anew, of both maps on the same pictures.
  await dragRound(0.5);
  await picked.getByRole('button', { name: /^Delete \d+$/ }).click();
  const told = page.getByText(/^For \d+ of [1-8]\d pictures, the nearest picture/);
  await expect(told).toBeVisible({ timeout: 30_000 });
  const left = /of (\d+) pictures/.exec(await told.innerText())?.[1];
  await expect(page.getByText(new RegExp(`^With random weights it is so for .* of ${left}: `))).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText(/^For \d+ of 90 pictures, the nearest picture/)).toBeVisible();
  await dragRound(0.99);
  await expect(page.getByText('90 pictures picked')).toBeVisible();
  await picked.getByRole('combobox', { name: 'New tag' }).fill('drawn');
  await picked.getByRole('button', { name: 'Tag all 90' }).click();
  await expect(page.getByText('Tagged 90 samples “drawn”.')).toBeVisible();
  await picked.getByRole('button', { name: 'Delete 90' }).click();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(maps).toHaveCount(2);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as picture' }).click()]);
  expect(download.suggestedFilename()).toBe('Leaves map.png');
  expect(await faultsOnPhone(page)).toEqual([]);

  // The tag is there after a reload, and has a score.
  await page.reload();
  await page.goto('./#/compare/bias');
  await expect(page.getByRole('heading', { name: 'drawn', level: 3 })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Too few to say: under a tag', { exact: false })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the camera’s frame moves in the map, and what is like it is found', async ({ app, page }) => {
  test.setTimeout(180_000);
  await openLeaves(page);
  await app.compare('Map');
  await expect(page.getByRole('application')).toHaveCount(2, { timeout: 120_000 });
  await page.getByRole('button', { name: 'Turn on camera' }).click();
  await page.getByRole('button', { name: 'Like what the camera shows' }).click({ timeout: 30_000 });
  await expect(page.getByRole('dialog', { name: '12 picked pictures' })).toBeVisible();
  await page.keyboard.press('Escape');
  // Beside it on a phone there are more lines than one: none runs into what comes after.
  await page.setViewportSize({ width: 390, height: 844 });
  const place = (name: string) => page.getByRole('button', { name }).boundingBox();
  await expect
    .poll(async () => {
      const [off, numbers] = [await place('Turn off camera'), await place('The numbers')];
      return off && numbers && off.y + off.height <= numbers.y;
    })
    .toBe(true);
});

test('a shortcut is planted in one press: the loss is told with its range, and the wrong answers are shown', async ({ app, page }) => {
  test.setTimeout(240_000);
  await openLeaves(page);
  await page.goto('./#/compare/bias');
  await page.getByRole('button', { name: 'Learn, then swap' }).click();
  await expect(page.getByText(/^With swapped backgrounds, \d+ fewer in every 100 pictures are right: between \d+ and \d+\.$/)).toBeVisible({
    timeout: 180_000,
  });
  await expect(page.getByRole('figure')).not.toHaveCount(0);
  await expect(page.getByText('What the head looked at', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Ask it', exact: true }).click({ timeout: 30_000 });
  await expect(page.getByText(/: in \d+ of 10$/).first()).toBeVisible({ timeout: 60_000 });
  expect(await violations(page)).toEqual([]);
  expect(await faultsOnPhone(page)).toEqual([]);
  // With recordings of one's own: they are there, and what comes next is their tags, to which the button leads.
  await expect(page.locator('[aria-current="step"]')).toContainText('Tag all pictures of each class with its background.');
  await page.getByRole('button', { name: 'Tag your recordings' }).click();
  await expect(page.getByLabel('New tag').first()).toBeFocused();
  // Nothing of it came into the project.
  await app.goTo('Teach');
  await app.expectSamples('Oak', 10);
});
