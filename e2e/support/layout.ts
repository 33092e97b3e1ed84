// What a person sees of a page's layout: all there is to see, what sticks out at a side, and what was left in English.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The addresses of all places and of their sections, as their links say; of what is listed in a section, those too. */
export async function addresses(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  const links = () =>
    page.locator('nav a[href^="#/"], main li a[href^="#/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const place of await links()) {
    found.add(place);
    await page.goto(`./${place}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    for (const section of await links()) found.add(section);
  }
  return [...found];
}

/** Chooses a language as a person did at an earlier visit, and opens the page in it. */
export async function openIn(page: Page, language: string, address = './'): Promise<void> {
  await page.goto(address);
  await page.evaluate((tag) => localStorage.setItem('headstart.language', tag), language);
  await page.reload();
}

/** Texts that reach over a side of the window, and by how much the page can be scrolled sideways. Scrollers may hold wider things. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth - root.clientWidth} px`);
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || (left >= -1 && right <= root.clientWidth + 1)) continue;
      if (getComputedStyle(element).visibility === 'hidden') continue;
      let within: Element | null = element.parentElement;
      while (within && getComputedStyle(within).overflowX === 'visible') within = within.parentElement;
      if (within && within !== document.body && within !== root) continue;
      found.push(`${element.outerHTML.slice(0, 120)}: ${Math.round(left)} to ${Math.round(right)} px`);
    }
    return found;
  });
}

/**
 * Texts that a box hides the end of, and what is open above the page and has to be scrolled sideways. What ends in "…" says so,
 * and only a name that a person gave may; what the keyboard can scroll may be wider.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1 || !element.checkVisibility()) return [];
      if (!/\p{L}{2}/u.test(element.textContent) || element.matches('[tabindex="0"], bdi, :has(> bdi:only-child)')) return [];
      const { overflowX, clipPath } = getComputedStyle(element);
      // For the ear alone.
      if (clipPath !== 'none' && element.clientHeight <= 4) return [];
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls ? !element.closest('[role="dialog"], [role="menu"]') : overflowX === 'visible') return [];
      return [`${element.outerHTML.slice(0, 120)}: ${element.scrollWidth} in ${element.clientWidth} px`];
    }),
  );
}

/**
 * Texts and names of controls that the pseudo-language left as they were.
 * What people and backbones are called stays, and is no word of the app.
 */
export function leftPlain(page: Page, names: RegExp): Promise<readonly string[]> {
  return page.evaluate((pattern) => {
    const isPlain = (text: string) => /\p{L}{2}/u.test(text) && !/[[\]~áéíóúÁÉÍÓÚ]/.test(text) && !new RegExp(pattern).test(text.trim());
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!parentElement || !nodeValue || parentElement.closest('script, style, noscript, bdi, [lang]:not(html)')) continue;
      if (isPlain(nodeValue)) found.add(nodeValue.trim());
    }
    for (const attribute of ['aria-label', 'title', 'alt', 'placeholder'])
      for (const element of document.body.querySelectorAll(`[${attribute}]`)) {
        const value = element.getAttribute(attribute) ?? '';
        if (isPlain(value)) found.add(`${attribute}: ${value}`);
      }
    return [...found];
  }, names.source);
}
