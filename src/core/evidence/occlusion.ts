// Evidence for heads that cannot be taken apart: what is missing from the answer when a square is covered. Approximate.
import type { Prediction } from '../heads/head';
import { SMALLEST_PROBABILITY } from '../evaluation/metrics';
import type { Evidence } from './evidenceMap';

/** Squares along a side: as many as most backbones see. */
export const OCCLUSION_SIDE = 7;

/**
 * Evidence by occlusion (Zeiler & Fergus, Visualizing and Understanding Convolutional Networks, 2014, arXiv 1311.2901): the margin of
 * the whole picture less that with a square covered. `covered` has a prediction for each of height × width squares, row after row.
 * The squares do not add up to the margin: what is left is the bias, so that the sum holds, and says no more than that.
 * Undefined for a prediction of fewer than two classes. @throws RangeError when there are not as many predictions as squares.
 */
export function occlusionEvidence(whole: Prediction, covered: readonly Prediction[], height: number, width: number): Evidence | undefined {
  if (covered.length !== height * width) throw new RangeError(`invalid predictions: ${covered.length} for ${height} × ${width} squares`);
  const [first, second] = [...whole].sort((a, b) => b.probability - a.probability);
  if (!first || !second) return undefined;
  const marginOf = (prediction: Prediction) => {
    const of = (classId: string) =>
      Math.log(Math.max(SMALLEST_PROBABILITY, prediction.find((score) => score.classId === classId)?.probability ?? 0));
    return of(first.classId) - of(second.classId);
  };
  const margin = marginOf(whole);
  const squares = Float64Array.from(covered, (prediction) => margin - marginOf(prediction));
  const sum = squares.reduce((total, square) => total + square, 0);
  return { height, width, squares, bias: margin - sum, margin, classId: first.classId, against: second.classId };
}
