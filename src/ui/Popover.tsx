// A button with a few settings behind it.
import { chunk } from './chunk';
import type { PopoverProps } from './heavy/Popover';
import { Opener } from './Trigger';

const code = chunk(() => import('./heavy/Popover').then(({ Popover: heavy }) => heavy));

/** The button of a small sheet, whose code is fetched when it is first pressed. */
export function Popover({ children, ...look }: PopoverProps) {
  return <Opener popup="dialog" look={look} code={code} props={{ children, ...look }} />;
}
