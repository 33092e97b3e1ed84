// The language: as the browser asks where the app speaks it, else English; another one when it is chosen, with nothing lost;
// terms explained.
import { TRANSLATED } from '../src/words/languages';
import { messagesById } from '../src/words/messages/all';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const german = messagesById('de');

/** What a message says in German, with these values in their places. Not for plurals. */
function inGerman(id: string, values: Readonly<Record<string, string>> = {}): string {
  const message = german.get(id);
  if (message === undefined) throw new Error(`no German for ${id}`);
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), message.replace(/<\/?\w+>/g, ''));
}

test.describe('a browser that asks for a language that is not there', () => {
  test.use({ locale: 'nl-NL' });
  test('gets English words', async ({ app, page }) => {
    await app.open();
    await app.ready();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(app.head.getByRole('button', { name: /^Device: / })).toHaveAccessibleName(/^Device: (WASM|WebGPU|WebGL)$/);
    await expect(app.head.getByText('Linear', { exact: true })).toBeVisible();
  });
});

test('a word is explained where it stands, and all of them on a page', async ({ app, page }) => {
  await app.open();
  const word = app.collect.getByRole('button', { name: 'sample', exact: true });
  await word.click();
  const popover = page.getByRole('dialog', { name: 'sample' });
  await expect(popover).toContainText('A picture that you gave, together with its class.');
  await expect(popover).toContainText('In textbooks: labelled example, instance');
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await popover.getByRole('link', { name: 'All words' }).click();
  await expect(page).toHaveTitle('Words · Lessons · Headstart');
  await expect(popover).toHaveCount(0);
  const terms = page.getByRole('main').getByRole('term');
  expect(await terms.count()).toBeGreaterThan(20);
  const names = await terms.allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

test.describe('German', () => {
  test.skip(!TRANSLATED.includes('de'), 'German is not there yet');

  test('chosen in the bar, it is spoken at once, nothing is lost, and it stays over a visit', async ({ app, page }) => {
    test.setTimeout(150_000);
    await app.open();
    await app.upload('Class 1', drawnFiles(0, 3));
    await app.expectSamples('Class 1', 3);
    await app.turnCameraOn();
    await app.choose(page.getByRole('button', { name: 'Language' }), 'Deutsch');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle(inGerman('frame.title', { place: inGerman('places.teach') }));

    // The camera was not turned off, and the main job goes on in German.
    const collect = page.getByRole('region', { name: inGerman('steps.collect') });
    await expect(collect.getByRole('button', { name: inGerman('capture.turnOff') })).toBeVisible();
    const second = collect.getByRole('group', { name: 'Klasse 2', exact: true });
    const hold = second.getByRole('button', { name: inGerman('classes.record', { class: 'Klasse 2' }) });
    await expect(hold).toHaveText(inGerman('classes.hold'));
    await hold.hover();
    await page.mouse.down();
    await expect(second.getByRole('option')).not.toHaveCount(0, { timeout: 30_000 });
    await page.mouse.up();
    const use = page.getByRole('region', { name: inGerman('steps.use') });
    await expect(use.getByRole('list', { name: inGerman('answers.predictions') }).getByRole('meter')).toHaveCount(2, { timeout: 30_000 });
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: inGerman('share.save') }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.head\.safetensors$/);

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(collect.getByRole('group', { name: 'Klasse 1', exact: true }).getByRole('option')).toHaveCount(3);
  });

  test.describe('asked for by the browser', () => {
    test.use({ locale: 'de-CH' });
    test('is spoken from the start', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('navigation', { name: inGerman('frame.places') })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    });
  });
});
