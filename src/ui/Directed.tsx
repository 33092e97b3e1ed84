// Tells menus, sliders and popovers which way lines run.
import { DirectionProvider } from '@base-ui/react/direction-provider';
import type { Elements } from './elements';

interface DirectedProps {
  readonly direction: 'ltr' | 'rtl';
  readonly children: Elements;
}

export function Directed({ direction, children }: DirectedProps) {
  return <DirectionProvider direction={direction}>{children}</DirectionProvider>;
}
