// What Compare measured is there after a reload with the same numbers, nothing of it is measured again,
// and it says so when samples have changed.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test('columns, their curves, the map and what is assumed of cost outlive a reload; a sample more, and they say so', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  const main = page.getByRole('main');
  await page.goto('./#/compare/sets?each=10&shortcut=no');
  await page.getByRole('button', { name: 'Open Dice as a project' }).click();
  await expect(page.getByText('“Dice” is open with 60 pictures to learn from')).toBeVisible({ timeout: 60_000 });
  await page.goto('./#/compare/curve?heads=linear,nearest-mean&repeats=5&seed=3&columns=chosen,pixels');
  const curves = page.getByRole('region', { name: 'With and without pretraining' });
  const times = curves.getByText(/^With “Raw pixels” /);
  // By its key: what is measured above it moves it down meanwhile.
  await curves.getByRole('button', { name: 'Measure these curves' }).press('Enter', { timeout: 60_000 });
  await expect(times).toBeVisible({ timeout: 180_000 });
  await expect(curves.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
  await curves.getByRole('button', { name: 'The numbers' }).click();
  const cells = curves.getByRole('cell');
  const measured = { times: await times.innerText(), cells: await cells.allTextContents() };
  expect(measured.cells.length).toBeGreaterThan(4);

  await app.compare('Map');
  await main.getByRole('radio', { name: 'PCA' }).check();
  await main.getByRole('combobox', { name: 'Colour' }).selectOption({ label: 'Right or wrong' });
  await expect(page.getByRole('application')).toHaveCount(2, { timeout: 120_000 });
  await app.compare('Cost');
  await page.getByRole('combobox', { name: 'This device is' }).selectOption('desktop');
  await page.getByRole('spinbutton', { name: 'CO₂ of your electricity, grams a kilowatt-hour' }).fill('400');
  await app.compare('Report');
  await main.getByRole('combobox', { name: 'Experiment' }).selectOption({ label: 'Side by side' });
  await main.getByRole('button', { name: 'Skip' }).click();
  const sheet = main.getByRole('article', { name: 'The report' });
  const rows = sheet.getByRole('row');
  await expect(rows.filter({ hasText: 'Raw pixels' }).getByText(/^Right on \d+ of 60$/)).toBeVisible();
  const reported = await rows.allTextContents();

  await page.reload();
  await expect(rows).toHaveText(reported, { timeout: 60_000 });
  await expect(main.getByText(/Measure again before you hand it in/)).toHaveCount(0);
  await app.compare('Learning curve');
  await expect(times).toHaveText(measured.times);
  // That they were unfolded is kept, too.
  await expect(cells).toHaveText(measured.cells);
  await expect(curves.getByRole('progressbar')).toHaveCount(0);
  await expect(curves.getByText('This was measured on other samples')).toHaveCount(0);
  await app.compare('Map');
  await expect(main.getByRole('combobox', { name: 'Colour' })).toHaveValue('right');
  await expect(page.getByRole('application')).toHaveCount(2, { timeout: 60_000 });
  await app.compare('Cost');
  await expect(page.getByRole('combobox', { name: 'This device is' })).toHaveValue('desktop');
  await expect(page.getByRole('spinbutton', { name: 'CO₂ of your electricity, grams a kilowatt-hour' })).toHaveValue('400');

  await app.goTo('Teach');
  await app.upload('Six pips', drawnFiles(0, 1));
  await app.compare('Learning curve');
  await expect(curves.getByText('This was measured on other samples than there are now.')).toBeVisible();
  await expect(times).toHaveText(measured.times);
  await app.compare('Report');
  await main.getByRole('combobox', { name: 'Experiment' }).selectOption({ label: 'Side by side' });
  await expect(main.getByText('This was measured on other samples than there are now. Measure again before you hand it in.')).toBeVisible();
  await expect(rows).toHaveText(reported);
});

test('a planted shortcut and what the backbone believes outlive a reload; another project has its own, and what has changed is said', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  const main = page.getByRole('main');
  await page.goto('./#/compare/sets?each=10&shortcut=no');
  await page.getByRole('button', { name: 'Open Dice as a project' }).click();
  await expect(page.getByText('“Dice” is open with 60 pictures to learn from')).toBeVisible({ timeout: 60_000 });
  await page.goto('./#/compare/bias?set=dice');
  const shortcut = main.getByRole('region', { name: 'Plant a shortcut' });
  const beliefs = main.getByRole('region', { name: 'What the backbone believes' });
  const answer = shortcut.getByRole('status').filter({ hasText: 'swapped backgrounds' });
  const scores = shortcut.getByText(/^Right on \d+ of 60$/);
  const believed = beliefs.getByText(/: in \d+ of 10$/);
  await shortcut.getByRole('button', { name: 'Learn, then swap' }).press('Enter', { timeout: 60_000 });
  await expect(answer).toBeVisible({ timeout: 180_000 });
  await beliefs.getByRole('button', { name: 'Ask it', exact: true }).press('Enter', { timeout: 30_000 });
  await expect(believed).not.toHaveCount(0, { timeout: 60_000 });
  const pictures = await shortcut.getByRole('figure').count();
  const measured = {
    ...{ answer: await answer.innerText(), scores: await scores.allTextContents() },
    believed: await believed.allTextContents(),
  };
  expect(measured.scores).toHaveLength(3);

  await page.reload();
  await expect(answer).toHaveText(measured.answer, { timeout: 60_000 });
  await expect(scores).toHaveText(measured.scores);
  await expect(shortcut.getByRole('figure')).toHaveCount(pictures);
  await expect(believed).toHaveText(measured.believed);
  await expect(main.getByText('This was measured on other samples than there are now.')).toHaveCount(0);

  await app.goTo('Teach');
  await app.upload('Six pips', drawnFiles(0, 1));
  await page.goto('./#/compare/bias');
  await expect(beliefs.getByText('This was measured on other samples than there are now.')).toBeVisible();
  await expect(believed).toHaveText(measured.believed);
  // What is drawn has not changed.
  await expect(shortcut.getByText('This was measured on other samples than there are now.')).toHaveCount(0);
  await page.goto('./#/compare/sets?each=10&shortcut=no');
  await page.getByRole('button', { name: 'Open Leaves as a project' }).click();
  await expect(page.getByText('“Leaves” is open with')).toBeVisible({ timeout: 60_000 });
  await page.goto('./#/compare/bias');
  await expect(beliefs.getByRole('button', { name: 'Ask it', exact: true })).toBeVisible();
  await expect(answer).toHaveCount(0);
  await expect(believed).toHaveCount(0);
});
