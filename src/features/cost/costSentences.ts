// The answer on cost, in two sentences: which part of pretraining's energy the head used, and how many heads would take as much.
import type { Range } from '../../core/compare/cost';
import { timesAsMuch } from '../../core/compare/cost';
import { amount, part } from '../../words/amounts';
import { say } from '../../words/say';

/** Both in watt-hours, least and most. */
export function costSentences(pretraining: Range, head: Range): readonly [share: string, payback: string] {
  const [few, many] = timesAsMuch(pretraining, head);
  return [
    few < 1 ? say('cost.shareAll') : say('cost.share', { few: part(few), many: part(many) }),
    say('cost.payback', { few: amount(Math.max(1, few)), many: amount(Math.max(1, many)) }),
  ];
}
