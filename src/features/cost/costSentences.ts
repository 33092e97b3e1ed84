// The answer on cost, in two sentences: how many times the head's energy pretraining took, and how many heads would take as much.
import type { Range } from '../../core/compare/cost';
import { timesAsMuch } from '../../core/compare/cost';
import { amount } from '../../words/amounts';
import { fromTo } from '../../words/ranges';
import { say } from '../../words/say';

/** Both in watt-hours, least and most. */
export function costSentences(pretraining: Range, head: Range): readonly [share: string, payback: string] {
  const [few, many] = timesAsMuch(pretraining, head);
  // Nobody counts half a head.
  const whole = (times: number) => amount(Math.max(1, Math.round(times)));
  const times = fromTo(whole(few), whole(many));
  return [few < 1 ? say('cost.shareAll') : say('cost.share', { times }), say('cost.payback', { heads: times })];
}
