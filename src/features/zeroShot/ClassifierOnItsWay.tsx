// The classifier while it is not there: on its way with Cancel, or why not and what to do.
import { useAppStore } from '../../store/useAppStore';
import { classifierSentence } from '../../store/backbone/classifierSentence';
import type { ClassifierState } from '../../store/head/zeroShotSlice';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Explained } from '../../ui/Explained';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import styles from './zeroShot.module.css';

/** A line for each state but ready. */
export function ClassifierOnItsWay({ classifier }: { readonly classifier: Exclude<ClassifierState, { readonly kind: 'ready' }> }) {
  const wantClassifier = useAppStore((state) => state.wantClassifier);
  const cancel = useAppStore((state) => state.cancelClassifier);
  switch (classifier.kind) {
    case 'away':
      return <p className={styles.nothing}>{say('zeroShot.waiting')}</p>;
    case 'none':
      return (
        <p className={styles.nothing}>
          <Explained text={say('zeroShot.noClassifier')} />
        </p>
      );
    case 'fetching': {
      const { loaded, total } = classifier.progress;
      return <Progress label={say('zeroShot.fetching')} {...(total !== undefined && { value: loaded / total })} onCancel={cancel} />;
    }
    case 'failed':
      return (
        <Banner
          tone="bad"
          details={classifier.failure.detail}
          actions={
            <Button size="s" onClick={wantClassifier}>
              {say('common.tryAgain')}
            </Button>
          }
        >
          {classifierSentence(classifier.failure)}
        </Banner>
      );
  }
}
