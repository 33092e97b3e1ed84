// Whether someone is busy with a part of the screen: pointing at it, in it by keyboard, or in a menu that it opened.
import type { FocusEvent, PointerEvent } from 'react';
import { useState } from 'react';

/** `handlers` go on the element that is watched; `held` is true while somebody is busy with it. */
export function useHeld() {
  const [held, setHeld] = useState(false);
  return {
    held,
    handlers: {
      onPointerEnter: () => setHeld(true),
      // Events of a menu come up the tree of components, though it stands elsewhere on the page.
      onPointerLeave: ({ currentTarget }: PointerEvent<HTMLElement>) => {
        const { activeElement } = document;
        const byKeyboard = currentTarget.contains(activeElement) && activeElement?.matches(':focus-visible');
        setHeld(Boolean(byKeyboard) || activeElement?.closest('[role="menu"]') !== null);
      },
      onFocus: () => setHeld(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => setHeld(currentTarget.contains(relatedTarget)),
    },
  };
}
