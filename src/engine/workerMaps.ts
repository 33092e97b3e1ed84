// Maps behind a worker of their own: one for each, so that ending it stops the work at once.
import type { Running } from '../workers/bridge';
import { bridgeTo } from '../workers/bridge';
import { startWorker } from '../workers/startWorker';
import type { LayOutMap, MadeLayout, MapRequest } from './maps';

export type MapCalls = {
  readonly layOut: (running: Running<number>, request: MapRequest) => Promise<MadeLayout>;
};

/** Milliseconds without a word: UMAP's graph of ten thousand samples is made in one go. */
const LIMIT = 120_000;

/** Lays out in a new worker, on this thread where none can be made. Aborting ends the worker and throws. */
export const layOutMapInWorker: LayOutMap = async (request, onProgress, signal) => {
  const worker = makeWorker();
  if (!worker) return (await import('./maps')).layOutMapHere(request, onProgress, signal);
  const bridge = bridgeTo<MapCalls>(worker);
  try {
    return await bridge.call('layOut', [request], { limit: LIMIT, signal, onReport: onProgress });
  } finally {
    bridge.end();
  }
};

const makeWorker = () => startWorker(() => new Worker(new URL('./maps.worker.ts', import.meta.url), { type: 'module', name: 'map' }));
