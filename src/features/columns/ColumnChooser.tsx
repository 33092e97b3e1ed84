// Which columns are side by side: the plain ones by a press, other backbones from a list.
import { Plus, X } from 'lucide-react';
import { catalogue } from '../../core/backbones/catalogue';
import { MOST_COLUMNS } from '../../store/compare/columns';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { say } from '../../words/say';
import styles from './columns.module.css';
import type { ShownColumn } from './useColumns';

const LEAST = 2;

/** A button for each column that removes it, down to the least number, and a list of what can be added, up to the most. */
export function ColumnChooser({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const choose = useAppStore((state) => state.chooseColumns);
  const own = useAppStore((state) => state.ownBackbones);
  const chosenId = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? undefined : backbone.spec.id));
  const ids = columns.map(({ id }) => id);
  const offered = [
    { value: 'pixels', label: say('columns.pixels') },
    { value: 'histogram', label: say('columns.histogram') },
    ...[...catalogue, ...own].map(({ id, name, random }) => ({ value: id, label: random ? say('columns.random') : name })),
  ].filter(({ value }) => !ids.includes(value) && value !== chosenId);
  return (
    <div className={styles.chooser} role="group" aria-label={say('columns.choose')}>
      {columns.map(({ id, name }) => (
        <Button
          key={id}
          size="s"
          icon={<X />}
          aria-label={say('columns.remove', { name })}
          disabled={columns.length <= LEAST}
          onClick={() => choose(ids.filter((each) => each !== id))}
        >
          {name}
        </Button>
      ))}
      {columns.length >= LEAST && columns.length < MOST_COLUMNS && offered.length > 0 && (
        <span className={styles.add}>
          <Plus aria-hidden="true" />
          <Select
            label={say('columns.more')}
            value=""
            options={[{ value: '', label: say('columns.more') }, ...offered]}
            onChange={(value) => {
              if (value !== '') choose([...ids, value]);
            }}
          />
        </span>
      )}
    </div>
  );
}
