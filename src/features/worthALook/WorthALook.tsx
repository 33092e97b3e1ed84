// Labels that may be wrong, the likeliest first: each is kept, given another class or deleted, and then the next one comes up.
import { BadgeCheck } from 'lucide-react';
import { useMemo } from 'react';
import { doubtedLabels, mistakesWithoutDoubt } from '../../store/evaluation/doubtedLabels';
import { factsTemperature } from '../../store/evaluation/factsTemperature';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { CalibratedNote } from '../../ui/CalibratedNote';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { FoldButton } from '../../ui/FoldButton';
import { StillLooking } from '../../ui/StillLooking';
import { useFoldedEverywhere } from '../../ui/useFolded';
import { say } from '../../words/say';
import styles from './worthALook.module.css';

interface WorthALookProps {
  /** Shows a sample with what can be done with it; `keep` is what stands on the button that says its label is right. */
  readonly row: (id: string, keep: string) => Elements;
  /** What is said while there is no sample at all. */
  readonly empty: Elements;
}

/** Shown at once, and more with each press. */
const AT_ONCE = 10;

/**
 * Samples whose held-out prediction doubts their label, folded beyond the first few. `row` draws one of them with the label of its button
 * to keep; `empty` is shown without samples.
 */
export function WorthALook({ row, empty }: WorthALookProps) {
  const table = useAppStore(shownEvaluation)?.table;
  const dataset = useAppStore((state) => state.dataset);
  const temperature = useAppStore(factsTemperature);
  const yet = useAppStore(yetToKnow);
  const any = dataset.samples.length > 0;
  const ids = useMemo(() => table && doubtedLabels(table, dataset), [table, dataset]);
  const fold = useFoldedEverywhere(ids?.length ?? 0, AT_ONCE, AT_ONCE);
  if (!any) return yet ? <StillLooking of={yet} /> : empty;
  // That nothing is doubted can be said of all alone.
  if (yet && (!table || !ids || ids.length === 0)) return <StillLooking of={yet} />;
  if (!table || table.ids.length === 0) return <p className={styles.hint}>{say('worthALook.asks')}</p>;
  if (!ids || ids.length === 0) {
    const wrong = mistakesWithoutDoubt(table);
    return (
      <EmptyState icon={<BadgeCheck />} title={say('worthALook.none')}>
        {wrong > 0
          ? say('worthALook.mistakes', { count: wrong, section: say('testPlace.howGood'), table: say('confusion.title') })
          : say('worthALook.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.queue}>
      <p className={styles.count}>{say('worthALook.some', { count: ids.length })}</p>
      <p className={styles.hint}>{say('worthALook.how')}</p>
      <ul className={styles.list} aria-label={say('worthALook.list')}>
        {ids.slice(0, fold.shown).map((id) => (
          <li key={id}>{row(id, say('worthALook.keep'))}</li>
        ))}
      </ul>
      <CalibratedNote temperature={temperature} />
      <FoldButton of={fold} more={say('worthALook.more', { count: fold.next })} />
    </div>
  );
}
