// Searches in a worker of their own: one that is given up does not keep the processor, and the next one is not lost with it.
import { expect, test } from 'vitest';
import { serve } from '../workers/bridge';
import { channelWorker } from '../workers/testing/channelWorker';
import type { TrainingRows } from '../core/heads/trainingRows';
import { searcher } from './learner';

const CHOICE = { kind: 'linear', l2: 'auto', balanced: true } as const;
const TUNED = { kind: 'linear', l2: 1, balanced: true } as const;

const samples: TrainingRows = {
  rows: [Float32Array.of(1), Float32Array.of(2)],
  ids: ['a', 'b'],
  bursts: ['a', 'b'],
  embeddingLength: 1,
  classes: Uint16Array.of(0, 1),
  classIds: ['x', 'y'],
};

/** Workers whose first search goes on until it is aborted, `deaf` even then; later ones are answered at once. */
function searches({ deaf }: { readonly deaf: boolean }) {
  const workers: ReturnType<typeof channelWorker>[] = [];
  const held: number[] = [];
  let begun: () => void = () => undefined;
  const searching = new Promise<void>((resolve) => (begun = resolve));
  let first = true;
  const { inTurn, end } = searcher(() => {
    const worker = channelWorker();
    const place = workers.push(worker) - 1;
    held[place] = 0;
    serve(worker.side, {
      hold: (_, { names }: { readonly names: Uint32Array }) => {
        held[place] = (held[place] ?? 0) + names.length;
        return Promise.resolve();
      },
      tuneHyperparameters: () => {
        if (!first) return Promise.resolve(TUNED);
        first = false;
        begun();
        return new Promise(() => undefined);
      },
      ping: () => (deaf ? new Promise(() => undefined) : Promise.resolve()),
    });
    return worker.page;
  });
  const search = (signal?: AbortSignal) =>
    inTurn(async ({ bridge, rows }) => {
      const { samples: named, held: there } = await rows.send(samples, signal);
      await there;
      const question = { choice: CHOICE, fold: new Uint16Array(2), burst: Uint32Array.of(0, 1) };
      return bridge.call('tuneHyperparameters', [named, question], { limit: 1e6, signal });
    }, signal);
  return { search, searching, held, workers, end };
}

test('a search that does not hear that it is given up is ended with its worker, and the next one is answered by another', async () => {
  const { search, searching, held, workers, end } = searches({ deaf: true });
  const abort = new AbortController();
  const given = search(abort.signal);
  await searching;
  abort.abort();
  const next = search();
  await expect(given).rejects.toThrow();
  expect(await next).toEqual(TUNED);
  expect(workers.map(({ terminated }) => terminated())).toEqual([true, false]);
  expect(held).toEqual([2, 2]);
  end();
});

test('one that hears of it leaves its worker to the next, with the rows that it holds', async () => {
  const { search, searching, held, workers, end } = searches({ deaf: false });
  const abort = new AbortController();
  const given = search(abort.signal);
  await searching;
  abort.abort();
  const next = search();
  await expect(given).rejects.toThrow();
  expect(await next).toEqual(TUNED);
  expect(workers.map(({ terminated }) => terminated())).toEqual([false]);
  expect(held).toEqual([2]);
  end();
});
