// Tells menus, sliders and popovers which way lines run.
import { DirectionProvider } from '@base-ui/react/direction-provider';
import type { Elements } from './elements';

interface DirectedProps {
  readonly direction: 'ltr' | 'rtl';
  readonly children: Elements;
}

/** Gives its direction to every part of the kit below it. */
export function Directed({ direction, children }: DirectedProps) {
  return <DirectionProvider direction={direction}>{children}</DirectionProvider>;
}
