// The person's classes as chips that labels are dropped on.
import { labelsOf } from '../../core/backbones/labelMapping';
import type { Classifier } from '../../core/backbones/classifier';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { ClassDot } from '../../ui/ClassDot';
import { Name } from '../../ui/Name';
import { LabelDrop } from './LabelDrop';
import styles from './zeroShot.module.css';

export function ClassTargets({ classifier }: { readonly classifier: Classifier }) {
  const classes = useAppStore(shownClasses);
  const mapping = useAppStore((state) => state.settings.labelMapping);
  if (classes.length === 0) return null;
  return (
    <div className={styles.reach}>
      <p className={styles.note}>
        Drag a kind onto a class, or choose what it counts as. Two classes with a kind each make a head, without any sample.
      </p>
      <ul className={styles.targets} aria-label="Classes that kinds can count as">
        {classes.map((each) => {
          const count = labelsOf(classifier, mapping, each.id).length;
          return (
            <li key={each.id}>
              <LabelDrop of={each} className={styles.chipTarget}>
                <ClassDot colour={each.colour} size="s" />
                <Name className={styles.name}>{each.name}</Name>
                <span className={styles.count}>{`${each.enabled ? '' : 'off · '}${count === 1 ? '1 kind' : `${count} kinds`}`}</span>
              </LabelDrop>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
