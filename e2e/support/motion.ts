// What moves on a page for longer than an eye can follow, from the time it is opened on.
import type { Page } from '@playwright/test';

const SHORTEST_SEEN_MS = 10;

/** Begins to note it; what it gives tells what was noted on the page that is open. */
export async function watchMotion(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((shortest) => {
    const moved = new Set<string>();
    Object.assign(globalThis, { moved });
    const note = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      for (const { effect, timeline } of target.getAnimations({ subtree: true }))
        // What follows the scrolling, and not the clock, moves with the hand.
        if (timeline === document.timeline && Number(effect?.getComputedTiming().activeDuration) > shortest)
          moved.add(target.outerHTML.slice(0, 120));
    };
    for (const type of ['transitionrun', 'animationstart']) document.addEventListener(type, note);
    // Scrolled by a script: smoothly it would move for a third of a second.
    for (const method of ['scrollTo', 'scrollBy', 'scrollIntoView'] as const) {
      const own: unknown = Reflect.get(Element.prototype, method);
      if (typeof own !== 'function') continue;
      Reflect.set(Element.prototype, method, function (this: Element, ...how: unknown[]) {
        const [first] = how;
        if (typeof first === 'object' && first !== null && Reflect.get(first, 'behavior') === 'smooth')
          moved.add(`${method} of ${this.outerHTML.slice(0, 120)}`);
        const done: unknown = Reflect.apply(own, this, how);
        return done;
      });
    }
  }, SHORTEST_SEEN_MS);
  return () => page.evaluate(() => [...(globalThis as unknown as { moved: ReadonlySet<string> }).moved]);
}

/** What would move on the page as it stands: styles that say for longer than an eye can follow, and smooth scrolling. */
export function mayMove(page: Page): Promise<readonly string[]> {
  return page.evaluate((shortest) => {
    const longest = (durations: string) => Math.max(...durations.split(',').map((each) => 1000 * parseFloat(each) || 0));
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const found = [undefined, '::before', '::after'].some((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
        const animated = animationName === 'none' ? 0 : longest(animationDuration);
        return scrollBehavior === 'smooth' || Math.max(longest(transitionDuration), animated) > shortest;
      });
      return found ? [element.outerHTML.slice(0, 120)] : [];
    });
  }, SHORTEST_SEEN_MS);
}
