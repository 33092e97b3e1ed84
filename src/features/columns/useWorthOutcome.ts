// What pretraining was worth in the open project, as an answer to its lesson.
import { worthBeside } from '../../core/compare/worth';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import { reuseOutcome } from '../../core/lessons/outcomes';
import { areAlike } from '../../store/compare/columns';
import { useColumns } from './useColumns';
import { pairOf } from './worthSentences';

/** Undefined until both columns are measured, of the same samples. */
export function useWorthOutcome(): number | undefined {
  const [pretrained, other] = pairOf(useColumns()) ?? [];
  if (!pretrained?.made || !other?.made || !areAlike(pretrained.made, other.made)) return undefined;
  const { samples, more } = worthBeside(pretrained.made.answers, other.made.answers);
  return samples < ENOUGH_FOR_A_SHARE ? undefined : reuseOutcome(more);
}
