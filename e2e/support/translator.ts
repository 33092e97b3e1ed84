// A browser's translator, as far as a page notices it: every text is replaced by an element that holds it.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** As Chrome's does it, with the words left as they are. */
export function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // By a name in a variable: the element is out of use, and translators use it.
    const FONT: string = 'font';
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.nodeValue?.trim() || !(text instanceof Text)) continue;
      const [outer, inner] = [document.createElement(FONT), document.createElement(FONT)];
      outer.append(inner);
      inner.append(text.nodeValue);
      text.replaceWith(outer);
    }
  });
}

/** Every text on the page, but for those that were translated, is the only thing in its element: what the lint rule promises. */
export async function expectTextAlone(page: Page): Promise<void> {
  const beside = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!nodeValue?.trim() || !parentElement || parentElement.closest('script, style, noscript, font')) continue;
      if (parentElement.childNodes.length > 1) found.push(parentElement.outerHTML.slice(0, 200));
    }
    return found;
  });
  expect(beside).toEqual([]);
}
