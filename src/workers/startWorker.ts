// A worker where one can be had: a frame without an origin, a policy of the page or an old browser may have none.
import type { WorkerEnd } from './bridge';
import type { Locks } from './lifeline';

/** What starts a worker and knows of its end; tests give their own. */
export interface WorkerSource {
  /** Undefined where no worker can be had. */
  readonly makeWorker: () => WorkerEnd | undefined;
  /** The browser's own where none are given. */
  readonly locks?: Locks | undefined;
}

/**
 * What `make` gives; undefined where it throws, as it does where there are no workers.
 * The caller names the file, so that the build finds it.
 */
export function startWorker<Made extends WorkerEnd>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
