// How much of the whole network the head is, and how long learning it took.
import type { Head } from '../../core/heads/heads';
import { numberCount } from '../../core/heads/heads';
import { defaultLogisticOptions } from '../../core/solvers/logisticOptions';
import { count, duration, finePercent } from '../../words/numbers';

export interface LearntNumbersProps {
  readonly head: Head;
  readonly backboneNumbers: number;
  /** How long learning took; undefined for a head from a file. */
  readonly milliseconds: number | undefined;
}

export function LearntNumbers({ head, backboneNumbers, milliseconds }: LearntNumbersProps) {
  const learnt = numberCount(head);
  const share = learnt / (learnt + backboneNumbers);
  return <p>{`${count(learnt)} numbers, ${shareText(share)} of the whole network${howLearnt(head, milliseconds)}.${shortOfBest(head)}`}</p>;
}

function shareText(share: number): string {
  return share < 0.001 ? `less than ${finePercent(0.001)}` : finePercent(share);
}

/** A solver that ran out of steps is told of. */
function shortOfBest(head: Head): string {
  return head.kind === 'linear' && head.converged === false
    ? ` It stopped after ${count(defaultLogisticOptions.maxIterations)} steps, before it was at its best: a stronger penalty gets there sooner.`
    : '';
}

function howLearnt({ kind }: Head, milliseconds: number | undefined): string {
  if (kind === 'zero-shot') return ', taken from what the backbone was pretrained with: none of them learnt here';
  return milliseconds === undefined ? '' : `, learnt in ${duration(milliseconds)}`;
}
