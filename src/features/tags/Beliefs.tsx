// What the backbone takes each class for, and which classes it knew before: asked of its own classifier.
import { MessageCircleQuestion } from 'lucide-react';
import { useEffect } from 'react';
import { shownClasses } from '../../store/dataset/shownClasses';
import { isolated } from '../../core/base/names';
import { behindSentence } from '../../store/compare/behindSentence';
import type { ClassBeliefs } from '../../store/compare/beliefsSlice';
import { beliefsBehind, beliefsNow } from '../../store/compare/resultsBehind';
import type { ClassifierState } from '../../store/head/zeroShotSlice';
import { useAppStore } from '../../store/useAppStore';
import { useKept, useUnread } from '../../store/useKept';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import type { Elements } from '../../ui/elements';
import { Name } from '../../ui/Name';
import { Progress } from '../../ui/Progress';
import { Unread } from '../../ui/Unread';
import { isPlaceholder } from '../../words/placeholders';
import { say } from '../../words/say';
import { BeliefTable } from './BeliefTable';
import { aboutClass, beliefRows, neverSawSentence } from './beliefWords';
import styles from './tags.module.css';

interface BeliefsProps {
  /** The classifier while it is not there: on its way, or why not. */
  readonly onItsWay: (classifier: Exclude<ClassifierState, { readonly kind: 'ready' }>) => Elements;
}

/**
 * Asks on a press what the backbone's classifier says of each class's samples, and warns where they have changed since.
 * `onItsWay` draws the classifier while it is not ready.
 */
export function Beliefs({ onItsWay }: BeliefsProps) {
  const classifier = useAppStore((state) => state.classifier);
  const want = useAppStore((state) => state.wantClassifier);
  const beliefs = useAppStore((state) => state.beliefs);
  const ask = useAppStore((state) => state.askBeliefs);
  const cancel = useAppStore((state) => state.cancelBeliefs);
  const asked = useAppStore(beliefsNow);
  const behind = useAppStore(beliefsBehind);
  const some = useAppStore((state) => state.dataset.samples.length > 0);
  useKept('beliefs');
  const unread = useUnread('beliefs');
  useEffect(() => {
    want();
  }, [want]);
  if (!some) return <p>{say('tags.noSamples')}</p>;
  const shown = beliefs.kind === 'running' ? undefined : asked;
  return (
    <div className={styles.block}>
      <p>{say('tags.beliefsText')}</p>
      {classifier.kind !== 'ready' && onItsWay(classifier)}
      {beliefs.kind === 'running' ? (
        <Progress label={say('tags.asking')} value={beliefs.done} onCancel={cancel} />
      ) : (
        <div className={styles.line}>
          <Button icon={<MessageCircleQuestion />} disabled={classifier.kind !== 'ready'} onClick={() => void ask()}>
            {say(shown ? 'tags.askAgain' : 'tags.ask')}
          </Button>
        </div>
      )}
      {beliefs.kind === 'cancelled' && <Banner tone="info">{say('tags.cancelled')}</Banner>}
      {beliefs.kind === 'failed' && (
        <Banner tone="bad" details={beliefs.detail}>
          {say('tags.failed')}
        </Banner>
      )}
      <Unread of={unread} />
      {shown && (
        <>
          {behind && <Banner tone="warn">{behindSentence(behind)}</Banner>}
          <Believed classes={shown.classes} />
        </>
      )}
    </div>
  );
}

function Believed({ classes }: { readonly classes: readonly ClassBeliefs[] }) {
  const shown = useAppStore(shownClasses);
  const rows = classes.flatMap((each) => {
    const own = shown.find(({ id }) => id === each.classId);
    return own && each.asked > 0 ? [{ own, ...each }] : [];
  });
  const sentence = neverSawSentence(classes, shown);
  return (
    <>
      <ul className={styles.beliefs}>
        {rows.map(({ own, name, asked, believed, known: labels, closeness }) => (
          <li key={own.id}>
            <h3>
              <ClassDot colour={own.colour} size="s" />
              <Name>{own.name}</Name>
            </h3>
            <ol>
              {believed.map(({ label, first }) => (
                <li key={label}>{say('tags.believed', { label: isolated(label), first, asked })}</li>
              ))}
            </ol>
            {aboutClass(own.name, { name, known: labels, closeness }).map((about) => (
              <p key={about} className={styles.small}>
                {about}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <BeliefTable rows={beliefRows(classes, shown)} />
      {rows.some(({ own }) => isPlaceholder(own.name)) && <p className={styles.small}>{say('tags.needsName')}</p>}
      {sentence !== undefined && (
        <>
          <p className={styles.sentence}>{sentence}</p>
          <p className={styles.small}>{say('tags.neverSawHow')}</p>
        </>
      )}
    </>
  );
}
