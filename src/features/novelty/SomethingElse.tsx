// "Something else" as a class of its own: what it can do, and what it cannot.
import { Plus } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { isElseName } from '../../words/elseNames';
import { say } from '../../words/say';
import styles from './novelty.module.css';

/** A button that adds the class, or that it is there: known by its name in any language. */
export function SomethingElse() {
  const there = useAppStore(({ dataset }) => dataset.classes.some(({ name }) => isElseName(name)));
  const add = useAppStore((state) => state.addClass);
  const open = useAppStore(({ project }) => project.kind === 'open');
  return (
    <div className={styles.else}>
      <p>{say('novelty.elseMeans')}</p>
      {there ? (
        <p role="status">{say('novelty.elseThere')}</p>
      ) : (
        <Button icon={<Plus />} disabled={!open} onClick={() => add(say('novelty.elseName'))}>
          {say('novelty.elseAdd')}
        </Button>
      )}
    </div>
  );
}
