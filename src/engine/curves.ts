// Measuring learning curves off the page's thread: the interface, and the measurer that runs where it is called.
import { breath } from '../ml/breath';
import { candidateFor } from '../core/compare/curveCandidates';
import type { CurveChoice } from '../core/compare/curveKinds';
import type { LabelledEmbeddings } from '../core/heads/headMethod';
import type { Folds } from '../core/heads/instant';
import type { LearningCurveOptions, Measured } from '../core/compare/learningCurve';
import { learningCurves } from '../core/compare/learningCurve';

/** Which heads to measure on which samples; `folds` says where the project's split has put each. */
export interface CurveRequest {
  readonly samples: LabelledEmbeddings;
  readonly folds: Folds;
  readonly choices: readonly CurveChoice[];
  readonly options: LearningCurveOptions;
}

/**
 * Measures, telling every point as it is known; resolves when all are. Stops at once when `signal` aborts, and then rejects.
 * Rejects with a RangeError for malformed samples or options, or with an Error when the measurer is lost.
 */
export type MeasureCurves = (request: CurveRequest, onMeasured: (measured: Measured) => void, signal: AbortSignal) => Promise<void>;

/** On the calling thread, breathing after every fit: for tests, and where no worker can be had. */
export const measureCurvesHere: MeasureCurves = async ({ samples, folds, choices, options }, onMeasured, signal) => {
  const steps = learningCurves(samples, folds, choices.map(candidateFor), options);
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return;
    onMeasured(step.value);
    await breath();
  }
};
