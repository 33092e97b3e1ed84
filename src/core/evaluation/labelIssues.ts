// Labels that may be wrong: samples whose held-out prediction disagrees with their class, the likeliest mistakes first.
import { wrongness } from './confusion';
import type { Predictions } from './predictions';
import { supportOf } from './predictions';

export interface LabelIssue {
  readonly row: number;
  /** The most probable class other than the row's own, of equal ones the first: what the label may have to be. */
  readonly suggested: number;
  /** How far that class is ahead of the own one, −1 … 1: see `wrongness`. */
  readonly wrongness: number;
  /** The probability of the row's own class. */
  readonly selfConfidence: number;
  /** Whether confident learning counts the label as wrong. */
  readonly suspect: boolean;
}

/**
 * All rows, the likeliest label mistakes first: ranked by self-confidence, the probability of the label, of equal ones the first. (With a
 * tenth of the labels of three photo sets swapped, it brings up as many as the normalised margin does or more: bench, row `mislabelled`.
 * On the hardest, rubbish with MobileNetV2 0.35, it finds 77 % in the first fifth, median of five other draws; by the mean of five
 * cross-validations 80 %, for five times the learning; fitted again without the least likely tenth 77 %; by the nearest twenty alone 80 %,
 * but fewer of the first ten; with the suspect ones first 63 %.) A row is suspect where it lies off the diagonal of the confident joint:
 * some other class has at least the probability that rows of that class have of it on the mean, and of the classes that reach theirs the
 * most probable is not the label. A row with a probability that is no number comes last and is not suspect. O(n·k + n log n).
 * (Northcutt, Jiang & Chuang, Confident Learning: Estimating Uncertainty in Dataset Labels, JAIR 70, 2021, arXiv 1911.00068; cleanlab:
 * `find_label_issues` with `return_indices_ranked_by='self_confidence'`.)
 * @throws RangeError when the table is malformed, or has fewer than two classes.
 */
export function labelIssues(table: Predictions): readonly LabelIssue[] {
  const { classes, classCount: k, probabilities } = table;
  const thresholds = confidenceOf(table);
  const issues = Array.from(classes, (_, row): LabelIssue => {
    const own = classes[row] as number;
    let suggested = own === 0 ? 1 : 0;
    let counted = -1;
    for (let c = 0; c < k; c++) {
      const p = probabilities[row * k + c] as number;
      if (c !== own && p > (probabilities[row * k + suggested] as number)) suggested = c;
      if (p >= (thresholds[c] as number) && (counted < 0 || p > (probabilities[row * k + counted] as number))) counted = c;
    }
    const selfConfidence = probabilities[row * k + own] as number;
    return { row, suggested, wrongness: wrongness(table, row), selfConfidence, suspect: counted >= 0 && counted !== own };
  });
  return issues.sort((a, b) => rank(a) - rank(b));
}

const rank = ({ wrongness: margin, selfConfidence }: LabelIssue) => (Number.isNaN(margin) ? Infinity : selfConfidence);

/** For each class the mean probability that its rows have of it: no row of a class without rows reaches it. */
function confidenceOf(table: Predictions): Float64Array {
  const { classes, classCount: k, probabilities } = table;
  const support = supportOf(table);
  const sums = new Float64Array(k);
  for (let row = 0; row < classes.length; row++) {
    const own = classes[row] as number;
    sums[own] = (sums[own] as number) + (probabilities[row * k + own] as number);
  }
  return sums.map((sum, c) => (support[c] === 0 ? Infinity : sum / (support[c] as number)));
}
