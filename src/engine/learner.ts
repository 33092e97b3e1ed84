// A worker that learns, with what it holds of the embeddings; and one for searches, which end at once when nobody waits for them.
import type { Bridge, WorkerEnd } from '../workers/bridge';
import { bridgeTo } from '../workers/bridge';
import type { SentRows } from './sentRows';
import { sentRows } from './sentRows';
import type { TrainerCalls } from './trainerCalls';

export interface Learner {
  readonly bridge: Bridge<TrainerCalls>;
  readonly rows: SentRows;
}

/** Work with a learner; what it rejects with is the answer's. */
export type Work<Value> = (learner: Learner) => Promise<Value>;

/** Milliseconds: ten thousand samples of fifty classes take well under this. */
export const FIT_LIMIT = 120_000;

/** Milliseconds in which a search looks up to hear that it is given up; a single fit of it can take a second. */
const HEARS_WITHIN = 50;

function learnerIn(worker: WorkerEnd): Learner {
  const bridge = bridgeTo<TrainerCalls>(worker);
  const rows = sentRows((change) => bridge.call('hold', [change], { limit: FIT_LIMIT, transfer: [change.values.buffer] }));
  return { bridge, rows };
}

/** Runs one piece of work after the other in one worker. After one that failed, the worker is sent everything anew. */
export function fitterIn(worker: WorkerEnd) {
  const learner = learnerIn(worker);
  let latest: Promise<unknown> = Promise.resolve();
  return {
    inTurn<Value>(work: Work<Value>): Promise<Value> {
      const done = latest
        .then(() => work(learner))
        .catch((cause: unknown) => {
          learner.rows.forget();
          throw cause;
        });
      latest = done.catch(() => undefined);
      return done;
    },
    end: () => learner.bridge.end(),
  };
}

/**
 * Runs one search after the other in a worker that `start` gives when the first is wanted. A search whose signal aborts rejects at
 * once; when its worker does not look up soon, it is ended, so that the processor is free for what a person waits for, and the next
 * search begins in another worker.
 */
export function searcher(start: () => WorkerEnd) {
  let learner: Learner | undefined;
  let latest: Promise<unknown> = Promise.resolve();

  const atHand = (): Learner => {
    if (learner) return learner;
    const started = learnerIn(start());
    void started.bridge.lost.then(() => {
      if (learner === started) learner = undefined;
    });
    return (learner = started);
  };
  const endedOrHeard = ({ bridge }: Learner): Promise<void> => bridge.call('ping', [], { limit: HEARS_WITHIN }).catch(() => undefined);

  return {
    inTurn<Value>(work: Work<Value>, signal?: AbortSignal): Promise<Value> {
      let used: Learner | undefined;
      const done = latest.then(async () => {
        signal?.throwIfAborted();
        used = atHand();
        try {
          return await work(used);
        } catch (cause) {
          if (!signal?.aborted) used.rows.forget();
          throw cause;
        }
      });
      latest = done.catch(() => (used && signal?.aborted ? endedOrHeard(used) : undefined));
      return done;
    },
    end: () => learner?.bridge.end(),
  };
}
