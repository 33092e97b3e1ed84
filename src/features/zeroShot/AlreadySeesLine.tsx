// "What the backbone already sees": a line that opens into the pretraining classes it names by itself, before there is any sample.
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import styles from './alreadySees.module.css';

const SeesNow = lazily(() => import('./SeesNow').then(({ SeesNow: now }) => now));

/** Fetches the classifier when it is opened. Nothing where the backbone has none, unless it is open already. */
export function AlreadySeesLine() {
  const hasClassifier = useAppStore(({ backbone }) => backbone.kind === 'ready' && backbone.spec.classifier !== undefined);
  const wantClassifier = useAppStore((state) => state.wantClassifier);
  const [open, setOpen] = useState(false);
  if (!hasClassifier && !open) return null;
  return (
    <details
      className={styles.sees}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) wantClassifier();
      }}
    >
      <summary>
        <Eye aria-hidden="true" />
        <span>
          <span className={styles.title}>{say('zeroShot.title')}</span>
          <span className={styles.hint}>{say('zeroShot.hint')}</span>
        </span>
      </summary>
      {open && <SeesNow />}
    </details>
  );
}
