// The engine's worker, made in one place: while the page is still on its way, and whenever another device is wanted.
import { startWorker } from '../workers/startWorker';

/** A worker that was made before anybody listened to it. */
export interface WorkerAhead {
  readonly worker: Worker;
  /** Says again what it said meanwhile, that it could not be loaded for one: for whoever listens from now on. */
  tellAgain(): void;
}

/** Undefined where no worker can be had. */
export const makeEngineWorker = () =>
  startWorker(() => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }));

/** Undefined where no worker can be had. */
export function engineWorkerAhead(): WorkerAhead | undefined {
  const worker = makeEngineWorker();
  const said: Event[] = [];
  return (
    worker && {
      worker: Object.assign(worker, { onmessage: hear, onerror: hear }),
      tellAgain() {
        worker.onmessage = worker.onerror = null;
        for (const event of said) worker.dispatchEvent(event);
      },
    }
  );

  function hear(event: Event) {
    said.push(event);
  }
}
