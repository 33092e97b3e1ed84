// Names as people and their systems give them: two alike, written from right to left, and folders that nobody made.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.beforeEach(async ({ app }) => {
  await app.open();
});

test('two classes of one name are told of at once, and apart by eye and ear', async ({ app, page }) => {
  await app.teach();
  const name = app.card('Class 2').getByRole('textbox', { name: 'Class name' });
  await name.fill(' Class  1 ');
  await name.press('Enter');
  await expect(app.notifications).toContainText('Two classes are called “Class 1”. The later one is shown and saved as “Class 1 (2)”');
  await expect(app.card('Class 1 (2)')).toContainText('this one is shown as “Class 1 (2)”');
  await expect(app.card('Class 1 (2)').getByRole('button', { name: 'Record Class 1 (2)' })).toBeVisible();
  await app.try(drawnFiles(0, 1));
  const meters = app.tried.getByRole('meter');
  await expect(meters).toHaveCount(2);
  expect(new Set(await meters.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))))).toEqual(
    new Set(['Class 1', 'Class 1 (2)']),
  );
  await app.more('Class 1 (2)', 'Delete class');
  await expect(page.getByText('Another class is called')).toHaveCount(0);
});

test('a name from right to left, with controls in it, turns nothing around it', async ({ app, page }) => {
  const name = app.card('Class 1').getByRole('textbox', { name: 'Class name' });
  await name.fill('\u202eחתול');
  await name.press('Enter');
  await app.upload('Class 2', drawnFiles(1, 1));
  await expect(app.status).toHaveText(/^Add samples to .*חתול.*\.$/);
  const order = await app.status.evaluate((status) => {
    const leaf = document.createTreeWalker(status, NodeFilter.SHOW_TEXT);
    let text = leaf.nextNode();
    while (text && !text.nodeValue?.includes('חתול')) text = leaf.nextNode();
    const value = text?.nodeValue ?? '';
    const left = (at: number) => {
      const range = document.createRange();
      range.setStart(text as Node, at);
      range.setEnd(text as Node, at + 1);
      return range.getBoundingClientRect().left;
    };
    return { name: left(value.indexOf('ח')), full: left(value.lastIndexOf('.')), before: left(value.indexOf('A')) };
  });
  expect(order.before).toBeLessThan(order.name);
  expect(order.name).toBeLessThan(order.full);
  await page.reload();
  const kept = page.getByRole('textbox', { name: 'Class name' }).first();
  await expect(kept).toHaveValue('חתול');

  // A long one is there to be read, on as many lines as it takes.
  await kept.fill('a cup that is seen from above '.repeat(2));
  await kept.press('Enter');
  await expect(kept).toHaveValue('a cup that is seen from above a cup that is seen from above');
  const isWhole = (text: Element) => text.scrollWidth <= text.clientWidth && text.scrollHeight <= text.clientHeight;
  await expect.poll(() => kept.evaluate(isWhole)).toBe(true);
});
