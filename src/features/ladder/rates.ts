// What each learning rate of fine-tuning came to, in a sentence.
import type { TunedRate } from '../../store/compare/ladderTuning';
import { forgottenSentence } from '../../store/epochs/forgottenSentence';
import { sentences } from '../../words/lists';
import { oneDigit, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';

/** How good it was and after how many epochs, and what the backbone forgot, as far as that is known; or that it grew without end. */
export function rateSentence({ rate, outcome }: TunedRate): string {
  if (!outcome) return say('ladder.rateDiverged', { rate: twoDigits(rate) });
  const { right, total, epochs, forgotten } = outcome;
  return sentences(
    say('ladder.rate', { rate: twoDigits(rate), right, asked: total, epochs: oneDigit(epochs) }),
    forgotten && forgottenSentence(forgotten),
  );
}
