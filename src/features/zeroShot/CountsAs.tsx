// A menu that says which class a label counts as: the way of keyboard and touch, where a pointer may also drag.
import { Plus } from 'lucide-react';
import { isolated } from '../../core/base/names';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { ClassDot } from '../../ui/ClassDot';
import { Menu } from '../../ui/Menu';
import { say } from '../../words/say';
import { useClassOf } from './useClassOf';

/** Also takes the label off its class, and adds a class named like it. Disabled in a read-only project. */
export function CountsAs({ label }: { readonly label: string }) {
  const classes = useAppStore(shownClasses);
  const writable = useAppStore(({ project }) => project.kind === 'open');
  const mapTo = useAppStore((state) => state.mapTo);
  const unmap = useAppStore((state) => state.unmap);
  const addClass = useAppStore((state) => state.addClass);
  const counted = useClassOf(label);
  return (
    <Menu
      label={counted ? say('zeroShot.countsAs', { label, class: isolated(counted.name) }) : say('zeroShot.countsAsQuestion', { label })}
      text={counted ? isolated(counted.name) : say('zeroShot.countsAsShort')}
      {...(counted && { icon: <ClassDot colour={counted.colour} size="s" /> })}
      kind="quiet"
      size="s"
      disabled={!writable}
      items={[
        { kind: 'heading', label: say('zeroShot.countsAsHeading', { label: isolated(label) }) },
        ...classes.map((each) => ({
          kind: 'choice' as const,
          label: each.name,
          chosen: each.id === counted?.id,
          onChoose: () => mapTo([label], each.id),
        })),
        { kind: 'choice', label: say('zeroShot.nothing'), chosen: counted === undefined, onChoose: () => unmap([label]) },
        { kind: 'separator' },
        { label: say('zeroShot.newClass', { label: isolated(label) }), icon: <Plus />, onChoose: () => mapTo([label], addClass(label)) },
      ]}
    />
  );
}
