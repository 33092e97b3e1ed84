// Labels that may be wrong, the likeliest first: each is kept, given another class or deleted, and then the next one comes up.
import { BadgeCheck } from 'lucide-react';
import { useMemo } from 'react';
import { labelQueue, mistakesWithoutDoubt } from '../../store/evaluation/doubtedLabels';
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
 * Samples whose held-out prediction doubts their label, folded beyond the first few, and all others behind them, folded away. `row` draws
 * one of them with the label of its button to keep; `empty` is shown without samples.
 */
export function WorthALook({ row, empty }: WorthALookProps) {
  const table = useAppStore(shownEvaluation)?.table;
  const dataset = useAppStore((state) => state.dataset);
  const temperature = useAppStore(factsTemperature);
  const yet = useAppStore(yetToKnow);
  const any = dataset.samples.length > 0;
  const queue = useMemo(() => table && labelQueue(table, dataset), [table, dataset]);
  if (!any) return yet ? <StillLooking of={yet} /> : empty;
  // That nothing is doubted can be said of all alone.
  if (yet && (!table || !queue || queue.doubted.length === 0)) return <StillLooking of={yet} />;
  if (!table || !queue || table.ids.length === 0) return <p className={styles.hint}>{say('worthALook.asks')}</p>;
  const { doubted, others } = queue;
  return (
    <div className={styles.queue}>
      {doubted.length === 0 ? (
        <NoneDoubted mistakes={mistakesWithoutDoubt(table)} />
      ) : (
        <>
          <p className={styles.count}>{say('worthALook.some', { count: doubted.length })}</p>
          <p className={styles.hint}>{say('worthALook.how')}</p>
          <Queue ids={doubted} first={AT_ONCE} name={say('worthALook.list')} more="worthALook.more" row={row} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{say('worthALook.others')}</h3>
          <p className={styles.hint}>{say('worthALook.othersHow')}</p>
          <Queue ids={others} first={0} name={say('worthALook.others')} more="worthALook.moreOthers" row={row} />
        </>
      )}
      <CalibratedNote temperature={temperature} />
    </div>
  );
}

/** That no label is doubted, and where to find what the head gets wrong all the same. */
function NoneDoubted({ mistakes }: { readonly mistakes: number }) {
  return (
    <EmptyState icon={<BadgeCheck />} title={say('worthALook.none')}>
      {mistakes > 0
        ? say('worthALook.mistakes', { count: mistakes, section: say('testPlace.howGood'), table: say('confusion.title') })
        : say('worthALook.noneText')}
    </EmptyState>
  );
}

interface QueueProps extends Pick<WorthALookProps, 'row'> {
  readonly ids: readonly string[];
  /** So many are shown at first. */
  readonly first: number;
  /** What a screen reader calls the list. */
  readonly name: string;
  /** What the button says that shows more. */
  readonly more: 'worthALook.more' | 'worthALook.moreOthers';
}

/** A list of samples in their order, more with each press. */
function Queue({ ids, first, name, more, row }: QueueProps) {
  const fold = useFoldedEverywhere(ids.length, first, AT_ONCE);
  return (
    <>
      {fold.shown > 0 && (
        <ul className={styles.list} aria-label={name}>
          {ids.slice(0, fold.shown).map((id) => (
            <li key={id}>{row(id, say('worthALook.keep'))}</li>
          ))}
        </ul>
      )}
      <FoldButton of={fold} more={say(more, { count: fold.next })} />
    </>
  );
}
