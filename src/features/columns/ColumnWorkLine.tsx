// What is still being done for a column, or why it has no number.
import { backboneSentence } from '../../store/backbone/backboneSentence';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { TechnicalDetails } from '../../ui/TechnicalDetails';
import { say } from '../../words/say';
import styles from './columns.module.css';
import type { ShownColumn } from './useColumns';

/**
 * The progress of a column's work with a way to cancel it, or the reason why it stopped with a way to try again; nothing once it is ready.
 */
export function ColumnWorkLine({ column: { id, coming, work, made } }: { readonly column: ShownColumn }) {
  const cancel = useAppStore((state) => state.cancelColumns);
  const cancelWatching = useAppStore((state) => state.cancelWatching);
  const again = useAppStore((state) => state.makeColumnsAgain);
  const watch = useAppStore((state) => state.watchBackbone);
  if (coming?.kind === 'fetching') {
    const { loaded, total } = coming.progress;
    return (
      <Progress
        label={say('columns.fetching')}
        {...(total !== undefined && total > 0 && { value: loaded / total })}
        onCancel={() => cancelWatching(id)}
      />
    );
  }
  if (coming?.kind === 'starting') return <p className={answers.small}>{say('columns.starting')}</p>;
  if (coming?.kind === 'failed') return <Said text={backboneSentence(coming.fault)} onAgain={() => void watch(id).then(again)} />;
  switch (work.kind) {
    case 'waiting':
      return <p className={answers.small}>{say('columns.waiting')}</p>;
    case 'embedding':
      return (
        <Progress
          label={say('columns.embedding')}
          value={work.total > 0 ? work.done / work.total : 0}
          detail={say('columns.embeddingDone', { done: work.done, total: work.total })}
          onCancel={cancel}
        />
      );
    case 'evaluating':
      return (
        <Progress
          label={say('columns.evaluating')}
          value={work.done}
          detail={made && say('columns.behind', { samples: made.of.count })}
          onCancel={cancel}
        />
      );
    case 'curve':
      return <Progress label={say('columns.curve')} value={work.done} onCancel={cancel} />;
    case 'lacking':
      return <p className={answers.small}>{say('columns.lacking')}</p>;
    case 'cancelled':
      return <Said text={say('columns.cancelled')} onAgain={again} />;
    case 'failed':
      return <Said text={say('columns.failed')} details={work.detail} onAgain={again} />;
    case 'ready':
      return null;
  }
}

interface SaidProps {
  readonly text: string;
  readonly details?: string;
  readonly onAgain: () => void;
}

function Said({ text, details, onAgain }: SaidProps) {
  return (
    <div className={styles.said} role="status">
      <p>{text}</p>
      <TechnicalDetails text={details} />
      <Button size="s" onClick={onAgain}>
        {say('columns.goOn')}
      </Button>
    </div>
  );
}
