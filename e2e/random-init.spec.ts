// The random-init baseline: the built-in network without its learning, its averages set from the person's own pictures.
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import { randomInit } from '../src/core/backbones/catalogue';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const RANDOM_INIT = randomInit.name;

test('chosen, it looks at the samples, says from how many pictures its averages are, and predicts', async ({ app, page }) => {
  await app.open();
  await app.ready();
  const choose = async (name: string) => {
    await app.head.getByRole('button', { name: /^Backbone: / }).click();
    await page
      .getByRole('dialog', { name: 'Backbones' })
      .getByRole('button', { name: `Use ${name}`, exact: true })
      .click();
    await expect(app.head.getByRole('button', { name: `Backbone: ${name}`, exact: true })).toBeVisible();
  };
  const path = app.head.getByRole('list', { name: 'From picture to prediction' });

  await choose(RANDOM_INIT);
  await expect(path).toContainText('Its averages were set from noise', { timeout: 30_000 });
  await choose(builtInBackbone.name);
  await expect(path).toContainText('Already trained on other people’s photos');
  await app.teach(6);

  await choose(RANDOM_INIT);
  await expect(path).toContainText('Only its averages were set, from 12 of your pictures.', { timeout: 30_000 });
  await expect(app.status).toHaveText('Knows 2 classes from 12 samples.', { timeout: 30_000 });
  await app.try([...drawnFiles(0, 1, 70)]);
  expect((await app.newestTrial()).get('Class 1')).toBeGreaterThan(0.5);
  await app.head.getByRole('button', { name: 'Backbone: ' + RANDOM_INIT }).click();
  await expect(page.getByRole('rowgroup', { name: RANDOM_INIT })).toContainText('Made on this device whenever you choose it');
});
