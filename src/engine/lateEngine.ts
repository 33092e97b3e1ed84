// The engine, its code fetched when a device is first started or measured: what is drawn first does not wait for it.
import { fail } from '../core/base/result';
import type { MeasureCurves } from './curves';
import type { StartEngine } from './engine';
import type { LayOutMap } from './maps';
import type { measureDevice } from './measureDevice';

/** Fails with 'unreachable' where the code cannot be fetched; the next start tries again. */
export const startLateEngine: StartEngine = async (device) => {
  const code = await import('./workerEngine').catch(unreachable);
  return 'missing' in code ? fail({ kind: 'unreachable', device, detail: code.missing }) : code.startWorkerEngine(device);
};

/** Fails with why the code cannot be fetched. */
export const measureDeviceLate: typeof measureDevice = async (engine, loaded) => {
  const code = await import('./measureDevice').catch(unreachable);
  return 'missing' in code ? fail(code.missing) : code.measureDevice(engine, loaded);
};

/** Rejects where the code cannot be fetched. */
export const measureCurvesLate: MeasureCurves = async (...asked) => (await import('./workerCurves')).measureCurvesInWorker(...asked);

/** Rejects where the code cannot be fetched. */
export const layOutMapLate: LayOutMap = async (...asked) => (await import('./workerMaps')).layOutMapInWorker(...asked);

const unreachable = (cause: unknown) => ({ missing: cause instanceof Error ? cause.message : String(cause) });
