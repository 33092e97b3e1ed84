// Where the head stops answering, or why nothing can be said of that yet.
import { CircleHelp } from 'lucide-react';
import { isolated } from '../../core/base/names';
import { comparedNow, noveltyNow } from '../../store/evaluation/known';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { Spinner } from '../../ui/Spinner';
import { StillLooking } from '../../ui/StillLooking';
import { allOf, quoted } from '../../words/lists';
import { say } from '../../words/say';
import { DrawnLine } from './DrawnLine';
import styles from './novelty.module.css';

interface WhereItStopsProps {
  /** Leads to where a head is taught. */
  readonly teach: Elements;
}

/**
 * The line, or the one reason why there is none: a head from a file, work under way, no samples (with `teach`),
 * or classes with a single recording, by name.
 */
export function WhereItStops({ teach }: WhereItStopsProps) {
  const opened = useAppStore((state) => state.opened !== undefined);
  const origin = useAppStore((state) => state.opened?.document.origin ?? 'file');
  const some = useAppStore((state) => comparedNow(state) !== undefined);
  const drawn = useAppStore((state) => noveltyNow(state) !== undefined);
  const yet = useAppStore(yetToKnow);
  const quality = useAppStore(shownEvaluation)?.quality;
  const classes = useAppStore(({ dataset }) => dataset.classes);
  const single = new Set(quality?.notHeldOut.flatMap(({ classId, lack }) => (lack === 'one-recording' ? [classId] : [])));
  const lacking = classes.filter(({ id }) => single.has(id)).map(({ name }) => quoted(isolated(name)));
  if (drawn) return <DrawnLine />;
  if (opened)
    return (
      <EmptyState icon={<CircleHelp />} title={say('novelty.opened', { origin })}>
        {say('novelty.openedMeans', { origin })}
      </EmptyState>
    );
  if (yet?.kind === 'testing')
    return (
      <p className={styles.making}>
        <Spinner />
        <span>{say('novelty.making')}</span>
      </p>
    );
  if (yet) return <StillLooking of={yet} />;
  if (!some)
    return (
      <EmptyState icon={<CircleHelp />} title={say('testPlace.unknownEmpty')} actions={teach}>
        {say('testPlace.unknownEmptyText')}
      </EmptyState>
    );
  const title = lacking.length > 0 ? say('novelty.secondRecording', { classes: allOf(lacking) }) : say('novelty.oneRecording');
  return (
    <EmptyState icon={<CircleHelp />} title={title} actions={teach}>
      {say('novelty.oneRecordingMeans')}
    </EmptyState>
  );
}
