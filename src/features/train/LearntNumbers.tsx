// How much of the whole network the head is, and how long learning it took.
import type { Head } from '../../core/heads/heads';
import { numberCount } from '../../core/heads/heads';

export interface LearntNumbersProps {
  readonly head: Head;
  readonly backboneNumbers: number;
  /** How long learning took; undefined for a head from a file. */
  readonly milliseconds: number | undefined;
}

const numbers = new Intl.NumberFormat('en');

export function LearntNumbers({ head, backboneNumbers, milliseconds }: LearntNumbersProps) {
  const learnt = numberCount(head);
  const share = (100 * learnt) / (learnt + backboneNumbers);
  return (
    <p>
      {numbers.format(learnt)} numbers, {share < 0.1 ? 'less than 0.1' : share.toFixed(1)} % of the whole network
      {head.kind === 'zero-shot'
        ? ', taken from what the backbone was pretrained with: none of them learnt here'
        : milliseconds !== undefined && <>, learnt in {Math.max(1, Math.round(milliseconds))} ms</>}.
    </p>
  );
}
