// Says that a head from elsewhere knows none of the classes here, which it is asked about by their names.
import { isolated } from '../../core/base/names';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { allOf } from '../../words/lists';
import { say } from '../../words/say';
import styles from './testSet.module.css';

/** How it can be tested all the same. Nothing for a head of one's own, and where one of the classes has the name of one of its own. */
export function OtherNames() {
  const opened = useAppStore((state) => state.opened);
  const classes = useAppStore(shownClasses);
  if (!opened || opened.classes.some(({ name }) => classes.some((each) => each.name === name))) return null;
  return (
    <p className={styles.lack}>
      {say('testSet.otherNames', {
        origin: opened.document.origin ?? 'file',
        classes: allOf(opened.classes.map(({ name }) => isolated(name))),
      })}
    </p>
  );
}
