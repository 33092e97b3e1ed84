// What axe finds on a screen: everything in the light theme, and in the dark one, which changes nothing but colours, what goes for colours.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** axe on a page without frames: it runs there, and not half in a blank page of its own, and lists what it finds, not all that is well. */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** The findings in both themes, each in a line; the page is in the light theme before and after. `axe` makes a fresh builder. */
export async function faultsInBothThemes(page: Page, axe: () => AxeBuilder): Promise<readonly string[]> {
  await drawAll(page);
  await atRest(page);
  const light = await axe().analyze();
  await inColours(page, 'dark');
  const dark = await axe().withRules('color-contrast').analyze();
  await inColours(page, 'light');
  return Object.entries({ light, dark }).flatMap(([theme, { violations }]) =>
    violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  );
}

/** Draws what is out of view, too: there a browser holds transitions back, and colours would stay those of the other theme. */
async function drawAll(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Switches the theme, and waits until the page shows it. */
async function inColours(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
  await atRest(page);
}

/**
 * Waits until nothing passes over into anything else: what ends has ended, and two frames in turn began nothing new. A transition may
 * begin a frame after the change that it follows from, or when another one has ended.
 */
export async function atRest(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What follows the scrolling, and not the clock, never ends.
    const ending = () =>
      document
        .getAnimations()
        .filter(({ effect, timeline }) => timeline === document.timeline && effect?.getComputedTiming().endTime !== Infinity);
    for (let quiet = 0; quiet < 2;) {
      await frame();
      const running = ending().filter(({ playState }) => playState === 'running');
      await Promise.allSettled(running.map(({ finished }) => finished));
      quiet = running.length > 0 ? 0 : quiet + 1;
    }
  });
}
