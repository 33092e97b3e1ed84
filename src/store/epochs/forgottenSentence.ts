// What became of the backbone's own answers, in a sentence.
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { Forgotten } from './forgetting';

/**
 * The sentence for what fine-tuning did to the backbone’s own answers: how many are right that were before, where its classes are asked;
 * else how many are no longer the same.
 */
export function forgottenSentence(forgotten: Forgotten): string {
  const { pictures, labels } = forgotten;
  if (forgotten.of === 'its classes') {
    const { rightBefore: before, rightNow: now } = forgotten;
    return now < before ? say('epochs.forgot', { pictures, before, now }) : say('epochs.forgotNothing', { pictures, before, now });
  }
  const { changed } = forgotten;
  return changed === 0
    ? say('epochs.mayHaveForgottenNothing', { pictures, labels })
    : say('epochs.mayHaveForgotten', { changed, pictures, labels, share: percent(changed / pictures) });
}
