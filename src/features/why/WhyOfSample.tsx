// Why the head answers as it does about one picture, below it where that is looked at: a sample from a cell of the matrix, a queue, a tray;
// or one of many that were tested at once.
import type { Known } from '../../store/evaluation/known';
import type { HeadInUse } from '../../store/head/headInUse';
import { headInUseNow } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import { CalibratedNote } from '../../ui/CalibratedNote';
import { Disclosure } from '../../ui/Disclosure';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import type { Choice } from './choice';
import { Explained } from './Explained';
import { LearntByNow } from './LearntByNow';
import { usePictureOf } from './usePictureOf';
import styles from './why.module.css';

interface WhyOfOneProps {
  readonly id: string;
  /** The samples nearest to a picture. */
  readonly nearest: (known: Known) => Elements;
}

interface WhyOfSampleProps extends WhyOfOneProps {
  /** There are others beside it: that it was opened says nothing of them. */
  readonly amongOthers?: boolean;
}

/** Nothing while there is no head. */
export function WhyOfSample({ id, amongOthers = false, nearest }: WhyOfSampleProps) {
  return <WhyOf picture={{ kind: 'sample', id }} name={amongOthers ? `why of ${id}` : 'why of a sample'} nearest={nearest} />;
}

/** The same for the picture `id` of the batch. */
export function WhyOfTested({ id, nearest }: WhyOfOneProps) {
  return <WhyOf picture={{ kind: 'tested', id }} name="why of a tested picture" nearest={nearest} />;
}

interface WhyOfProps {
  readonly picture: Extract<Choice, { readonly id: string }>;
  /** By which it is remembered that it was opened. */
  readonly name: string;
  readonly nearest: WhyOfOneProps['nearest'];
}

function WhyOf({ picture, name, nearest }: WhyOfProps) {
  const head = useAppStore(headInUseNow);
  if (!head) return null;
  return (
    <Disclosure label={say('why.ofThis')} name={name}>
      {() => <WhyNow key={picture.id} picture={picture} head={head} nearest={nearest} />}
    </Disclosure>
  );
}

function WhyNow({ picture: of, head, nearest }: Omit<WhyOfProps, 'name'> & { readonly head: HeadInUse }) {
  const own = of.kind === 'sample' ? of.id : undefined;
  const picture = usePictureOf(of);
  return (
    <div className={styles.why}>
      <LearntByNow id={own} />
      {picture === 'failed' && <p role="alert">{say('why.failed')}</p>}
      {picture !== undefined && picture !== 'failed' && <Explained head={head} picture={picture} own={own} nearest={nearest} />}
      <CalibratedNote temperature={head.temperature} />
    </div>
  );
}
