// Learning curves behind a worker of their own: one for each measurement, so that ending it stops the work within a fit.
import type { Measured } from '../core/compare/learningCurve';
import type { Running } from '../workers/bridge';
import { bridgeTo } from '../workers/bridge';
import { startWorker } from '../workers/startWorker';
import type { CurveRequest, MeasureCurves } from './curves';

export type CurveCalls = {
  readonly measure: (running: Running<Measured>, request: CurveRequest) => Promise<void>;
};

/** Milliseconds for one fit, of ten thousand samples at most. */
const LIMIT = 60_000;

/**
 * Measures in a new worker, on this thread where none can be made. Aborting ends the worker and throws; what was measured until then has
 * been reported.
 */
export const measureCurvesInWorker: MeasureCurves = async (request, onMeasured, signal) => {
  const worker = makeWorker();
  if (!worker) return (await import('./curves')).measureCurvesHere(request, onMeasured, signal);
  const bridge = bridgeTo<CurveCalls>(worker);
  try {
    const { embeddings, embeddingLength, classes, classIds, parents } = request.samples;
    // Named one by one: whatever else the caller's samples carry stays on this side.
    const samples = { embeddings, embeddingLength, classes, classIds, ...(parents && { parents }) };
    const { fold, burst } = request.folds;
    await bridge.call('measure', [{ ...request, samples, folds: { fold, burst } }], { limit: LIMIT, signal, onReport: onMeasured });
  } finally {
    bridge.end();
  }
};

const makeWorker = () => startWorker(() => new Worker(new URL('./curves.worker.ts', import.meta.url), { type: 'module', name: 'curves' }));
