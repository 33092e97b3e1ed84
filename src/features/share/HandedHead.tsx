// A head that was handed to a person who has no samples: what it knows, what it was made of, and the way to a head of one's own.
import { Sprout } from 'lucide-react';
import { headKindName } from '../../store/head/headKindNames';
import type { OpenedHead } from '../../store/head/trainedHead';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import { HeadCard } from './HeadCard';
import { KnownClasses } from './KnownClasses';
import styles from './share.module.css';

/** About the opened head; nothing while none is open. */
export function HandedHead() {
  const opened = useAppStore((state) => state.opened);
  return opened ? <About head={opened} /> : null;
}

function About({ head: { document, head, classes } }: { readonly head: OpenedHead }) {
  const closeHead = useAppStore((state) => state.closeHead);
  return (
    <div className={styles.part}>
      <p className={styles.what}>{headKindName(head.kind)}</p>
      <KnownClasses classes={classes} />
      <HeadCard document={document} />
      <div className={styles.actions}>
        <Button icon={<Sprout />} onClick={closeHead}>
          {say('share.teachOwn')}
        </Button>
      </div>
    </div>
  );
}
