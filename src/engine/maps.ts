// Laying a map of samples out off the page's thread: the interface, and what does it where it is called.
import { breath } from '../ml/breath';
import type { MapMethod } from '../core/embeddingMap/mapMethods';
import { normalised } from '../core/embeddingMap/mapPlaces';
import { neighboursOf } from '../core/embeddingMap/neighbours';
import { principalComponents } from '../core/embeddingMap/principalComponents';
import type { umapOf } from './umap';

export interface MapRequest {
  /** n × d. */
  readonly embeddings: Float32Array;
  readonly embeddingLength: number;
  /** A number for each recording. */
  readonly bursts: Uint32Array;
  readonly method: MapMethod;
  readonly seed: number;
  /** Nothing is laid out: only for these samples the nearest ones of other recordings are found, and there are no positions. */
  readonly only?: Uint32Array;
}

export interface MadeLayout {
  /** n × 2, between −1 and 1, the middle of them at 0; x to the right, y upwards. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Shares of the variance that the two directions show; of UMAP there are none. */
  readonly explained: readonly [number, number] | undefined;
  /**
   * For each sample, or each that was asked about, the nearest one of another recording by the angle between embeddings;
   * −1 where there is none.
   */
  readonly elsewhere: Int32Array<ArrayBuffer>;
}

/**
 * Resolves to the places; stops at once when `signal` aborts, and then rejects. Rejects for malformed samples, or when the worker is lost.
 */
export type LayOutMap = (request: MapRequest, onProgress: (done: number) => void, signal: AbortSignal) => Promise<MadeLayout>;

/** Neighbours that UMAP is given of each sample: what its paper and its code take unless told otherwise, with the sample itself. */
const NEIGHBOURS = 14;

/** Yields the share that is done, 0 … 1. `umap` is fetched where it is wanted. */
export function* mapLayout(request: MapRequest, umap: typeof umapOf | undefined): Generator<number, MadeLayout> {
  const { embeddings, embeddingLength: d, bursts, only } = request;
  if (only) {
    const { elsewhere } = yield* neighboursOf(embeddings, d, bursts, 0, only);
    return { positions: new Float32Array(0), explained: undefined, elsewhere };
  }
  const neighbours = yield* part(neighboursOf(embeddings, d, bursts, umap ? NEIGHBOURS : 1), 0, 0.5);
  const { elsewhere } = neighbours;
  if (umap) {
    const places = yield* part(umap(neighbours, bursts.length, request.seed), 0.5, 1);
    return { positions: normalised(places), explained: undefined, elsewhere };
  }
  const { scores, explained } = yield* part(principalComponents(embeddings, d), 0.5, 1);
  return { positions: normalised(scores), explained, elsewhere };
}

function* part<Answer>(work: Generator<number, Answer>, from: number, to: number): Generator<number, Answer> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** The code of UMAP, if that is what is wanted. */
export const umapFor = async (method: MapMethod) => (method === 'umap' ? (await import('./umap')).umapOf : undefined);

/** On the calling thread, breathing now and then: for tests, and where no worker can be had. */
export const layOutMapHere: LayOutMap = async (request, onProgress, signal) => {
  const steps = mapLayout(request, await umapFor(request.method));
  for (let i = 0; ; i++) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
    if (i % BREATH === 0) await breath();
  }
};

const BREATH = 16;
