// One answer of a batch, large, with what every class got.
import { useId } from 'react';
import type { BatchItem, BatchRun } from '../../store/batch/batchSlice';
import { CalibratedNote } from '../../ui/CalibratedNote';
import { Dialog } from '../../ui/Dialog';
import type { Elements } from '../../ui/elements';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { useLastDefined } from '../../ui/useLastDefined';
import { say } from '../../words/say';
import { Mark } from './AnswerRow';
import styles from './batchTest.module.css';
import { BatchPicture } from './BatchPicture';

/** Classes with a bar, the likeliest first. */
const BARS = 6;

interface LargeAnswerProps {
  readonly item: BatchItem | undefined;
  readonly of: Pick<BatchRun, 'classes' | 'temperature'>;
  readonly why: ((id: string) => Elements) | undefined;
  readonly onClose: () => void;
}

/**
 * A dialog with one picture, its answer, and a bar for each of the likeliest classes. Closed while `item` is undefined.
 * `why` draws what the answer comes from.
 */
export function LargeAnswer({ item: itemNow, of: { classes, temperature }, why, onClose }: LargeAnswerProps) {
  const item = useLastDefined(itemNow);
  const headingId = useId();
  const unknown = item?.unknown === true;
  return (
    <Dialog open={itemNow !== undefined} onClose={onClose} title={item?.name ?? ''} wide>
      {item && (
        <div className={styles.large}>
          <BatchPicture id={item.id} alt={say('batchTest.cut')} />
          <Mark of={item} />
          {unknown && (
            <p className={styles.small} id={headingId}>
              {say('novelty.ifItHadTo')}
            </p>
          )}
          <div className={styles.meters} role="group" aria-labelledby={unknown ? headingId : undefined}>
            {classes
              .map((each, column) => ({ each, column, probability: item.probabilities[column] ?? 0 }))
              .sort((a, b) => b.probability - a.probability)
              .slice(0, BARS)
              .map(({ each, column, probability }) => (
                <ProbabilityMeter
                  key={each.id}
                  compact
                  label={each.name}
                  value={probability}
                  colour={each.colour}
                  leading={column === item.said && !unknown}
                />
              ))}
          </div>
          <CalibratedNote temperature={temperature} />
          {why?.(item.id)}
        </div>
      )}
    </Dialog>
  );
}
