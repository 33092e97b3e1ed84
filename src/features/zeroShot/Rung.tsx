// The zero-shot rung: which of the backbone's kinds count as which class.
import { useEffect } from 'react';
import type { Top } from '../../core/backbones/top';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { count } from '../../words/numbers';
import { LabelSearch } from './LabelSearch';
import { MappedClass } from './MappedClass';
import { RestSelect } from './RestSelect';
import { TopOnItsWay } from './TopOnItsWay';
import { UseZeroShot } from './UseZeroShot';
import { useSuggestions } from './useSuggestions';
import styles from './zeroShot.module.css';

export function Rung() {
  const top = useAppStore((state) => state.top);
  const backbone = useAppStore((state) => state.backbone);
  const wantTop = useAppStore((state) => state.wantTop);
  useEffect(wantTop, [wantTop, backbone.kind]);
  return <div className={styles.rung}>{top.kind === 'ready' ? <Mapping top={top.top} /> : <TopOnItsWay top={top} />}</div>;
}

function Mapping({ top }: { readonly top: Top }) {
  const classes = useAppStore(shownClasses);
  const suggestions = useSuggestions(top);
  const mapped = useAppStore(({ settings }) => settings.labelMapping.classOf.size > 0);
  return (
    <>
      {!mapped && (
        <p className={styles.honest}>
          {`Zero-shot means: no samples at all. The backbone was taught ${count(top.labels.length)} kinds of things. Say which of them count as your classes, and it tells your classes apart at once. What it was not taught, it cannot know.`}
        </p>
      )}
      <ul className={styles.classes} aria-label="What counts as which class">
        {classes.map((each) => (
          <li key={each.id}>
            <MappedClass of={each} top={top} suggested={suggestions.get(each.id) ?? []} />
          </li>
        ))}
      </ul>
      <RestSelect />
      <LabelSearch top={top} />
      <UseZeroShot top={top} />
    </>
  );
}
