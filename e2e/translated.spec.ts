// A page in translation: the whole main job goes on while every text is replaced under React's hands, and what is shown is current.
import { drawnFiles } from './support/png';
import { expectTextAlone, translate } from './support/translator';
import { expect, test } from './test';

test('record, upload, rename, add, delete, dialogs and undo, translated again after every step', async ({ app, page }) => {
  test.setTimeout(240_000);
  /** What is new on the page is looked at, then translated; nothing broke on the way here. */
  const step = async (name: string, does: () => Promise<unknown>) => {
    await test.step(name, async () => {
      await does();
      await expect(page.getByText('Something went wrong while')).toHaveCount(0);
      await expectTextAlone(page);
      await translate(page);
    });
  };
  const dialog = page.getByRole('dialog');
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  await app.open();
  await step('at once', () => Promise.resolve());
  await step('ready', () => app.ready());
  await step('upload', async () => {
    await app.upload('Class 1', drawnFiles(0, 3));
    await app.expectSamples('Class 1', 3);
  });
  await step('upload more', async () => {
    await app.upload('Class 1', drawnFiles(0, 2, 3));
    await app.expectSamples('Class 1', 5);
    await expect(app.status).toHaveText('Add samples to Class 2.');
  });
  await step('a head', async () => {
    await app.upload('Class 2', drawnFiles(1, 4));
    await app.expectSamples('Class 2', 4);
    await expect(app.status).toHaveText('Knows 2 classes from 9 samples.', { timeout: 30_000 });
    await expect(app.head.getByText(/learned in \d/)).toBeVisible();
  });
  await step('camera', () => app.turnCameraOn());
  await step('bars', () => expect(app.predictions.getByRole('meter')).toHaveCount(2));
  let recorded = 0;
  await step('record, translated while it goes on', async () => {
    const button = app.card('Class 2').getByRole('button', { name: 'Record Class 2' });
    await button.hover();
    await page.mouse.down();
    await expect.poll(() => app.sampleCount('Class 2'), { intervals: [50] }).toBeGreaterThanOrEqual(6);
    await translate(page);
    await expect.poll(() => app.sampleCount('Class 2'), { intervals: [50] }).toBeGreaterThanOrEqual(10);
    await page.mouse.up();
    await expect(button).toHaveText('Hold to record');
    await expect(app.status).toHaveText(/^Knows 2 classes from \d{2} samples\.$/);
    recorded = await app.sampleCount('Class 2');
    await expect(app.status).toHaveText(`Knows 2 classes from ${5 + recorded} samples.`, { timeout: 30_000 });
  });
  await step('rename', async () => {
    const name = app.card('Class 1').getByRole('textbox', { name: 'Class name' });
    await name.fill('Circle');
    await name.press('Enter');
    await app.expectSamples('Circle', 5);
    await expect(app.predictions.getByText('Circle')).toBeVisible();
    await expect(app.predictions.getByText('Class 1')).toHaveCount(0);
  });
  await step('camera off', async () => {
    await app.collect.getByRole('button', { name: 'Turn off camera' }).click();
    await expect(app.use.getByText('The camera is off.')).toBeVisible();
  });
  await step('add', async () => {
    await app.collect.getByRole('button', { name: 'Add class' }).click();
    await expect(app.collect.getByRole('group')).toHaveCount(3);
  });
  await step('switch off and on', async () => {
    await app.more('Circle', 'Leave out of learning');
    await expect(app.card('Circle').getByText('Left out · 5 samples')).toBeVisible();
    await translate(page);
    await app.more('Circle', 'Learn from it again');
    await app.expectSamples('Circle', 5);
  });
  await step('delete a class', async () => {
    await app.more('Circle', 'Delete class');
    await expect(app.notifications).toContainText(/Deleted the class “.?Circle.?”\./);
    await expect(app.collect.getByRole('group')).toHaveCount(2);
  });
  await step('undo', async () => {
    await app.notifications.getByRole('button', { name: 'Undo' }).click();
    await app.expectSamples('Circle', 5);
    await expect(app.status).toHaveText(`Knows 2 classes from ${5 + recorded} samples.`, { timeout: 30_000 });
  });
  await step('a menu', async () => {
    await page.getByRole('button', { name: 'Project', exact: true }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  });
  await step('a menu closes', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });
  const samples = page.getByRole('dialog', { name: 'Sample' });
  await step('look closer', async () => {
    await app.samplesOf('Circle').getByRole('option').first().dblclick();
    await expect(samples.getByText('1 of 5')).toBeVisible();
  });
  await step('the next one', async () => {
    await samples.getByRole('button', { name: 'Next sample' }).click();
    await expect(samples.getByText('2 of 5')).toBeVisible();
  });
  await step('delete it', async () => {
    await samples.getByRole('button', { name: 'Delete' }).click();
    await expect(samples.getByText('2 of 4')).toBeVisible();
  });
  await step('close it', close);
  await step('choose two', async () => {
    const grid = app.samplesOf('Circle');
    await grid.getByRole('option').first().click();
    await grid
      .getByRole('option')
      .nth(1)
      .click({ modifiers: ['Shift'] });
    await expect(app.card('Circle').getByText('2 chosen')).toBeVisible();
  });
  await step('choose all', async () => {
    await page.keyboard.press('Control+a');
    await expect(app.card('Circle').getByText('4 chosen')).toBeVisible();
  });
  await step('how it learns', async () => {
    await app.head.getByRole('button', { name: 'How it learns' }).click();
    await expect(dialog.getByText(/^Strength of the penalty: /)).toBeVisible();
  });
  await step('another kind', async () => {
    await dialog.getByRole('radio', { name: 'Nearest mean' }).check();
    await expect(dialog.getByText('There is nothing to set.')).toBeVisible();
  });
  await step('two layers', async () => {
    await dialog.getByRole('radio', { name: 'Two layers' }).check();
    await expect(dialog.getByRole('button', { name: 'Start' })).toBeVisible();
  });
  await step('they learn', async () => {
    await dialog.getByRole('switch', { name: 'Slowly, to watch' }).click();
    await dialog.getByRole('button', { name: 'Start' }).click();
    await expect(dialog.getByText(/^(Epoch [1-9]|Done|Ended)/)).toBeVisible({ timeout: 30_000 });
  });
  await step('to the end', () =>
    expect(dialog.getByText(/^(Done: 50 epochs|Ended early after epoch \d+)/)).toBeVisible({ timeout: 60_000 }),
  );
  await step('closed', close);
  await step('try a picture', async () => {
    await app.try(drawnFiles(1, 1, 40));
    await app.newestTrial();
  });
  await step('remove it', async () => {
    await app.use.getByRole('button', { name: /^Remove / }).click();
    await expect(app.tried).toHaveCount(0);
  });
  await step('what it already sees', async () => {
    await app.use.getByText('What the backbone already sees').click();
    await expect(app.use.getByText(/^The backbone was pretrained to name [\d,]+ kinds of things/)).toBeVisible({ timeout: 30_000 });
  });
  await step('backbones', async () => {
    await app.head.getByRole('button', { name: /^Backbone: / }).click();
    await expect(dialog.getByRole('rowgroup').nth(1)).toContainText('Comes with the app');
  });
  await step('a card', async () => {
    await dialog
      .getByRole('button', { name: /^Details of / })
      .first()
      .click();
    await dialog.getByText('Card: how it was made').first().click();
    await expect(dialog.getByRole('table')).toHaveCount(2);
  });
  await step('backbones closed', close);
  await step('the curve', async () => {
    const curve = await app.learningCurve();
    await expect(curve.getByText('Each class needs two recordings').or(curve.getByRole('table'))).toBeVisible({ timeout: 60_000 });
  });
  await step('back to teaching', () => app.goTo('Teach'));
  await step('another project', async () => {
    await app.choose(page.getByRole('button', { name: 'Project', exact: true }), 'New project');
    await expect(app.status).toHaveText('Add samples to both classes. A few each are enough to begin.', { timeout: 20_000 });
  });
});
