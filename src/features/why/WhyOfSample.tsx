// Why the head answers as it does about one sample, below the picture where that is looked at: from a cell of the matrix, a queue, a tray.
import type { Known } from '../../store/evaluation/known';
import type { HeadInUse } from '../../store/head/headInUse';
import { headInUseNow } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import { CalibratedNote } from '../../ui/CalibratedNote';
import { Disclosure } from '../../ui/Disclosure';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import { Explained } from './Explained';
import { usePictureOf } from './usePictureOf';
import styles from './why.module.css';

interface WhyOfSampleProps {
  readonly id: string;
  /** The samples nearest to a picture. */
  readonly nearest: (known: Known) => Elements;
}

/** Nothing while there is no head. */
export function WhyOfSample({ id, nearest }: WhyOfSampleProps) {
  const head = useAppStore(headInUseNow);
  if (!head) return null;
  return (
    <Disclosure label={say('why.ofThis')} name="why of a sample">
      {() => <WhyNow key={id} id={id} head={head} nearest={nearest} />}
    </Disclosure>
  );
}

function WhyNow({ id, head, nearest }: WhyOfSampleProps & { readonly head: HeadInUse }) {
  const learnt = useAppStore(({ dataset, opened }) => !opened && dataset.samples.some((each) => each.id === id));
  const picture = usePictureOf({ kind: 'sample', id });
  return (
    <div className={styles.why}>
      {learnt && <p className={styles.fine}>{say('why.learntByNow')}</p>}
      {picture === 'failed' && <p role="alert">{say('why.failed')}</p>}
      {picture !== undefined && picture !== 'failed' && <Explained head={head} picture={picture} own={id} nearest={nearest} />}
      <CalibratedNote temperature={head.temperature} />
    </div>
  );
}
