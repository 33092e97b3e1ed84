// The picture worker that dies: noticed at once, started anew, and a picture that kills it takes no other with it.
import { afterEach, expect, test, vi } from 'vitest';
import { serve } from '../workers/bridge';
import { channelWorker, lockLines } from '../workers/testing/channelWorker';
import type { PictureWork } from './pictureWork';
import type { KeptPicture } from './pictures';
import { workerPictureWork } from './pictureWorker';

const picture = (name: string): KeptPicture => ({ bytes: new TextEncoder().encode(name).buffer, type: 'image/jpeg' });
const nameOf = ({ bytes }: KeptPicture) => new TextDecoder().decode(bytes);
const file = (name: string) => new Blob([name]);
const square = 'square' as unknown as ImageBitmap;

afterEach(() => vi.useRealTimers());

/** A browser whose workers take pictures, hold on to "slow" ones, refuse "broken" ones and end without a word at "poison". */
function browser({ starts = () => true }: { starts?: () => boolean } = {}) {
  const lines = lockLines();
  const slow: (() => void)[] = [];
  let workers = 0;
  let onPage = 0;
  const makeWorker = () => {
    workers++;
    if (!starts()) return undefined;
    const { page, side } = channelWorker();
    let gone = false;
    const end = () => {
      if (!gone) lines.release();
      gone = true;
    };
    const take = async (name: string): Promise<KeptPicture> => {
      if (name === 'broken') throw new Error('cannot be decoded');
      if (name === 'slow') await new Promise<void>((go) => slow.push(go));
      if (name === 'poison') {
        end();
        await new Promise(() => undefined);
      }
      return picture(name);
    };
    serve(
      side,
      {
        ready: () => Promise.resolve(),
        take: async (_, from: Blob) => ({ picture: await take(await from.text()), frame: undefined }),
        keep: async () => take('square'),
      },
      lines.locks,
    );
    return page;
  };
  const here = (): PictureWork => {
    onPage++;
    return {
      take: async (from) => ({ picture: picture(`${await from.text()} on the page`), frame: undefined }),
      keep: () => Promise.resolve(picture('square on the page')),
    };
  };
  const work = workerPictureWork({ makeWorker, here, locks: lines.locks });
  const taken = async (name: string) => {
    const found = await work.take(file(name), undefined);
    if (found === 'cut-short') throw new Error(found);
    return nameOf(found.picture);
  };
  return { work, taken, slow, lines, workers: () => workers, onPage: () => onPage };
}

test('a worker that was made ready is the one that works', async () => {
  const { work, taken, workers } = browser();
  await work.ready();
  expect(workers()).toBe(1);
  expect(await taken('first')).toBe('first');
  expect(workers()).toBe(1);
});

test('a worker that ends while it works is replaced at once, and nothing is done on the page', async () => {
  const { taken, slow, lines, workers, onPage } = browser();
  expect(await taken('first')).toBe('first');
  const begun = taken('slow');
  await vi.waitUntil(() => slow.length === 1);
  lines.release();
  await vi.waitUntil(() => slow.length === 2);
  slow[1]?.();
  expect(await begun).toBe('slow');
  expect(workers()).toBe(2);
  expect(onPage()).toBe(0);
});

test('a worker that ended while it had nothing to do is replaced when it is wanted', async () => {
  const { taken, lines, workers } = browser();
  await taken('first');
  lines.release();
  expect(await taken('second')).toBe('second');
  expect(workers()).toBe(2);
});

test('a picture that ends every worker is refused, and those beside it are taken', async () => {
  const { taken, onPage } = browser();
  const all = await Promise.allSettled(['one', 'poison', 'two', 'poison', 'three'].map(taken));
  expect(all.map((each) => (each.status === 'fulfilled' ? each.value : 'refused'))).toEqual(['one', 'refused', 'two', 'refused', 'three']);
  expect(await taken('after')).toBe('after');
  expect(onPage()).toBe(0);
});

test('a file that cannot be decoded is refused by the worker, which goes on', async () => {
  const { taken, workers } = browser();
  await expect(taken('broken')).rejects.toThrow('cannot be decoded');
  expect(await taken('after')).toBe('after');
  expect(workers()).toBe(1);
});

test('where no worker starts the page does the work, and after a while a worker is tried again', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  let starts = false;
  const { taken, work, workers, onPage } = browser({ starts: () => starts });
  expect(await taken('one')).toBe('one on the page');
  expect(nameOf(await work.keep(square))).toBe('square on the page');
  starts = true;
  vi.advanceTimersByTime(10_001);
  expect(await taken('two')).toBe('two');
  expect(workers()).toBeGreaterThan(1);
  expect(onPage()).toBe(1);
});

test('a square is kept even when it ends every worker', async () => {
  const lines = lockLines();
  const work = workerPictureWork({
    makeWorker: () => {
      const { page, side } = channelWorker();
      serve(
        side,
        {
          ready: () => Promise.resolve(),
          keep: () => {
            lines.release();
            return new Promise(() => undefined);
          },
        },
        lines.locks,
      );
      return page;
    },
    here: () => ({ take: () => Promise.reject(new Error('not asked')), keep: () => Promise.resolve(picture('on the page')) }),
    locks: lines.locks,
  });
  expect(nameOf(await work.keep(square))).toBe('on the page');
});
