// A menu that says which class a label counts as: the way of keyboard and touch, where a pointer may also drag.
import { Plus } from 'lucide-react';
import { isolated } from '../../core/base/names';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { ClassDot } from '../../ui/ClassDot';
import { Menu } from '../../ui/Menu';
import { useClassOf } from './useClassOf';

export function CountsAs({ label }: { readonly label: string }) {
  const classes = useAppStore(shownClasses);
  const writable = useAppStore(({ project }) => project.kind === 'open');
  const mapTo = useAppStore((state) => state.mapTo);
  const unmap = useAppStore((state) => state.unmap);
  const addClass = useAppStore((state) => state.addClass);
  const counted = useClassOf(label);
  return (
    <Menu
      label={counted ? `${label} counts as ${isolated(counted.name)}` : `${label} counts as …`}
      text={counted ? isolated(counted.name) : 'counts as …'}
      {...(counted && { icon: <ClassDot colour={counted.colour} size="s" /> })}
      kind="quiet"
      size="s"
      disabled={!writable}
      items={[
        { kind: 'heading', label: `“${isolated(label)}” counts as` },
        ...classes.map((each) => ({
          kind: 'choice' as const,
          label: each.name,
          chosen: each.id === counted?.id,
          onChoose: () => mapTo([label], each.id),
        })),
        { kind: 'choice', label: 'Nothing', chosen: counted === undefined, onChoose: () => unmap([label]) },
        { kind: 'separator' },
        { label: `A new class “${isolated(label)}”`, icon: <Plus />, onChoose: () => mapTo([label], addClass(label)) },
      ]}
    />
  );
}
