// The trainer behind workers: the page is never blocked, and a fit never waits for a setting that is being chosen.
import { startWorker } from '../workers/startWorker';
import { FIT_LIMIT, fitterIn, searcher } from './learner';
import type { Trainer } from './trainer';

/** Milliseconds: choosing is some fifty fits, and five MLPs are learnt to be asked. */
const TUNING_LIMIT = 30 * FIT_LIMIT;

/** Starts a trainer in a worker, or on this thread where no worker can be had. */
export function startWorkerTrainer(): Trainer {
  const worker = makeWorker();
  if (!worker) return trainerHere();
  const fitting = fitterIn(worker);
  const searching = searcher(() => {
    const second = makeWorker();
    if (!second) throw new Error('no second worker could be had');
    return second;
  });

  return {
    fit: (samples, choice) =>
      fitting.inTurn(async ({ bridge, rows }) => {
        const { samples: named, held } = await rows.send(samples);
        const [fitted] = await Promise.all([bridge.call('fit', [named, choice], { limit: FIT_LIMIT }), held]);
        return fitted;
      }),
    tuneHyperparameters: async (samples, question, signal) =>
      searching.inTurn(async ({ bridge, rows }) => {
        const { samples: named, held } = await rows.send(samples, signal);
        await held;
        const { parents } = samples;
        return bridge.call('tuneHyperparameters', [{ ...named, ...(parents && { parents }) }, question], {
          limit: TUNING_LIMIT,
          signal,
        });
      }, signal),
    predictHeldOut: async (samples, question, { signal, onProgress } = {}) =>
      searching.inTurn(async ({ bridge, rows }) => {
        const { samples: named, held } = await rows.send(samples, signal);
        await held;
        const { parents } = samples;
        return bridge.call('predictHeldOut', [{ ...named, ...(parents && { parents }) }, question], {
          limit: TUNING_LIMIT,
          signal,
          onReport: onProgress,
        });
      }, signal),
    dispose() {
      fitting.end();
      searching.end();
    },
  };
}
/** The trainer on this thread, its solvers fetched when it is first asked: nearly every browser has workers. */
function trainerHere(): Trainer {
  const here = import('./trainer').then(({ localTrainer }) => localTrainer());
  return {
    fit: async (...asked) => (await here).fit(...asked),
    tuneHyperparameters: async (...asked) => (await here).tuneHyperparameters(...asked),
    predictHeldOut: async (...asked) => (await here).predictHeldOut(...asked),
    dispose: () => void here.then((trainer) => trainer.dispose()),
  };
}

const makeWorker = () =>
  startWorker(() => new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module', name: 'trainer' }));
