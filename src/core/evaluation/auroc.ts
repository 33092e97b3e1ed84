// How well a score tells what should be high from what should be low, whatever the threshold.

/**
 * Area under the receiver operating characteristic, 0 … 1: the chance that a positive has the higher score of a positive and a negative,
 * a tie counting as half (by midranks). ½ tells nothing apart; undefined where there is no positive or no negative.
 * `positive` has one entry a score, more than 0 for a positive. O(n log n).
 * (Hanley & McNeil, The Meaning and Use of the Area under a ROC Curve, Radiology 143, 1982; scikit-learn: `roc_auc_score`.)
 * For example the scores 0.1, 0.4, 0.35, 0.8 of which the last two are positives give 0.75.
 * @throws RangeError when there are not as many entries as scores, or a score is not a number.
 */
export function auroc(scores: ArrayLike<number>, positive: ArrayLike<number>): number | undefined {
  const n = scores.length;
  if (positive.length !== n) throw new RangeError(`invalid positives: ${positive.length} for ${n} scores`);
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (const i of order) if (Number.isNaN(scores[i])) throw new RangeError(`invalid scores: one of them is NaN`);
  order.sort((a, b) => compare(scores[a] as number, scores[b] as number));
  let positives = 0;
  let ranks = 0;
  for (let first = 0; first < n;) {
    let after = first + 1;
    while (after < n && scores[order[after] as number] === scores[order[first] as number]) after++;
    // Ranks count from 1: equal scores share the mean of first + 1 … after.
    const midrank = (first + 1 + after) / 2;
    for (let at = first; at < after; at++) {
      if (!((positive[order[at] as number] as number) > 0)) continue;
      positives++;
      ranks += midrank;
    }
    first = after;
  }
  const negatives = n - positives;
  if (positives === 0 || negatives === 0) return undefined;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Safe for infinite scores, whose difference is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
