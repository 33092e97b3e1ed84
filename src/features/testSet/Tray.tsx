// One tray: the pictures of a class that test the head, or those that it learns from.
import { ArrowLeftRight, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { Class, Part } from '../../core/dataset/dataset';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import type { Elements } from '../../ui/elements';
import { IconButton } from '../../ui/IconButton';
import { useNear } from '../../ui/useNear';
import { VirtualGrid } from '../../ui/VirtualGrid';
import { say } from '../../words/say';
import styles from './testSet.module.css';

const NONE: ReadonlySet<string> = new Set();

interface TrayProps {
  readonly part: Part;
  readonly of: Class;
  readonly called: string;
  /** Newest first. */
  readonly ids: readonly string[];
  readonly writable: boolean;
  readonly thumb: (id: string) => Elements;
}

/**
 * A grid of the samples `ids` and a toolbar for the selected ones. What is dragged here comes into class `of` and `part`;
 * files that are dropped are taken in.
 */
export function Tray({ part, of, called, ids, writable, thumb }: TrayProps) {
  const drop = useAppStore((state) => state.drop);
  const moveToPart = useAppStore((state) => state.moveToPart);
  const moveSamples = useAppStore((state) => state.moveSamples);
  const removeSamples = useAppStore((state) => state.removeSamples);
  const parts = useAppStore(({ dataset }) => dataset.testSamples);
  const [chosen, setChosen] = useState(NONE);
  const [nearRef, { near }] = useNear();
  const selected = new Set(ids.filter((id) => chosen.has(id)));
  const [title, label] =
    part === 'test'
      ? [say('testSet.tests', { count: ids.length }), say('testSet.testsOf', { class: called })]
      : [say('testSet.learns', { count: ids.length }), say('testSet.learnsOf', { class: called })];
  const remove = (gone: ReadonlySet<string>) => {
    removeSamples([...gone]);
    setChosen(NONE);
  };
  /** What comes from the other tray changes its part, what comes from this one of another class only its label. */
  const take = (dragged: readonly string[]) => {
    const tests = new Set(parts.map(({ id }) => id));
    const others = dragged.filter((id) => tests.has(id) !== (part === 'test'));
    const same = dragged.filter((id) => tests.has(id) === (part === 'test'));
    if (others.length > 0) moveToPart(others, part, of.id);
    if (same.length > 0) moveSamples(same, of.id);
  };
  return (
    <DropZone
      className={styles.tray ?? ''}
      label={label}
      disabled={!writable}
      onDrop={(data) => void drop(data, { kind: 'class', classId: of.id, part })}
      onItems={take}
    >
      <div ref={nearRef}>
        <h4 className={styles.small}>{title}</h4>
        {ids.length > 0 ? (
          <VirtualGrid
            label={label}
            near={near}
            draggable={writable}
            ids={ids}
            tile={48}
            rowsShown={2}
            selected={selected}
            onSelect={setChosen}
            onOpen={(id) => setChosen(new Set([id]))}
            onDelete={remove}
            renderTile={thumb}
            nameOf={(_, index) => say('testSet.picture', { number: ids.length - index })}
          />
        ) : (
          <p className={styles.nothing}>{part === 'test' ? say('testSet.noTests') : say('testSet.noneLearned')}</p>
        )}
        {writable && selected.size > 0 && (
          <div className={styles.chosen} role="toolbar" aria-label={say('testSet.chosenOnes')}>
            <Button
              size="s"
              icon={<ArrowLeftRight data-points />}
              onClick={() => {
                moveToPart([...selected], part === 'test' ? 'train' : 'test');
                setChosen(NONE);
              }}
            >
              {part === 'test' ? say('testSet.toTraining', { count: selected.size }) : say('testSet.toTest', { count: selected.size })}
            </Button>
            <Button size="s" kind="danger" icon={<Trash2 />} onClick={() => remove(selected)}>
              {say('testSet.delete')}
            </Button>
            <IconButton size="s" kind="quiet" label={say('testSet.chooseNone')} icon={<X />} onClick={() => setChosen(NONE)} />
          </div>
        )}
      </div>
    </DropZone>
  );
}
