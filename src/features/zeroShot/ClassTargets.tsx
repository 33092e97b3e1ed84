// The person's classes as chips that labels are dropped on.
import { labelsOf } from '../../core/backbones/labelMapping';
import type { Classifier } from '../../core/backbones/classifier';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { ClassDot } from '../../ui/ClassDot';
import { Name } from '../../ui/Name';
import { useDragging } from '../../ui/useDragging';
import { say } from '../../words/say';
import { LabelDrop } from './LabelDrop';
import styles from './zeroShot.module.css';

/** Each with the number of labels that count as it; nothing without classes. */
export function ClassTargets({ classifier }: { readonly classifier: Classifier }) {
  const classes = useAppStore(shownClasses);
  const mapping = useAppStore((state) => state.settings.labelMapping);
  const dragging = useDragging();
  if (classes.length === 0) return null;
  return (
    <div className={styles.reach}>
      <p className={styles.note}>{say(dragging ? 'zeroShot.mapHint' : 'zeroShot.mapHintByTouch')}</p>
      <ul className={styles.targets} aria-label={say('zeroShot.targets')}>
        {classes.map((each) => {
          const count = labelsOf(classifier, mapping, each.id).length;
          return (
            <li key={each.id}>
              <LabelDrop of={each} className={styles.chipTarget}>
                <ClassDot colour={each.colour} size="s" />
                <Name className={styles.name}>{each.name}</Name>
                <span className={styles.count}>
                  {each.enabled ? say('zeroShot.counted', { count }) : say('zeroShot.countedOff', { count })}
                </span>
              </LabelDrop>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
