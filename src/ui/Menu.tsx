// A button with a list of things to do.
import { lazy } from 'react';
import type { MenuProps } from './heavy/Menu';
import { Opener } from './Trigger';

const Heavy = lazy(async () => ({ default: (await import('./heavy/Menu')).Menu }));

export type { MenuItem, MenuProps } from './heavy/Menu';

export function Menu({ items, ...look }: MenuProps) {
  return <Opener popup="menu" look={look} heavy={Heavy} props={{ items, ...look }} />;
}
