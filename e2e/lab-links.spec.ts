// A tool of Compare with its settings is a link: it opens as it was set, changes are steps of history, and no address breaks anything.
import { expect, test } from './test';

test('a link opens a curve as it was set, Back undoes a change, and hostile links change nothing', async ({ app, page, context }) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/compare/sets');
  await page.getByRole('combobox', { name: 'Pictures of each class' }).selectOption('10');
  // On a phone, with the button as low as it can be pressed: what comes next is in sight by itself.
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height: 664 });
  await page.getByRole('button', { name: 'Open Dice as a project' }).evaluate((button) => {
    button.scrollIntoView({ block: 'end' });
    if (button instanceof HTMLElement) button.click();
  });
  await expect(page.getByText('“Dice” is open with 60 pictures to learn from')).toBeVisible({ timeout: 60_000 });
  const next = page.getByRole('link', { name: 'Go to Teach' });
  await expect
    .poll(() =>
      next.evaluate((link) => {
        const { left, bottom } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(left + 20, bottom - 4));
      }),
    )
    .toBe(true);
  await page.setViewportSize({ width, height });
  await app.goTo('Teach');
  await expect(app.status).toHaveText('Knows 6 classes from 60 samples.', { timeout: 60_000 });
  await page.goto('./#/compare/curve?heads=nearest-mean&repeats=5&seed=3&penalty=0.5&columns=chosen,histogram');
  const curve = page.getByRole('region', { name: 'How many samples does it take?' });
  await expect(curve.getByRole('checkbox', { name: 'Nearest mean' })).toBeChecked({ timeout: 60_000 });
  await expect(curve.getByRole('checkbox', { name: 'Linear' })).not.toBeChecked();
  await expect(curve.getByRole('combobox', { name: 'Repeats' })).toHaveValue('5');
  // How one's own head learns is only offered, and taken back where it was taken.
  const asked = curve.getByText(/^This link asks for other settings of your heads: .?penalty=0\.5/);
  await curve.getByRole('button', { name: 'Use these settings' }).click();
  await expect(curve.getByText('Your head learns with the settings of the link.')).toBeVisible();
  await curve.getByRole('button', { name: 'Undo' }).click();
  await expect(curve.getByText('Your head learns with')).toHaveCount(0);
  await page.goto('./#/compare/curve?penalty=0.5');
  await expect(asked).toBeVisible();
  await curve.getByRole('button', { name: 'Use these settings' }).click();
  await expect(asked).toHaveCount(0);
  await curve.getByRole('checkbox', { name: 'Linear' }).check();
  await expect(page).toHaveURL(
    /curve\?heads=linear,nearest-mean&repeats=5&seed=3&penalty=0\.5&balanced=yes&voters=auto&columns=chosen,histogram$/,
  );
  await curve.getByRole('button', { name: 'Copy the link' }).click();
  await expect(curve.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.goBack();
  await expect(page).toHaveURL(
    /curve\?heads=nearest-mean&repeats=5&seed=3&penalty=0\.5&balanced=yes&voters=auto&columns=chosen,histogram$/,
  );
  await expect(curve.getByRole('checkbox', { name: 'Linear' })).not.toBeChecked();
  for (const hostile of [
    'heads=%E0%A4%A&repeats=1e9&seed=-1',
    'heads=svm,svm&__proto__=1&columns=pixels,nobody',
    '?&&==&repeats=5.5',
    '#/share',
  ])
    await page.goto(`./#/compare/curve?${hostile}`);
  await expect(curve.getByRole('checkbox', { name: 'Nearest mean' })).toBeChecked();
  await expect(curve.getByRole('combobox', { name: 'Repeats' })).toHaveValue('5');
  await page.goto('./#/compare/map?backbone=nobody&method=umap&colour=right');
  await expect(page.getByRole('radio', { name: 'UMAP' })).toBeChecked({ timeout: 30_000 });
  await expect(page).toHaveURL(/map\?backbone=(?!nobody)[\w.-]+&method=umap&colour=right$/);
  // Another backbone is only offered.
  await page.goto('./#/compare/map?backbone=headstart-1');
  await expect(page.getByText('This link shows the map of Headstart 1. Your samples stay if you use it.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Headstart 1 at 128' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Use Headstart 1' }).click();
  await expect(page.getByRole('heading', { name: 'Headstart 1', exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('This link shows')).toHaveCount(0);
  await expect(page).toHaveURL(/map\?backbone=headstart-1&method=umap&colour=right$/);
  await page.goto('./#/compare/bias?set=dice');
  await expect(page.getByRole('combobox', { name: 'Drawn pictures' })).toHaveValue('dice');
  await expect(page).toHaveURL(/bias\?set=dice&of=held-out$/);
  await page.goto('./#/compare/cost?device=desktop&grid=400');
  await expect(page.getByRole('combobox', { name: 'This device is' })).toHaveValue('desktop', { timeout: 30_000 });
  await expect(page.getByText(/g of CO₂ for your head$/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('spinbutton', { name: 'CO₂ of your electricity, grams a kilowatt-hour' }).fill('50');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cost\?device=desktop&grid=50$/);
  // By keyboard, letter by letter: what stands in a field is what was typed, and nothing is taken before it is left.
  const grid = page.getByRole('spinbutton', { name: 'CO₂ of your electricity, grams a kilowatt-hour' });
  await grid.press('ControlOrMeta+a');
  await grid.pressSequentially('0.05');
  await expect(grid).toHaveValue('0.05');
  await expect(page).toHaveURL(/cost\?device=desktop&grid=50$/);
  await grid.press('Enter');
  await expect(page).toHaveURL(/cost\?device=desktop&grid=0\.05$/);
  const least = page.getByRole('spinbutton', { name: 'Watts, least' });
  const most = page.getByRole('spinbutton', { name: 'Watts, most' });
  await most.press('ControlOrMeta+a');
  await most.pressSequentially('100');
  await expect(least).toHaveValue('50');
  await most.press('Tab');
  await expect(page).toHaveURL(/low=50&high=100&grid=0\.05$/);
  await least.press('ControlOrMeta+a');
  await least.press('Delete');
  await least.pressSequentially('30');
  await expect(least).toHaveValue('30');
  await least.press('Tab');
  await expect(page).toHaveURL(/low=30&high=100&grid=0\.05$/);
  await most.press('ControlOrMeta+a');
  await most.pressSequentially('2500');
  await most.press('Tab');
  await expect(most).toHaveAccessibleDescription('Not taken: it has to be a number from 0.001 to 2,000.');
  await expect(most).toHaveValue('2500');
  await expect(page).toHaveURL(/low=30&high=100&grid=0\.05$/);
  await most.press('Escape');
  await expect(most).toHaveValue('100');
  await expect(most).not.toHaveAttribute('aria-invalid', 'true');
});

test('what was chosen of drawn sets, of bias and of reports is as it was left, elsewhere and after a reload', async ({ app, page }) => {
  const each = page.getByRole('combobox', { name: 'Pictures of each class' });
  const drawn = page.getByRole('combobox', { name: 'Drawn pictures' });
  const bias = () => page.getByRole('navigation', { name: 'What to compare' }).getByRole('link', { name: 'Bias' }).click();
  const experiment = page.getByRole('combobox', { name: 'Experiment' });
  await app.open('./', { details: false });
  await app.compare('Sample sets');
  await each.selectOption('10');
  await bias();
  await drawn.selectOption({ label: 'Dice' });
  await app.compare('Report');
  await experiment.selectOption({ label: 'Ladder (not measured yet)' });
  const asLeft = async () => {
    await app.compare('Sample sets');
    await expect(each).toHaveValue('10');
    await bias();
    await expect(drawn).toHaveValue('dice');
    await app.compare('Report');
    await expect(experiment).toHaveValue('ladder');
  };
  await asLeft();
  await page.goto('./#/teach');
  await page.reload();
  await asLeft();
  // A link says more than what was left.
  await page.goto('./#/compare/sets?each=40');
  await expect(each).toHaveValue('40');
});
