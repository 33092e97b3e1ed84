// A button with a few settings behind it.
import { lazy } from 'react';
import type { PopoverProps } from './heavy/Popover';
import { Opener } from './Trigger';

const Heavy = lazy(async () => ({ default: (await import('./heavy/Popover')).Popover }));

export function Popover({ children, ...look }: PopoverProps) {
  return <Opener popup="dialog" look={look} heavy={Heavy} props={{ children, ...look }} />;
}
