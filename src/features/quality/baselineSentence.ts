// What always giving the same answer would come to, beside the head: with a verdict where the head is no better.
import type { Quality } from '../../core/evaluation/quality';
import { say } from '../../words/say';

/** Undefined where nothing was asked. `nameOf` gives the name of a class as it is shown in a sentence. */
export function baselineSentence(
  { right, baseline }: Pick<Quality, 'right' | 'baseline'>,
  nameOf: (classId: string) => string,
): string | undefined {
  if (!baseline) return undefined;
  const better = right > baseline.right;
  // Classes of which as many were asked: to name the first of them would look like a choice.
  if (baseline.classId === undefined)
    return better ? say('quality.baselineEven', { right: baseline.right }) : say('quality.noBetterEven', { right: baseline.right });
  const values = { name: nameOf(baseline.classId), right: baseline.right };
  return better ? say('quality.baseline', values) : say('quality.noBetter', values);
}
