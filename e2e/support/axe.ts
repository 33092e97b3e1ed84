// What axe finds on a screen: everything in the light theme, and in the dark one, which changes nothing but colours, what goes for colours.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** axe on a page without frames: it runs there, and not half in a blank page of its own, and lists what it finds, not all that is well. */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** The findings in both themes, each in a line; the page is in the light theme before and after. `axe` makes a fresh builder. */
export async function faultsInBothThemes(page: Page, axe: () => AxeBuilder): Promise<readonly string[]> {
  await drawAll(page);
  await atRest(page);
  const light = await inTheMiddle(page, axe, await axe().analyze());
  await inColours(page, 'dark');
  const dark = await axe().withRules('color-contrast').analyze();
  await inColours(page, 'light');
  return [...inLines('light', light), ...inLines('dark', dark.violations)];
}

/** What is too small to press or too near to something else to press (WCAG 2.2, 2.5.8), each rule in a line. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const axe = () => axeOn(page).withRules('target-size');
  return inLines('to press', await inTheMiddle(page, axe, await axe().analyze()));
}

const inLines = (where: string, violations: readonly Violation[]): readonly string[] =>
  violations
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => `${where}, ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);

/** The findings, what is too small among them only where it is so in the middle of the page. */
async function inTheMiddle(page: Page, axe: () => AxeBuilder, found: { readonly violations: readonly Violation[] }) {
  const violations: Violation[] = [];
  for (const each of found.violations) violations.push(each.id === 'target-size' ? await scrolledFree(page, axe, each) : each);
  return violations;
}

/**
 * A bar that stays may lie over half of a button where the page happens to be scrolled:
 * what counts is the button in the middle of the page.
 */
async function scrolledFree(page: Page, axe: () => AxeBuilder, violation: Violation): Promise<Violation> {
  const nodes: Violation['nodes'] = [];
  for (const node of violation.nodes) {
    const selector = node.target.join(' ');
    await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const again = await axe().include(selector).withRules('target-size').analyze();
    nodes.push(...again.violations.flatMap((each) => each.nodes));
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return { ...violation, nodes };
}

/**
 * Draws what is out of view, too, and lets a theme be there at once: a colour that is inherited passes over anew at every step down the
 * page, and beside a camera that is predicted from something always passes over.
 */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const drawn = ({ cssRules }: CSSStyleSheet) => cssRules[0]?.cssText === '* { content-visibility: visible !important; }';
    if (document.adoptedStyleSheets.some(drawn)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; } *, *::before, *::after { transition: none !important; }');
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
