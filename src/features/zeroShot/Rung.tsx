// The zero-shot rung: which of the backbone's pretraining classes count as which class.
import { useEffect } from 'react';
import type { Classifier } from '../../core/backbones/classifier';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import { LabelSearch } from './LabelSearch';
import { MappedClass } from './MappedClass';
import { RestSelect } from './RestSelect';
import { ClassifierOnItsWay } from './ClassifierOnItsWay';
import { UseZeroShot } from './UseZeroShot';
import { useSuggestions } from './useSuggestions';
import styles from './zeroShot.module.css';

/** Fetches the classifier and shows the mapping once it is ready, until then how far it is. */
export function Rung() {
  const classifier = useAppStore((state) => state.classifier);
  const backbone = useAppStore((state) => state.backbone);
  const wantClassifier = useAppStore((state) => state.wantClassifier);
  useEffect(() => {
    wantClassifier();
  }, [wantClassifier, backbone.kind]);
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
          <Explained text={say('zeroShot.intro', { count: classifier.labels.length })} />
        </p>
      )}
      <ul className={styles.classes} aria-label={say('zeroShot.mapping')}>
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
