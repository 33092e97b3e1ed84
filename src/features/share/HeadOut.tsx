// Passing a head on: what its file holds, and what is missing while there is none.
import { FileOutput } from 'lucide-react';
import { headKindName } from '../../store/head/headKindNames';
import { shownClasses } from '../../store/dataset/shownClasses';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { say } from '../../words/say';
import { KnownClasses } from './KnownClasses';
import { SaveHead } from './SaveHead';
import styles from './share.module.css';

interface HeadOutProps {
  /** Leads to where a head is taught. */
  readonly teach: Elements;
}

export function HeadOut({ teach }: HeadOutProps) {
  const opened = useAppStore((state) => state.opened);
  const trained = useAppStore(trainedNow);
  const classes = useAppStore(shownClasses);
  const someOff = useAppStore(({ dataset }) => dataset.classes.some(({ enabled }) => !enabled));
  const head = (opened ?? trained)?.head;
  if (!head)
    return (
      <EmptyState icon={<FileOutput />} title={say('share.none')} actions={teach}>
        {someOff ? say('share.noneMeansOn') : say('share.noneMeans')}
      </EmptyState>
    );
  const known = opened?.classes ?? classes.filter(({ id }) => head.classIds.includes(id));
  return (
    <div className={styles.part}>
      <p className={styles.what}>{headKindName(head.kind)}</p>
      <KnownClasses classes={known} />
      <p className={styles.note}>{say('share.fileHolds')}</p>
      <div className={styles.actions}>
        <SaveHead />
      </div>
    </div>
  );
}
