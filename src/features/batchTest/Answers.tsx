// The answers of a batch: filtered, as a table or as a grid, one of them large; and all of them as CSV.
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { BatchFilter } from '../../core/evaluation/batch';
import { filtered, UNSURE } from '../../core/evaluation/batch';
import { isolated } from '../../core/base/names';
import type { BatchRun } from '../../store/batch/batchSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CalibratedNote } from '../../ui/CalibratedNote';
import type { Elements } from '../../ui/elements';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
import { Slider } from '../../ui/Slider';
import { VirtualGrid } from '../../ui/VirtualGrid';
import { VirtualList } from '../../ui/VirtualList';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import { AnswerRow } from './AnswerRow';
import { answersAsTable } from './answersAsTable';
import styles from './batchTest.module.css';
import { BatchPicture } from './BatchPicture';
import { LargeAnswer } from './LargeAnswer';

const NONE: ReadonlySet<string> = new Set();
const FILTERS: readonly BatchFilter[] = ['all', 'wrong', 'unsure', 'unknown', 'right'];

interface AnswersProps {
  readonly of: BatchRun;
  readonly why?: ((id: string) => Elements) | undefined;
}

/**
 * The answers of a batch as a list or a grid, filtered by whether they were right and by class. The table that is saved has all of them,
 * whatever the filter. `why` draws why one of them was answered so.
 */
export function Answers({ of, why }: AnswersProps) {
  const saveTable = useAppStore((state) => state.saveTable);
  const unsureBelow = useAppStore(({ settings }) => settings.confidence ?? UNSURE);
  const change = useAppStore((state) => state.changeSettings);
  const [filter, setFilter] = useState<BatchFilter>('all');
  const [said, setSaid] = useState('');
  const [view, setView] = useState<'table' | 'grid'>('table');
  const [large, setLarge] = useState<string>();
  const [chosen, setChosen] = useState(NONE);
  const column = of.classes.findIndex(({ id }) => id === said);
  const shown = filtered(of.items, filter, column < 0 ? undefined : column, unsureBelow);
  const byId = new Map(shown.map((item) => [item.id, item]));
  const ids = shown.map(({ id }) => id);
  const one = of.items.find(({ id }) => id === large);
  return (
    <div className={styles.answers}>
      <div className={styles.tools}>
        <Select
          label={say('batchTest.show')}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: filterName(value, unsureBelow) }))}
          onChange={(value) => setFilter(FILTERS.find((each) => each === value) ?? 'all')}
        />
        <Select
          label={say('batchTest.answer')}
          value={said}
          options={[{ value: '', label: say('batchTest.anyClass') }, ...of.classes.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={setSaid}
        />
        <Segments
          label={say('batchTest.view')}
          value={view}
          options={[
            { value: 'table', label: say('batchTest.table') },
            { value: 'grid', label: say('batchTest.grid') },
          ]}
          onChange={setView}
        />
        <Button size="s" kind="quiet" icon={<Download />} onClick={() => saveTable(say('batchTest.fileName'), answersAsTable(of))}>
          {say('tables.csv')}
        </Button>
      </div>
      {filter === 'unsure' && (
        <Slider
          label={say('batchTest.sureFrom')}
          min={1}
          max={100}
          value={Math.round(100 * unsureBelow)}
          onChange={(value) => change({ confidence: value === 100 * UNSURE ? undefined : value / 100 })}
          format={(value) => percent(value / 100)}
        />
      )}
      <p className={styles.small} role="status">
        {say('batchTest.shown', { count: shown.length, of: of.items.length })}
      </p>
      {ids.length === 0 ? (
        <p>{say('batchTest.none')}</p>
      ) : view === 'grid' ? (
        <VirtualGrid
          label={say('batchTest.list')}
          ids={ids}
          tile={72}
          rowsShown={5}
          selected={chosen}
          onSelect={(next) => {
            setChosen(next);
            if (next.size === 1) setLarge([...next][0]);
          }}
          onOpen={setLarge}
          onDelete={() => undefined}
          renderTile={(id) => <BatchPicture id={id} alt="" />}
          nameOf={(id) => nameOf(byId.get(id), of)}
        />
      ) : (
        <VirtualList
          label={say('batchTest.list')}
          ids={ids}
          height={64}
          rowsShown={8}
          renderRow={(id) => {
            const item = byId.get(id);
            return item && <AnswerRow item={item} classes={of.classes} onOpen={() => setLarge(id)} />;
          }}
        />
      )}
      <CalibratedNote temperature={of.temperature} />
      <LargeAnswer item={one} of={of} why={why} onClose={() => setLarge(undefined)} />
    </div>
  );
}

function nameOf(item: BatchRun['items'][number] | undefined, { classes }: BatchRun): string {
  if (!item) return '';
  return say('batchTest.tile', {
    file: isolated(item.name),
    name: isolated(classes[item.said]?.name ?? ''),
    share: percent(item.probabilities[item.said] ?? 0),
  });
}

function filterName(filter: BatchFilter, unsureBelow: number): string {
  switch (filter) {
    case 'all':
      return say('batchTest.all');
    case 'right':
      return say('batchTest.onlyRight');
    case 'wrong':
      return say('batchTest.onlyWrong');
    case 'unsure':
      return say('batchTest.onlyUnsure', { share: percent(unsureBelow) });
    case 'unknown':
      return say('batchTest.onlyUnknown');
  }
}
