// A person's backbone is read beside the page: the same answer, an end in the middle when it is no longer wanted,
// and a word when the worker dies.
import { expect, it, vi } from 'vitest';
import { toyBackbone } from '../ml/toyBackbone';
import { serve } from '../workers/bridge';
import { channelWorker, lockLines } from '../workers/testing/channelWorker';
import { readBackboneFiles } from './backboneFiles';
import type { ReaderCalls } from './backboneReader';
import { readBackboneApart } from './backboneReader';

const { topology, weights } = toyBackbone();
const files = [
  { name: 'model.json', file: new Blob([topology]) },
  { name: 'weights.bin', file: new Blob([weights]) },
];
const never = new AbortController().signal;

/** A worker that does as the real one, or what is given, and browser locks that tell when it is gone. */
function workers(calls: ReaderCalls = { read: (_, asked) => readBackboneFiles(asked) }) {
  const { page, side, terminated } = channelWorker();
  const lines = lockLines();
  serve(side, calls, lines.locks);
  return { makeWorker: () => page, locks: lines.locks, release: lines.release, waiting: lines.waiting, terminated };
}

const hangs: ReaderCalls = { read: () => new Promise(() => undefined) };

it('gives what reading here gives, and ends its worker', async () => {
  const made = workers();
  expect(await readBackboneApart(files, never, made)).toEqual(await readBackboneFiles(files));
  expect(made.terminated()).toBe(true);
});

it('reads here where no worker can be had', async () => {
  expect(await readBackboneApart(files, never, { makeWorker: () => undefined })).toEqual(await readBackboneFiles(files));
});

it('ends the worker in the middle of its work when it is cancelled', async () => {
  const made = workers(hangs);
  const cancel = new AbortController();
  const reading = readBackboneApart(files, cancel.signal, made);
  await vi.waitUntil(() => made.waiting() === 2);
  cancel.abort();
  expect(await reading).toEqual({ ok: false, error: { kind: 'aborted', detail: 'cancelled' } });
  expect(made.terminated()).toBe(true);
});

it('says so when the worker ended without a word, as where memory is short', async () => {
  const made = workers(hangs);
  const reading = readBackboneApart(files, never, made);
  await vi.waitUntil(() => made.waiting() === 2);
  made.release();
  expect(await reading).toMatchObject({ ok: false, error: { kind: 'stopped' } });
});
