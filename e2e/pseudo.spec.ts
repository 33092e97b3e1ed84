// Every place in longer words, from the left and from the right: nothing sticks out at a side, and no word of the app was left in English.
import { addresses, leftPlain, openIn, stickingOut } from './support/layout';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** What is called so in every language, and large numbers, which the browser writes: a pseudo-language has the English ones. */
const NAMES =
  /^(Headstart|Class \d+|My first project|WASM|WebGPU|WebGL|PCA|UMAP|MobileNet.*|Headstart \d.*|[\d.,]+ [mb]illion|.*\.(png|jpe?g))$/;

for (const language of ['pseudo', 'pseudo-rtl'])
  for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } }))
    test(`every place in ${language}, ${size}, empty and full`, async ({ app, page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const look = async (all: readonly string[], state: string) => {
        for (const address of all) {
          await page.goto(`./${address}`);
          await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 20_000 });
          expect.soft(await stickingOut(page), `${address}, ${state}`).toEqual([]);
          expect.soft(await leftPlain(page, NAMES), `${address}, ${state}`).toEqual([]);
        }
      };
      // The project and its classes are named in the language in which they are made:
      // a page left before they are saved finds none, and makes others.
      await app.open('./', { details: false });
      await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
      await openIn(page, language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'pseudo' ? 'ltr' : 'rtl');
      const all = await addresses(page);
      expect(all.length).toBeGreaterThan(8);
      await look(all, 'empty');
      await openIn(page, 'en');
      await app.openDetails();
      await app.teach(3);
      await app.try(drawnFiles(0, 1));
      await app.newestTrial();
      await openIn(page, language);
      await look(all, 'full');
    });
