// Lessons: each has an address; one is gone through from what is expected to what was measured, and its tool tells of it.
import { axeOn, faultsInBothThemes } from './support/axe';
import { expect, test } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('a lesson is chosen, guessed, opened, measured and answered', async ({ app, page }) => {
  test.setTimeout(240_000);
  const clean = async () => {
    expect(await faultsInBothThemes(page, () => axeOn(page).withTags(RULES).disableRules('region'))).toEqual([]);
  };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('./#/lessons');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5);
  await clean();
  await page.getByRole('link', { name: 'Begin: How few pictures are enough?' }).click();
  await expect(page).toHaveURL(/#\/lessons\/few$/);
  await expect(page).toHaveTitle('How few pictures are enough? · Lessons · Headstart');
  await expect(page.getByText('Nothing has been measured yet.')).toBeVisible();
  await page.getByRole('radio', { name: '3 to 10' }).check();
  await page.getByRole('button', { name: 'Open the pictures' }).click();
  await expect(page.getByText('The pictures are open as the project “Traffic signs”.')).toBeVisible({ timeout: 60_000 });
  await clean();

  await page.getByRole('link', { name: 'Go to “Learning curve”' }).click();
  const strip = page.getByRole('complementary', { name: 'Lesson' });
  await expect(strip).toContainText('See where the line passes 90%');
  await page.getByRole('button', { name: 'Measure it' }).click();
  await expect(page.getByText(/the linear head is right|With 16 samples it is|Linear, with/).first()).toBeVisible({ timeout: 120_000 });
  await clean();
  await strip.getByRole('link', { name: 'Back to the lesson' }).click();
  await expect(page.getByText(/^You expected “3 to 10”(, and that is what came out|\. What came out: “.*”)\.$/)).toBeVisible();
  // Only what came out as expected looks like something that was right.
  const verdict = page.getByRole('paragraph').filter({ hasText: 'You expected “3 to 10”' });
  const asExpected = (await verdict.innerText()).includes('and that is what came out');
  await expect(verdict).toHaveAttribute('data-as-expected', String(asExpected));
  await expect(page.getByText(/^Linear, with 5 samples per class: right [\d.]+% of the time/)).toBeVisible();
  await expect(page.getByText('Nothing has been measured yet.')).toHaveCount(0);

  // Where the lesson's tool is not, nothing is told of it; ended, nowhere.
  await app.goTo('Test');
  await expect(page.getByRole('navigation', { name: 'What to test' })).toBeVisible();
  await expect(strip).toHaveCount(0);
  await page.goto('./#/compare/ladder');
  await expect(page.getByRole('group', { name: 'Ladder' })).toBeVisible();
  await expect(strip).toHaveCount(0);
  await page.goto('./#/compare/curve');
  await strip.getByRole('button', { name: 'End the lesson' }).click();
  await expect(strip).toHaveCount(0);

  // That it is done is kept.
  await page.goto('./#/lessons');
  await page.reload();
  const card = page.getByRole('main').getByRole('listitem').filter({ hasText: 'How few pictures are enough?' });
  await expect(card.getByText('Done', { exact: true })).toBeVisible();
  await card.getByRole('link').click();
  await expect(page.getByText('You measured this before.')).toBeVisible();
  await expect(page.getByText(/^You expected “3 to 10”/)).toBeVisible();
});

test('the lesson on shortcuts: right on held-out pictures, wrong where the backgrounds are swapped', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./#/lessons/misleads');
  const swapped = page.getByRole('button', { name: 'Try 10 pictures with swapped backgrounds' });
  await expect(swapped).toBeDisabled();
  await page.getByRole('button', { name: 'Open the pictures' }).click();
  await expect(page.getByText('The pictures are open as the project “Leaves, with a shortcut”.')).toBeVisible({ timeout: 60_000 });
  await swapped.click();
  const numbers = async (text: RegExp) => {
    const said = await page.getByText(text).textContent({ timeout: 120_000 });
    const [, right, asked] = /(\d+) of (\d+) right/.exec(said ?? '') ?? [];
    return { right: Number(right), asked: Number(asked) };
  };
  const heldOut = await numbers(/^Held-out pictures, backgrounds as learned/);
  await expect(page.getByText(/^Backgrounds swapped: \d+ of 10 right\.$/)).toBeVisible({ timeout: 60_000 });
  const other = await numbers(/^Backgrounds swapped/);
  expect(heldOut.asked).toBe(100);
  expect(heldOut.right).toBeGreaterThanOrEqual(90);
  expect(other.right).toBeLessThan(heldOut.right / 10);
});
