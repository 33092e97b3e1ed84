// The classifier while it is not there: on its way with Cancel, or why not and what to do.
import { useAppStore } from '../../store/useAppStore';
import { classifierSentence } from '../../store/backbone/classifierSentence';
import type { ClassifierState } from '../../store/head/zeroShotSlice';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import styles from './zeroShot.module.css';

export function ClassifierOnItsWay({ classifier }: { readonly classifier: Exclude<ClassifierState, { readonly kind: 'ready' }> }) {
  const wantClassifier = useAppStore((state) => state.wantClassifier);
  const cancel = useAppStore((state) => state.cancelClassifier);
  switch (classifier.kind) {
    case 'away':
      return <p className={styles.nothing}>Waiting for the backbone …</p>;
    case 'none':
      return (
        <p className={styles.nothing}>
          This backbone comes without the classifier it was taught with, so it cannot name anything by itself. Headstart 1 and MobileNetV1
          can.
        </p>
      );
    case 'fetching': {
      const { loaded, total } = classifier.progress;
      return (
        <Progress label="Fetching what it was taught to name" {...(total !== undefined && { value: loaded / total })} onCancel={cancel} />
      );
    }
    case 'failed':
      return (
        <Banner
          tone="bad"
          actions={
            <Button size="s" onClick={wantClassifier}>
              Try again
            </Button>
          }
        >
          {classifierSentence(classifier.failure)}
        </Banner>
      );
  }
}
