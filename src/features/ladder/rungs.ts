// What the rungs are called, and at which one to stop.
import type { Rung, RungId } from '../../core/compare/ladder';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';

const NAMES: Readonly<Record<RungId, MessageId>> = {
  'zero-shot': 'ladder.zeroShot',
  'one-sample': 'ladder.oneSample',
  linear: 'ladder.linear',
  mlp: 'ladder.mlp',
};

export const rungName = (id: RungId): string => say(NAMES[id]);

/** The last rung that is clearly better than the one below it; the lowest where none is. */
export function stopAt(rungs: readonly Rung[]): Rung | undefined {
  return rungs.findLast(({ beside }) => beside?.verdict === 'better') ?? rungs[0];
}
