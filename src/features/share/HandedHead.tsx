// A head that was handed to a person who has no samples: what it knows, what it was made of, and the way to a head of one's own.
import { Sprout } from 'lucide-react';
import { isolated } from '../../core/base/names';
import { headKindName } from '../../store/head/headKindNames';
import type { OpenedHead } from '../../store/head/trainedHead';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { day } from '../../words/numbers';
import { say } from '../../words/say';
import { KnownClasses } from './KnownClasses';
import styles from './share.module.css';

export function HandedHead() {
  const opened = useAppStore((state) => state.opened);
  return opened ? <About head={opened} /> : null;
}

function About({ head: { document, head, classes } }: { readonly head: OpenedHead }) {
  const closeHead = useAppStore((state) => state.closeHead);
  const samples = document.classes.reduce((sum, each) => sum + each.samples, 0);
  return (
    <div className={styles.part}>
      <p className={styles.what}>{headKindName(head.kind)}</p>
      <KnownClasses classes={classes} />
      <dl className={styles.facts}>
        <div>
          <dt>{say('share.name')}</dt>
          <dd>
            <bdi>{document.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say('share.savedOn')}</dt>
          <dd>{savedOn(document.createdAt)}</dd>
        </div>
        <div>
          <dt>{say('share.learnedFrom')}</dt>
          <dd>{say('share.samples', { count: samples })}</dd>
        </div>
        <div>
          <dt>{say('share.backbone')}</dt>
          <dd>{isolated(document.backbone.name)}</dd>
        </div>
        <div>
          <dt>{say('share.madeBy')}</dt>
          <dd>{say('share.notSaid')}</dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <Button icon={<Sprout />} onClick={closeHead}>
          {say('share.teachOwn')}
        </Button>
      </div>
    </div>
  );
}

function savedOn(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? say('share.notSaid') : day(time);
}
