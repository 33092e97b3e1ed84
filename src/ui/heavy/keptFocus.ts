// Where the focus goes when what had it is taken away: to what stands in its place, or before it, never to nothing.

const CONTROLS =
  'button:not(:disabled), select:not(:disabled), summary, a[href], [tabindex="0"], input:is([type="checkbox"], [type="radio"], [type="range"]):not(:disabled)';

/** Milliseconds in which what closes may still let the focus go. */
const SETTLING = 300;

/** Where the focus was: the control, and the elements about it from the inside out, each with its place among its siblings. */
interface Place {
  readonly control: Element;
  readonly about: readonly { readonly element: Element; readonly parent: Element; readonly at: number }[];
}

/** Keeps the focus within `box` when what has it is taken away; returns how to stop that. */
export function keepFocus(box: HTMLElement): () => void {
  const { activeElement } = document;
  let last = activeElement && box.contains(activeElement) ? placeOf(activeElement, box) : undefined;
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = placeOf(target, box);
  };
  const watcher = new MutationObserver(() => {
    if (!last || last.control.isConnected) return;
    const gone = last;
    const next = successor(gone);
    // Where somebody else has the focus, a menu that was just opened say, it may come back later.
    last = next && placeOf(next, box);
    if (isLost()) settle(() => successor(gone));
  });
  box.addEventListener('focusin', onFocus);
  watcher.observe(box, { childList: true, subtree: true });
  return () => {
    box.removeEventListener('focusin', onFocus);
    watcher.disconnect();
  };
}

/** Nobody has it. */
function isLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

function settle(next: () => HTMLElement | undefined): void {
  const until = performance.now() + SETTLING;
  const look = () => {
    if (isLost()) next()?.focus({ preventScroll: true });
    if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}

function placeOf(control: Element, box: Element): Place {
  const about: { element: Element; parent: Element; at: number }[] = [];
  for (let element = control; element !== box;) {
    const parent = element.parentElement;
    if (!parent) break;
    about.push({ element, parent, at: [...parent.children].indexOf(element) });
    element = parent;
  }
  return { control, about };
}

/** The control to go to: in the sibling that moved up, else in the one before, else further out. One of the same kind comes first. */
function successor({ control, about }: Place): HTMLElement | undefined {
  for (const { element, parent, at } of about) {
    if (!parent.isConnected) continue;
    const { children } = parent;
    const after = children[element.isConnected ? at + 1 : at];
    const near = [after, children[at - 1], children[at + 1]].filter((sibling) => sibling !== undefined && sibling !== element);
    const alike = near.filter(
      (sibling) => sibling?.tagName === element.tagName && sibling.getAttribute('role') === element.getAttribute('role'),
    );
    for (const sibling of [...alike, ...near]) {
      const controls = controlsIn(sibling);
      const same = controlsIn(element).indexOf(control);
      const found = controls[alike.includes(sibling) && same >= 0 ? Math.min(same, controls.length - 1) : 0];
      if (found instanceof HTMLElement) return found;
    }
  }
  return undefined;
}

function controlsIn(element: Element | undefined): readonly Element[] {
  if (!element) return [];
  const within = [...element.querySelectorAll(CONTROLS)];
  return element.matches(CONTROLS) ? [element, ...within] : within;
}
