// What all pretraining classes count as that are not mapped: nothing, or one class.
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Select } from '../../ui/Select';
import { say } from '../../words/say';
import styles from './zeroShot.module.css';

const NOTHING = '';

/** A list of "nothing" and the classes; "nothing" is chosen too where the class was deleted. */
export function RestSelect() {
  const classes = useAppStore(shownClasses);
  const rest = useAppStore((state) => state.settings.labelMapping.rest);
  const mapRestTo = useAppStore((state) => state.mapRestTo);
  return (
    <div>
      <Select
        label={say('zeroShot.rest')}
        value={classes.some(({ id }) => id === rest) ? (rest ?? NOTHING) : NOTHING}
        options={[{ value: NOTHING, label: say('zeroShot.nothing') }, ...classes.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => mapRestTo(value === NOTHING ? undefined : value)}
      />
      <p className={styles.note}>{rest === undefined ? say('zeroShot.restNothing') : say('zeroShot.restClass')}</p>
    </div>
  );
}
