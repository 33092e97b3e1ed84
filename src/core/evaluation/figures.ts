// What learning by epochs says of samples: loss, accuracy, and which were right.
import type { Figures, HeldOutFigures } from '../solvers/epochs';
import { accuracy, logLoss } from './metrics';
import { rightOf } from './predictions';

/** Cross entropy and accuracy of n × k probabilities. @throws RangeError when the shapes disagree. */
export function figuresOf(probabilities: Float32Array, classes: ArrayLike<number>, classCount: number): Figures {
  const table = { classCount, classes, probabilities };
  return { loss: logLoss(table), accuracy: accuracy(table) };
}

/** `figuresOf`, with which samples were right. */
export function heldOutFiguresOf(probabilities: Float32Array, classes: Uint16Array, classCount: number): HeldOutFigures {
  return { ...figuresOf(probabilities, classes, classCount), right: rightOf({ classCount, classes, probabilities }) };
}
