// Keeps the focus within an element: the code for it is fetched when something in the element is first focused.
import { chunk } from './chunk';

const code = chunk(() => import('./heavy/keptFocus').then(({ keepFocus }) => keepFocus));

/** The ref of an element within which the focus is kept when what has it is taken away. */
export function keptFocus(box: HTMLElement | null): (() => void) | undefined {
  if (!box) return undefined;
  let stop: (() => void) | undefined;
  let gone = false;
  const begin = () => {
    // Without the code the focus goes where the browser lets it; the next focus asks again.
    code.fetch().then(
      (keepFocus) => {
        if (gone || stop) return;
        box.removeEventListener('focusin', begin);
        stop = keepFocus(box);
      },
      () => undefined,
    );
  };
  box.addEventListener('focusin', begin);
  return () => {
    gone = true;
    box.removeEventListener('focusin', begin);
    stop?.();
  };
}
