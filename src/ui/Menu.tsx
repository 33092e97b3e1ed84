// A button with a list of things to do.
import { chunk } from './chunk';
import type { MenuProps } from './menuItems';
import { Opener } from './Trigger';

const code = chunk(() => import('./heavy/Menu').then(({ Menu: heavy }) => heavy));

export type { MenuItem, MenuProps } from './menuItems';

/** The button of a menu; the code of its list is fetched when it is first pressed, and says so beside it where it cannot be had. */
export function Menu({ items, ...look }: MenuProps) {
  return <Opener popup="menu" look={look} code={code} props={{ items, ...look }} />;
}
