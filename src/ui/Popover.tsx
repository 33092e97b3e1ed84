// A button with a few settings behind it.
import type { ReactNode } from 'react';
import { lazy } from 'react';
import type { TriggerLook } from './Trigger';
import { Opener } from './Trigger';

export interface PopoverProps extends TriggerLook {
  readonly children: ReactNode;
}

const Heavy = lazy(async () => ({ default: (await import('./heavy/Popover')).Popover }));

export function Popover({ children, ...look }: PopoverProps) {
  return <Opener popup="dialog" look={look} heavy={Heavy} props={{ children, ...look }} />;
}
