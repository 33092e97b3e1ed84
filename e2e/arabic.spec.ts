// Arabic, from right to left: the layout is mirrored, what points turns, numbers are those of the language,
// and names of any script stand by themselves.
import { messagesById } from '../src/words/messages/all';
import { openIn } from './support/layout';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const arabic = messagesById('ar');

/** A message without values, as it is said. */
const say = (id: string) => (arabic.get(id) ?? id).replace(/<\/?\w+>/g, '');

test('the steps run from right to left, the way on points left, and the focus goes the same way', async ({ page }) => {
  await page.goto('./');
  await openIn(page, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const left = async (name: string) => (await page.getByRole('region', { name, exact: true }).boundingBox())?.x ?? NaN;
  const [collect, learn, use] = [await left(say('steps.collect')), await left(say('steps.learn')), await left(say('steps.use'))];
  expect(collect).toBeGreaterThan(learn);
  expect(learn).toBeGreaterThan(use);
  const places = page.getByRole('navigation', { name: say('frame.places') }).getByRole('link');
  const middles = await places.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().x));
  expect(middles).toEqual([...middles].sort((a, b) => b - a));
  await page.goto('./#/lessons');
  const arrow = page.locator('main [data-points]').first();
  await expect(arrow).toBeVisible();
  expect(await arrow.evaluate((icon) => getComputedStyle(icon).scale)).toBe('-1 1');
  // A list of choices goes with the lines: the arrow key to the left leads on.
  await page.goto('./#/lessons/few');
  const [first, second] = [page.getByRole('radio').nth(0), page.getByRole('radio').nth(1)];
  await first.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(second).toBeFocused();
});

test('names of another script are isolated wherever they stand, and numbers are written as the language writes them', async ({
  app,
  page,
}) => {
  await app.open('./', { details: false });
  for (const [at, name] of ['(1) cup!', 'قطة'].entries()) {
    await app.upload(`Class ${at + 1}`, drawnFiles(at, 5));
    await app.expectSamples(`Class ${at + 1}`, 5);
    const text = app.card(`Class ${at + 1}`).getByRole('textbox', { name: 'Class name' });
    await expect(text).toHaveAttribute('dir', 'auto');
    await text.fill(name);
    await text.press('Enter');
  }
  await app.try(drawnFiles(0, 1));
  await app.newestTrial();
  await app.choose(page.getByRole('button', { name: 'Language' }), 'العربية');
  const meters = page.getByRole('list', { name: say('answers.tried') }).getByRole('meter');
  await expect(meters).toHaveCount(2);
  const share = await meters.first().evaluate((meter) => ({ now: Number(meter.getAttribute('aria-valuenow')), text: meter.textContent }));
  const inArabic = (value: number, digits: number) =>
    new Intl.NumberFormat('ar', { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  // Almost certain is not said to be certain.
  const written = share.now < 0.995 ? [inArabic(share.now, 0)] : [inArabic(1, 0), inArabic(Math.min(0.999, share.now), 1)];
  expect(
    written.some((text) => share.text.includes(text)),
    share.text,
  ).toBe(true);
  await expect(meters.first().locator('bdi')).toHaveText('(1) cup!');

  // In a sentence: between the signs that keep it apart.
  await page.evaluate(() => {
    location.hash = '#/test/check';
  });
  await expect(page.getByText(/\u2068\(1\) cup!\u2069/).first()).toBeVisible();
});
