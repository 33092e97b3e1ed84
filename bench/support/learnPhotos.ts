// Photos taught as a person would: a class for each folder, named and filled, until the head knows them.
import { expect } from '@playwright/test';
import type { AppPage } from '../../e2e/pages/appPage';

/** Resolves when the head knows them all. The project is new: two classes, no sample. */
export async function learnPhotos(app: AppPage, photos: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const add = app.collect.getByRole('button', { name: 'Add class' });
  for (let classes = 2; classes < photos.size; classes++) await add.click();
  let all = 0;
  for (const [i, [name, paths]] of [...photos].entries()) {
    const text = app.card(`Class ${i + 1}`).getByRole('textbox', { name: 'Class name' });
    await text.fill(name);
    await text.press('Enter');
    const chooser = app.page.waitForEvent('filechooser');
    await app
      .card(name)
      .getByRole('button', { name: `Upload pictures to ${name}` })
      .click();
    await (await chooser).setFiles([...paths]);
    await app.expectSamples(name, paths.length);
    all += paths.length;
  }
  await expect(app.status).toHaveText(`Knows ${photos.size} classes from ${all} samples.`, { timeout: 120_000 });
}
