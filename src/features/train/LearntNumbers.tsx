// How much of the whole network the head is, and how long learning took.
import type { Head } from '../../core/heads/heads';
import { numberCount } from '../../core/heads/heads';
import { defaultLogisticOptions } from '../../core/solvers/logisticOptions';
import { Explained } from '../../ui/Explained';
import { sentences } from '../../words/lists';
import { duration, finePercent } from '../../words/numbers';
import { say } from '../../words/say';

export interface LearntNumbersProps {
  readonly head: Head;
  readonly backboneNumbers: number;
  /** How long learning took; undefined for a head from a file. */
  readonly milliseconds: number | undefined;
}

/**
 * One sentence: the numbers in `head`, their share of head and backbone together, the time, and whether learning stopped short of the best.
 */
export function LearntNumbers({ head, backboneNumbers, milliseconds }: LearntNumbersProps) {
  const numbers = numberCount(head);
  const share = shareText(numbers / (numbers + backboneNumbers));
  return (
    <p>
      <Explained text={sentences(headSizeSentence(head.kind, numbers, share, milliseconds), shortOfBest(head))} />
    </p>
  );
}

function headSizeSentence(kind: Head['kind'], numbers: number, share: string, milliseconds: number | undefined): string {
  if (kind === 'zero-shot') return say('transfer.sizeTaken', { numbers, share });
  return milliseconds === undefined
    ? say('transfer.size', { numbers, share })
    : say('transfer.sizeLearned', { numbers, share, time: duration(milliseconds) });
}

const SMALLEST_SHARE = 0.001;

function shareText(share: number): string {
  return share < SMALLEST_SHARE ? say('transfer.lessThan', { share: finePercent(SMALLEST_SHARE) }) : finePercent(share);
}

/** A solver that ran out of steps is told of. */
function shortOfBest(head: Head): string | undefined {
  return head.kind === 'linear' && head.converged === false
    ? say('transfer.stoppedEarly', { steps: defaultLogisticOptions.maxIterations })
    : undefined;
}
