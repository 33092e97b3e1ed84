// What axe finds on a screen: everything in the light theme, and in the dark one, which changes nothing but colours, what goes for colours.
import type AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The findings in both themes, each in a line; the page is in the light theme before and after. `axe` makes a fresh builder. */
export async function faultsInBothThemes(page: Page, axe: () => AxeBuilder): Promise<readonly string[]> {
  const light = await axe().analyze();
  await inColours(page, 'dark');
  const dark = await axe().withRules('color-contrast').analyze();
  await inColours(page, 'light');
  return Object.entries({ light, dark }).flatMap(([theme, { violations }]) =>
    violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  );
}

/** Switches the theme; colours that pass over into each other are waited for. */
async function inColours(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}
