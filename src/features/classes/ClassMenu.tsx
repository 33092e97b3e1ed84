// What else can be done with a class: a button; the list is fetched when it is first wanted.
import { EllipsisVertical } from 'lucide-react';
import { chunk } from '../../ui/chunk';
import type { TriggerLook } from '../../ui/Trigger';
import { Opener } from '../../ui/Trigger';
import { withWords } from '../../ui/withWords';
import { say } from '../../words/say';
import type { ClassMenuProps } from './ClassMenuOpen';

const code = chunk(withWords(() => import('./ClassMenuOpen').then(({ ClassMenuOpen: open }) => open)));

// The same element each time: there is one in every card.
const ICON = <EllipsisVertical />;

/** The button that opens a class's menu. The menu itself is in `ClassMenuOpen`, so that the first screen does not carry it. */
export function ClassMenu(props: Omit<ClassMenuProps, 'look'>) {
  const look: TriggerLook = { label: say('classes.more', { class: props.called }), icon: ICON };
  return <Opener popup="menu" look={look} code={code} props={{ ...props, look }} />;
}
