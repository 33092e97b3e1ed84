// The page's end of the picture worker: a picture's work goes there, and is done here when the worker cannot.
import type { PictureAnswer, PictureRequest, PictureWork } from './pictureWork';
import { pictureWork } from './pictureWork';

type Settle = (answer: PictureAnswer | 'gone') => void;
/** A request before it has its number. */
type Asked = PictureRequest extends infer Each ? (Each extends PictureRequest ? Omit<Each, 'id'> : never) : never;

/** A worker that owes answers and gives none for this long, in milliseconds, was stopped: no browser tells of that. The largest photo takes less. */
const SILENCE = 10_000;

/** Starts the worker when it is first needed. */
export function workerPictureWork(): PictureWork {
  const pending = new Map<number, Settle>();
  let nextId = 0;
  let worker: Worker | undefined;
  let here: PictureWork | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const listen = () => {
    clearTimeout(silence);
    if (pending.size > 0) silence = setTimeout(giveUp, SILENCE);
  };

  const give = (id: number, answer: PictureAnswer | 'gone') => {
    const settle = pending.get(id);
    pending.delete(id);
    listen();
    settle?.(answer);
  };

  /** A worker that fails once is not tried again: the page does its work from then on. */
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    here ??= pictureWork();
    for (const id of [...pending.keys()]) give(id, 'gone');
  };

  const start = (): Worker | undefined => {
    if (worker || here) return worker;
    if (!('Worker' in globalThis) || !('OffscreenCanvas' in globalThis)) { giveUp(); return undefined; }
    worker = new Worker(new URL('./pictures.worker.ts', import.meta.url), { type: 'module', name: 'pictures' });
    worker.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => give(data.id, data));
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    return worker;
  };

  const ask = (request: Asked): Promise<PictureAnswer | 'gone'> =>
    new Promise((resolve) => {
      const to = start();
      if (!to) { resolve('gone'); return; }
      const id = nextId++;
      pending.set(id, resolve);
      if (pending.size === 1) listen();
      to.postMessage({ ...request, id });
    });

  const local = () => (here ??= pictureWork());

  return {
    async take(file, side, at) {
      const answer = await ask({ kind: 'take', file, side, at });
      if (answer === 'gone') return local().take(file, side, at);
      if (answer.kind !== 'taken') throw new Error(answer.kind === 'failed' ? answer.detail : `unexpected ${answer.kind}`);
      const { picture, frame } = answer;
      return { picture, frame };
    },
    async keep(square) {
      const answer = await ask({ kind: 'keep', square });
      // Encoding is tried here too: it needs nothing that a square could lack.
      return answer !== 'gone' && answer.kind === 'kept' ? answer.picture : local().keep(square);
    },
  };
}
