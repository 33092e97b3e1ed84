// The zero-shot rung: which of the backbone's kinds count as which class.
import { useEffect } from 'react';
import type { Classifier } from '../../core/backbones/classifier';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { count } from '../../words/numbers';
import { LabelSearch } from './LabelSearch';
import { MappedClass } from './MappedClass';
import { RestSelect } from './RestSelect';
import { ClassifierOnItsWay } from './ClassifierOnItsWay';
import { UseZeroShot } from './UseZeroShot';
import { useSuggestions } from './useSuggestions';
import styles from './zeroShot.module.css';

export function Rung() {
  const classifier = useAppStore((state) => state.classifier);
  const backbone = useAppStore((state) => state.backbone);
  const wantClassifier = useAppStore((state) => state.wantClassifier);
  useEffect(wantClassifier, [wantClassifier, backbone.kind]);
  return (
    <div className={styles.rung}>
      {classifier.kind === 'ready' ? <Mapping classifier={classifier.classifier} /> : <ClassifierOnItsWay classifier={classifier} />}
    </div>
  );
}

function Mapping({ classifier }: { readonly classifier: Classifier }) {
  const classes = useAppStore(shownClasses);
  const suggestions = useSuggestions(classifier);
  const mapped = useAppStore(({ settings }) => settings.labelMapping.classOf.size > 0);
  return (
    <>
      {!mapped && (
        <p className={styles.honest}>
          {`Zero-shot means: no samples at all. The backbone was taught ${count(classifier.labels.length)} kinds of things. Say which of them count as your classes, and it tells your classes apart at once. What it was not taught, it cannot know.`}
        </p>
      )}
      <ul className={styles.classes} aria-label="What counts as which class">
        {classes.map((each) => (
          <li key={each.id}>
            <MappedClass of={each} classifier={classifier} suggested={suggestions.get(each.id) ?? []} />
          </li>
        ))}
      </ul>
      <RestSelect />
      <LabelSearch classifier={classifier} />
      <UseZeroShot classifier={classifier} />
    </>
  );
}
