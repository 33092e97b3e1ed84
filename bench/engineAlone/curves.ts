// Learning curves on drawn embeddings, through the worker that the app measures them in.
import type { CurveChoice } from '../../src/core/compare/curveKinds';
import { defaultLearningCurve } from '../../src/core/compare/learningCurve';
import { freshlyFolded } from '../../src/core/evaluation/projectSplit';
import { measureCurvesInWorker } from '../../src/engine/workerCurves';
import { drawnEmbeddings } from './drawnEmbeddings';

export interface CurveTask {
  readonly samples: number;
  readonly classes: number;
  readonly embeddingLength: number;
  readonly choices: readonly CurveChoice[];
  readonly draws: number;
  /** Predictions of one draw at most. */
  readonly mostHeldOut: number;
}

export interface CurveTime {
  /** Milliseconds from asking to the last point. */
  readonly milliseconds: number;
  /** Heads fitted and asked. */
  readonly measured: number;
}

/** Of the split. */
const SEED = 1;

/** Samples of one recording. */
const BURST = 5;

/** Measures all points of these curves once. */
export async function curve({ samples: n, classes: k, embeddingLength, choices, draws, mostHeldOut }: CurveTask): Promise<CurveTime> {
  const samples = drawnEmbeddings(n, k, embeddingLength);
  const bursts = Array.from({ length: n }, (_, i) => `burst ${Math.floor(i / (k * BURST))}-${i % k}`);
  const folds = freshlyFolded({ ...samples, bursts }, SEED);
  const started = performance.now();
  let measured = 0;
  await measureCurvesInWorker(
    { samples, folds, choices, options: { ...defaultLearningCurve, draws, mostHeldOut } },
    () => measured++,
    new AbortController().signal,
  );
  return { milliseconds: performance.now() - started, measured };
}
