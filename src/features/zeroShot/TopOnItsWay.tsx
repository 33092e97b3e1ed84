// The top while it is not there: on its way with Cancel, or why not and what to do.
import { useAppStore } from '../../store/useAppStore';
import { topSentence } from '../../store/backbone/topSentence';
import type { TopState } from '../../store/head/zeroShotSlice';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import styles from './zeroShot.module.css';

export function TopOnItsWay({ top }: { readonly top: Exclude<TopState, { readonly kind: 'ready' }> }) {
  const wantTop = useAppStore((state) => state.wantTop);
  const cancel = useAppStore((state) => state.cancelTop);
  switch (top.kind) {
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
      const { loaded, total } = top.progress;
      return (
        <Progress label="Fetching what it was taught to name" {...(total !== undefined && { value: loaded / total })} onCancel={cancel} />
      );
    }
    case 'failed':
      return (
        <Banner
          tone="bad"
          actions={
            <Button size="s" onClick={wantTop}>
              Try again
            </Button>
          }
        >
          {topSentence(top.failure)}
        </Banner>
      );
  }
}
