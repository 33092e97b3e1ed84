// A head that was handed to a person who has no samples: what it knows, what it was made of, and the way to a head of one's own.
import { Sprout } from 'lucide-react';
import { isolated } from '../../core/base/names';
import { headKindName } from '../../store/head/headKindNames';
import type { OpenedHead } from '../../store/head/trainedHead';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { count } from '../../words/numbers';
import { KnownClasses } from './KnownClasses';
import styles from './share.module.css';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

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
          <dt>Name</dt>
          <dd>
            <bdi>{document.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>Saved on</dt>
          <dd>{savedOn(document.createdAt)}</dd>
        </div>
        <div>
          <dt>Learnt from</dt>
          <dd>{samples === 1 ? '1 sample' : `${count(samples)} samples`}</dd>
        </div>
        <div>
          <dt>Backbone</dt>
          <dd>{isolated(document.backbone.name)}</dd>
        </div>
        <div>
          <dt>Made by</dt>
          <dd>The file does not say.</dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <Button icon={<Sprout />} onClick={closeHead}>
          Teach my own classes
        </Button>
      </div>
    </div>
  );
}

function savedOn(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 'The file does not say.' : day.format(time);
}
