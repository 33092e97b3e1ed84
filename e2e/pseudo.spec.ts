// Every place in longer words, from the left and from the right, and on the narrow screen what opens there:
// nothing sticks out at a side, no text is cut, and no word of the app was left in English.
import { addresses, cutOff, leftPlain, openIn, stickingOut } from './support/layout';
import { eachOpening } from './support/openings';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

/** What is called so in every language, fingerprints, and large numbers, which the browser writes: a pseudo-language has English ones. */
const NAMES =
  /^(Headstart|Class \d+|My first project|WASM|WebGPU|WebGL|PCA|UMAP|MobileNet.*|Headstart \d.*|[\da-f]{12,}…?|[\d.,]+ [mb]illion|.*\.(png|jpe?g))$/;

const SIZES = Object.entries({ wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } });

for (const language of ['pseudo', 'pseudo-rtl'])
  test(`every place in ${language}, wide and narrow, empty and full`, async ({ app, page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const lookAt = async (what: string) => {
      expect.soft(await stickingOut(page), what).toEqual([]);
      expect.soft(await cutOff(page), what).toEqual([]);
      expect.soft(await leftPlain(page, NAMES), what).toEqual([]);
    };
    const look = async (all: readonly string[], state: 'empty' | 'full') => {
      const seen = new Set<string>();
      for (const [size, viewport] of SIZES) {
        await page.setViewportSize(viewport);
        const opens = state === 'full' && size === 'narrow';
        for (const address of all) {
          await page.goto(`./${address}`);
          await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 20_000 });
          await lookAt(`${address}, ${size}, ${state}`);
          if (opens) await eachOpening(page.getByRole('main'), seen, (what) => lookAt(`${address}, ${what}`));
        }
        if (opens) await eachOpening(page.getByRole('banner'), seen, (what) => lookAt(`the bar, ${what}`));
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
