// What all the kinds count as that are not mapped: nothing, or one class.
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Select } from '../../ui/Select';
import styles from './zeroShot.module.css';

const NOTHING = '';

export function RestSelect() {
  const classes = useAppStore(shownClasses);
  const rest = useAppStore((state) => state.settings.labelMapping.rest);
  const mapRestTo = useAppStore((state) => state.mapRestTo);
  return (
    <div>
      <Select
        label="All other kinds count as"
        value={classes.some(({ id }) => id === rest) ? (rest ?? NOTHING) : NOTHING}
        options={[{ value: NOTHING, label: 'Nothing' }, ...classes.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => mapRestTo(value === NOTHING ? undefined : value)}
      />
      <p className={styles.note}>
        {rest === undefined
          ? 'The head always answers with one of your classes. Make a class for “none of these” and let the rest count as it, if it should be able to say so.'
          : 'Whatever is none of the kinds above is this class.'}
      </p>
    </div>
  );
}
