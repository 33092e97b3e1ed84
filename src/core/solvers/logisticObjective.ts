// The objective that a logistic fit minimises: cross entropy of scores that are linear in the parameters, and an L2 penalty.
import { crossEntropyAlong, logitGradientsAt } from './crossEntropy';
import type { Labels } from './crossEntropy';
import type { Objective } from './lbfgs';

/**
 * Where the parameters (k weight vectors and k biases) live and how they score n samples. A vector holds the weights in
 * whatever coordinates the space likes, the biases at `biasAt` … `biasAt + k − 1`, and perhaps more that is linear in them.
 */
export interface ParameterSpace {
  readonly size: number;
  readonly biasAt: number;
  /** Inner product of the weights alone. */
  weightInner(u: Float64Array, v: Float64Array): number;
  /** Scores (n × k) of all samples into `out`, biases left out. */
  scores(vector: Float64Array, out: Float64Array): void;
  /** Writes the vector whose inner product with every v is Σ logitGradients · scores(v) into `out`, its biases left alone. */
  adjoint(logitGradients: Float64Array, out: Float64Array): void;
}

export interface LogisticObjective extends Objective {
  /** Where it stands. */
  readonly at: Float64Array;
}

/** The objective of mean cross entropy + l2/2 ‖W‖², the biases free; stands at `start`, which it keeps and changes. */
export function logisticObjective(space: ParameterSpace, labels: Labels, l2: number, start: Float64Array): LogisticObjective {
  const { size, biasAt, weightInner } = space;
  const { classCount: k } = labels;
  const length = labels.classes.length * k;
  const logitGradients = new Float64Array(length);
  const scores = new Float64Array(length);
  const change = new Float64Array(length);
  let direction: Float64Array = new Float64Array(0);
  /** The value here and that at the length asked for last: a step mostly goes there, and a value costs an exponential for each score. */
  let here: number | undefined;
  let last: { readonly t: number; readonly value: number } | undefined;
  let norms = { here: weightInner(start, start), cross: 0, ahead: 0 };

  const scoresOf = (vector: Float64Array, out: Float64Array) => {
    space.scores(vector, out);
    for (let p = 0, c = 0; p < length; p++) {
      out[p] = out[p] + vector[biasAt + c];
      if (++c === k) c = 0;
    }
  };
  const ahead = (t: number) => {
    const along = crossEntropyAlong(labels, scores, change, t);
    const { here: square, cross, ahead } = norms;
    const value = along.value + (l2 / 2) * (square + t * (2 * cross + t * ahead));
    last = { t, value };
    return { value, slope: along.slope + l2 * (cross + t * ahead) };
  };
  // At the origin all scores are 0 without any product.
  if (start.some((value) => value !== 0)) scoresOf(start, scores);

  return {
    at: start,
    size,
    inner(u, v) {
      let sum = weightInner(u, v);
      for (let p = biasAt; p < biasAt + k; p++) sum += u[p] * v[p];
      return sum;
    },
    value: () => (here ??= ahead(0).value),
    gradient(out) {
      logitGradientsAt(labels, scores, logitGradients);
      space.adjoint(logitGradients, out);
      for (let p = 0; p < size; p++) out[p] = out[p] + l2 * start[p];
      out.fill(0, biasAt, biasAt + k);
      for (let p = 0, c = 0; p < length; p++) {
        out[biasAt + c] = out[biasAt + c] + logitGradients[p];
        if (++c === k) c = 0;
      }
    },
    lineSearch(towards) {
      direction = towards;
      last = undefined;
      scoresOf(direction, change);
      norms = { here: weightInner(start, start), cross: weightInner(start, direction), ahead: weightInner(direction, direction) };
      return ahead;
    },
    step(t) {
      here = last?.t === t ? last.value : undefined;
      for (let p = 0; p < size; p++) start[p] = start[p] + t * direction[p];
      for (let p = 0; p < length; p++) scores[p] = scores[p] + t * change[p];
      change.fill(0);
      norms = { here: weightInner(start, start), cross: 0, ahead: 0 };
    },
  };
}
