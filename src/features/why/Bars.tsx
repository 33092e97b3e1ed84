// What the head says of the picture, the likeliest first.
import { useId, useMemo } from 'react';
import type { Embedding } from '../../core/backbones/embedding';
import type { Known } from '../../store/evaluation/known';
import { comparedNow, knownOf } from '../../store/evaluation/known';
import { unknownSentence } from '../../store/evaluation/unknownSentence';
import type { ClassScore } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { say } from '../../words/say';
import styles from './why.module.css';

/** With many classes the rest has next to nothing. */
const SHOWN = 6;

/** Whether it is like the samples at all; undefined while there is nothing to compare with. `own`: the sample that the picture is of. */
export function useKnownHere(embedding: Embedding | undefined, own?: string): Known | undefined {
  const compared = useAppStore(comparedNow);
  return useMemo(() => compared && embedding && knownOf(compared, embedding, own), [compared, embedding, own]);
}

/**
 * The first `SHOWN` of `scores`. Where `known` says that the picture is unknown, no class leads,
 * and the bars are what the head would say if it had to.
 */
export function Bars({ scores, known }: { readonly scores: readonly ClassScore[]; readonly known: Known | undefined }) {
  const unknown = known?.unknown ?? false;
  const headingId = useId();
  const top = [...scores].sort((a, b) => b.probability - a.probability).slice(0, SHOWN);
  return (
    <section className={styles.answer} aria-label={say('why.answer')}>
      {known?.unknown && <p className={styles.unknown}>{unknownSentence(known)}</p>}
      {unknown && (
        <p className={styles.fine} id={headingId}>
          {say('novelty.ifItHadTo')}
        </p>
      )}
      <ul className={styles.bars} data-unknown={unknown} aria-labelledby={unknown ? headingId : undefined}>
        {top.map(({ class: each, probability, leading }) => (
          <li key={each.id}>
            <ProbabilityMeter compact label={each.name} value={probability} colour={each.colour} leading={leading && !unknown} />
          </li>
        ))}
      </ul>
    </section>
  );
}
