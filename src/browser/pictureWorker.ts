// The page's end of the picture worker: a picture's work goes there, and a worker that dies is started anew.
import type { Bridge } from '../workers/bridge';
import { BridgeError, bridgeTo } from '../workers/bridge';
import type { WorkerSource } from '../workers/startWorker';
import { startWorker } from '../workers/startWorker';
import type { PictureCalls, PictureWork } from './pictureWork';
import { pictureWork } from './pictureWork';

/** Milliseconds for a picture and those sent before it. */
const LIMIT = 60_000;
/** Times that a picture is begun: once among others, then alone, so that one that ends the worker does not take others with it. */
const TRIES = 3;
/** Milliseconds for which the page does the work itself after a worker could not be started. */
const REST = 10_000;

/** What is used of the outside; tests give their own. */
export interface PictureWorkers extends WorkerSource {
  /** The same work on this thread. */
  readonly here: () => PictureWork;
}

type PictureBridge = Bridge<PictureCalls>;

/** Starts the worker when it is first needed. Rejects where decoding does, and for a picture that ends each worker it is given to. */
export function workerPictureWork(
  { makeWorker, here, locks }: PictureWorkers = { makeWorker: makePictureWorker, here: pictureWork },
): PictureWork & { ready(): Promise<void> } {
  let worker: Promise<PictureBridge | undefined> | undefined;
  let restUntil = -Infinity;
  let onPage: PictureWork | undefined;
  let alone: Promise<unknown> = Promise.resolve();

  const started = async (): Promise<PictureBridge | undefined> => {
    const end = makeWorker();
    const bridge = end && bridgeTo<PictureCalls>(end, locks);
    try {
      await bridge?.call('ready', [], { limit: LIMIT });
      return bridge;
    } catch {
      bridge?.end();
      restUntil = performance.now() + REST;
      return undefined;
    }
  };

  const start = () => {
    const mine = started();
    worker = mine;
    void mine.then((bridge) => (bridge ? bridge.lost : undefined)).then(() => leave(mine));
    return mine;
  };
  const leave = (gone: typeof worker) => {
    if (worker === gone) worker = undefined;
  };

  const local = () => (onPage ??= here());

  /** The worker's end; undefined while none can be had. */
  const atWork = () => worker ?? (performance.now() < restUntil ? undefined : start());

  /** In the worker; on the page where none can be had, and a while after one could not be started. */
  const once = async <Value>(ask: (bridge: PictureBridge) => Promise<Value>, askHere: () => Promise<Value>): Promise<Value> => {
    const mine = atWork();
    const bridge = await mine;
    if (!bridge) return askHere();
    try {
      return await ask(bridge);
    } catch (cause) {
      if (cause instanceof BridgeError) leave(mine);
      throw cause;
    }
  };

  const asked = async <Value>(ask: (bridge: PictureBridge) => Promise<Value>, askHere: () => Promise<Value>): Promise<Value> => {
    for (let tries = 1; ; tries++) {
      const before = alone;
      const tried = tries === 1 ? once(ask, askHere) : before.then(() => once(ask, askHere));
      if (tries > 1) alone = tried.catch(() => undefined);
      try {
        return await tried;
      } catch (cause) {
        if (!(cause instanceof BridgeError) || tries === TRIES) throw cause;
      }
    }
  };

  return {
    async ready() {
      await atWork();
    },
    take: (file, side, at) =>
      asked(
        (bridge) => bridge.call('take', [file, side, at], { limit: LIMIT }),
        () => local().take(file, side, at),
      ),
    // What the camera saw is not to be lost: encoding needs nothing that the page lacks.
    keep: (square, side) =>
      asked(
        (bridge) => bridge.call('keep', [square, side], { limit: LIMIT }),
        () => local().keep(square, side),
      ).catch(() => local().keep(square, side)),
  };
}

/** A worker without a canvas could do nothing. */
const makePictureWorker = () =>
  'OffscreenCanvas' in globalThis
    ? startWorker(() => new Worker(new URL('./pictures.worker.ts', import.meta.url), { type: 'module', name: 'pictures' }))
    : undefined;
