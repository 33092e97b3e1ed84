// What is known of a sample: its class, what a head said that had not learnt it, and the nearest picture that this head had learnt.
import type { Class } from '../../core/dataset/dataset';
import { ClassDot } from '../../ui/ClassDot';
import { Name } from '../../ui/Name';
import { percent, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { Thumb } from './Thumb';
import styles from './pictures.module.css';
import type { SampleFacts } from './useSampleFacts';

/** A list of the facts in `of`; says so where the sample was not asked, and leaves the nearest picture out where there is none. */
export function Facts({ of: { own, predicted, nearest } }: { readonly of: SampleFacts }) {
  return (
    <dl className={styles.facts}>
      <dt>{say('pictures.own')}</dt>
      <dd>
        <Called of={own} />
      </dd>
      <dt>{say('pictures.predicted')}</dt>
      <dd>
        {predicted ? (
          <>
            <Called of={predicted.class} />
            <b>{percent(predicted.probability)}</b>
          </>
        ) : (
          <span>{say('pictures.notAsked')}</span>
        )}
      </dd>
      {nearest && (
        <>
          <dt>{say('pictures.nearest')}</dt>
          <dd>
            <span className={styles.near}>
              <Thumb id={nearest.id} />
            </span>
            <Called of={nearest.class} />
            <span>{say('pictures.similarity', { cosine: twoDigits(nearest.similarity) })}</span>
          </dd>
        </>
      )}
    </dl>
  );
}

function Called({ of: { name, colour } }: { readonly of: Class }) {
  return (
    <span className={styles.called}>
      <ClassDot colour={colour} size="s" />
      <Name>{name}</Name>
    </span>
  );
}
