// The samples of a class: select several, delete, move, look closer.
import { FolderInput, Maximize2, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { unreadableNow } from '../../store/embeddings/embeddingSlice';
import { useAppStore, useAppVerb } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { VirtualGrid } from '../../ui/VirtualGrid';
import { say } from '../../words/say';
import { CountNotLearnt } from './NotLearnt';
import { SampleDialog } from './SampleDialog';
import { SampleTile } from './SampleTile';
import styles from './classes.module.css';

/** Least side of a tile in pixels, and rows in view: of a card with room, and of a compact one. */
const ROOMY = { tile: 64, rowsShown: 2 };
const COMPACT = { tile: 38, rowsShown: 1 };
const NONE: ReadonlySet<string> = new Set();

export interface SampleGridProps {
  readonly of: Class;
  readonly called: string;
  /** Its samples, newest first. */
  readonly ids: readonly string[];
  /** Whether it is in view, or nearly: else no sample is drawn. */
  readonly near: boolean;
  /** One row of small pictures. */
  readonly compact: boolean;
}

/**
 * The samples `ids` of class `of` as a grid of small pictures, with a toolbar for those that are selected; nothing where there are none.
 */
export function SampleGrid({ of, called, ids, near, compact }: SampleGridProps) {
  const removeSamples = useAppVerb('removeSamples');
  const unreadable = useAppStore(unreadableNow);
  const [chosen, setChosen] = useState(NONE);
  const [large, setLarge] = useState<string>();
  const selected = new Set(ids.filter((id) => chosen.has(id)));
  const [first] = selected;
  const remove = (gone: ReadonlySet<string>) => {
    removeSamples([...gone]);
    setChosen(NONE);
  };

  if (ids.length === 0) return null;
  return (
    <div className={styles.samples}>
      <VirtualGrid
        label={say('samples.of', { class: called })}
        near={near}
        draggable
        ids={ids}
        {...(compact ? COMPACT : ROOMY)}
        selected={selected}
        onSelect={setChosen}
        onOpen={setLarge}
        onDelete={remove}
        renderTile={(id) => <SampleTile id={id} unreadable={unreadable.has(id)} />}
        nameOf={(id, index) => say(unreadable.has(id) ? 'samples.numberedNotLearned' : 'samples.numbered', { number: ids.length - index })}
      />
      <CountNotLearnt ids={ids} />
      {selected.size > 0 && (
        <div className={styles.chosen} role="toolbar" aria-label={say('samples.chosenOnes')}>
          <span>{say('samples.chosen', { count: selected.size })}</span>
          <Button size="s" kind="danger" icon={<Trash2 />} onClick={() => remove(selected)}>
            {say('samples.delete')}
          </Button>
          <MoveMenu from={of} ids={selected} onMoved={() => setChosen(NONE)} />
          {first !== undefined && (
            <Button size="s" kind="quiet" icon={<Maximize2 />} aria-haspopup="dialog" onClick={() => setLarge(first)}>
              {say('samples.lookCloser')}
            </Button>
          )}
          <IconButton size="s" kind="quiet" label={say('samples.chooseNone')} icon={<X />} onClick={() => setChosen(NONE)} />
        </div>
      )}
      <SampleDialog id={large} ids={ids} onShow={setLarge} />
    </div>
  );
}

function MoveMenu({ from, ids, onMoved }: { from: Class; ids: ReadonlySet<string>; onMoved: () => void }) {
  const classes = useAppStore(shownClasses);
  const moveSamples = useAppVerb('moveSamples');
  const items = classes
    .filter(({ id }) => id !== from.id)
    .map(({ id, name, colour }) => ({
      label: name,
      icon: <ClassDot colour={colour} />,
      onChoose: () => {
        moveSamples([...ids], id);
        onMoved();
      },
    }));
  return items.length > 0 ? (
    <Menu
      label={say('samples.moveTo')}
      text={say('samples.moveTo')}
      icon={<FolderInput data-points />}
      kind="quiet"
      size="s"
      items={items}
    />
  ) : null;
}
