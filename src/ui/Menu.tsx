// A button with a list of things to do.
import type { ReactNode } from 'react';
import { lazy } from 'react';
import type { TriggerLook } from './Trigger';
import { Opener } from './Trigger';

export type MenuItem =
  | {
      readonly kind?: 'item';
      readonly label: string;
      readonly icon?: ReactNode;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onChoose: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'choice'; readonly label: string; readonly detail?: string; readonly chosen: boolean; readonly onChoose: () => void };

export interface MenuProps extends TriggerLook {
  readonly items: readonly MenuItem[];
}

const Heavy = lazy(async () => ({ default: (await import('./heavy/Menu')).Menu }));

export function Menu({ items, ...look }: MenuProps) {
  return <Opener popup="menu" look={look} heavy={Heavy} props={{ items, ...look }} />;
}
