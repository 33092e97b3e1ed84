// Whether probabilities mean what they say: of the predictions made with 80 %, are 80 % right?
import type { Predictions } from './predictions';
import { predictedClasses } from './predictions';

/** Rows whose largest probability lies in (from, to]. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the largest probabilities; undefined without a row. */
  readonly confidence: number | undefined;
  /** Share predicted right; undefined without a row. */
  readonly accuracy: number | undefined;
}

/** As many as in Guo et al. 2017. */
export const BINS = 15;

/**
 * A reliability diagram: rows by the probability of what was predicted, in `bins` of equal width from 0 to 1. Rows without a prediction
 * are left out. (DeGroot & Fienberg, The Comparison and Evaluation of Forecasters, 1983; Guo et al., On Calibration of Modern Neural
 * Networks, ICML 2017, 2.)
 * @throws RangeError when the table is malformed, or `bins` is no whole number from 1 on.
 */
export function reliability(table: Predictions, bins = BINS): readonly ReliabilityBin[] {
  if (!(Number.isSafeInteger(bins) && bins >= 1)) throw new RangeError(`invalid bins: ${bins}`);
  const { classes, classCount, probabilities } = table;
  const sums = Array.from({ length: bins }, () => ({ count: 0, confidence: 0, right: 0 }));
  predictedClasses(table).forEach((predicted, i) => {
    if (predicted < 0) return;
    const confidence = probabilities[i * classCount + predicted] as number;
    const bin = sums[Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1))] as (typeof sums)[number];
    bin.count++;
    bin.confidence += confidence;
    bin.right += Number(predicted === classes[i]);
  });
  return sums.map(({ count, confidence, right }, b) => ({
    from: b / bins,
    to: (b + 1) / bins,
    count,
    confidence: count > 0 ? confidence / count : undefined,
    accuracy: count > 0 ? right / count : undefined,
  }));
}

/**
 * Expected calibration error, 0 … 1: the mean over the rows of how far the accuracy of their bin is from its confidence; NaN without a
 * row. It depends on the number of bins, and of few rows it is too large. (Naeini, Cooper & Hauskrecht, Obtaining Well Calibrated
 * Probabilities Using Bayesian Binning, AAAI 2015; Guo et al. 2017, equation 3.)
 * @throws RangeError as `reliability` does.
 */
export function expectedCalibrationError(table: Predictions, bins = BINS): number {
  let count = 0;
  let sum = 0;
  for (const bin of reliability(table, bins)) {
    count += bin.count;
    sum += bin.count * Math.abs((bin.accuracy ?? 0) - (bin.confidence ?? 0));
  }
  return sum / count;
}
