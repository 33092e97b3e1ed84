// What came out of a lesson, as one of the answers that could be expected: the place of a choice among those of its question.

/** Of 100 pictures, how many more are right on the pretrained backbone. `more` is a share, −1 … 1. */
export const reuseOutcome = (more: number): number => (more < 0.1 ? 0 : more <= 0.3 ? 1 : 2);

const NINE_IN_TEN = 0.9;

/** From how many samples a class on the head is right nine times in ten; one that never is needs more than were tried. */
export function fewOutcome(points: readonly { readonly shots: number; readonly mean: number }[]): number {
  const shots = points.find(({ mean }) => mean >= NINE_IN_TEN)?.shots ?? Infinity;
  return shots <= 2 ? 0 : shots <= 10 ? 1 : 2;
}

/** At which rung to stop. */
export function ladderOutcome(stop: 'zero-shot' | 'one-sample' | 'linear' | 'mlp' | 'fine-tuned'): number {
  if (stop === 'zero-shot' || stop === 'one-sample') return 0;
  return stop === 'linear' ? 1 : 2;
}

/**
 * After how many heads as much energy was used as by pretraining, between the least and the most:
 * nearest to a hundred, a thousand or far more.
 */
export function costOutcome([few, many]: readonly [few: number, many: number]): number {
  const power = (Math.log10(few) + Math.log10(many)) / 2;
  return power < 2.5 ? 0 : power < 3.5 ? 1 : 2;
}

/** How many of the pictures with swapped backgrounds were right: nearly all, about half, hardly any. */
export function misleadsOutcome({ right, total }: { readonly right: number; readonly total: number }): number {
  const share = right / total;
  return share >= 0.85 ? 0 : share > 0.25 ? 1 : 2;
}
