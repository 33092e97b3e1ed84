// The engine behind a worker: a call that throws has failed, a worker that is gone is lost, and the two are told apart;
// one may be started ahead.
import { expect, test, vi } from 'vitest';
import { fail, ok } from '../core/base/result';
import { bridgeTo, serve } from '../workers/bridge';
import { channelWorker } from '../workers/testing/channelWorker';
import type { EngineCalls } from './engineCalls';
import { engineOver } from './workerEngine';

function engineWith(offer: Partial<EngineCalls>) {
  const { page, side, terminated } = channelWorker();
  const tellLost = serve(side, offer);
  const engine = engineOver(bridgeTo<EngineCalls>(page), { kind: 'cpu', software: false });
  return { engine, tellLost, terminated };
}

const none = new Float32Array();

test('what a call throws is a failure of the call, and the worker stays', async () => {
  const { engine, terminated } = engineWith({
    embed: () => Promise.reject(new TypeError('a bitmap was closed')),
    askFineTuned: () => Promise.resolve(ok(none)),
  });
  expect(await engine.embed('id', [])).toEqual({ ok: false, error: { kind: 'failed', detail: 'a bitmap was closed' } });
  expect(terminated()).toBe(false);
  expect((await engine.askFineTuned('id', {} as never, none)).ok).toBe(true);
  engine.dispose();
});

test('so is what cannot be sent', async () => {
  const { engine, terminated } = engineWith({});
  const failed = await engine.askFineTuned('id', { hidden: () => undefined } as never, none);
  expect(failed).toMatchObject({ ok: false, error: { kind: 'failed' } });
  expect(terminated()).toBe(false);
  engine.dispose();
});

test('a loss is one, of all calls at once', async () => {
  const { engine, tellLost } = engineWith({ embed: () => new Promise(() => undefined) });
  const embedded = engine.embed('id', []);
  const lost = vi.fn();
  void engine.lost.then(lost);
  tellLost('the context is lost');
  expect(await embedded).toEqual({ ok: false, error: { kind: 'lost', detail: 'the context is lost' } });
  await vi.waitUntil(() => lost.mock.calls.length === 1);
});

test('a picture is handed over with what is wanted of it, and closed where it could not be', async () => {
  const asked: unknown[] = [];
  const { engine } = engineWith({
    lookInside(_, id, __, wish) {
      asked.push(id, wish);
      // Its buffers are moved, so each answer has its own.
      return Promise.resolve(ok({ blocks: [], filters: undefined, embedding: new Float32Array(2) }));
    },
  });
  // What can be transferred here as a bitmap can in a browser.
  let closed = 0;
  const frame = () => Object.assign(new ArrayBuffer(4), { close: () => closed++ }) as unknown as ImageBitmap;
  expect(await engine.lookInside('id', frame(), { kind: 'channel', block: 3, channel: 11 }, new AbortController().signal)).toEqual(
    ok({ blocks: [], filters: undefined, embedding: new Float32Array(2) }),
  );
  expect(asked).toEqual(['id', { kind: 'channel', block: 3, channel: 11 }]);
  expect(closed).toBe(1);
  engine.dispose();
});

/** The module anew, with workers that start at once; `workers` holds what was made of them. */
async function withWorkers() {
  const workers: { readonly terminated: () => boolean }[] = [];
  const make = function () {
    const { page, side, terminated } = channelWorker();
    serve(side, { start: (_, kind) => Promise.resolve(ok({ kind, software: false })) });
    workers.push({ terminated });
    return page;
  };
  vi.stubGlobal('Worker', make);
  vi.resetModules();
  return { workers, ...(await import('./workerEngine')) };
}

test('an engine that was started ahead is the first that is asked for, and no other', async () => {
  const { workers, startAhead, startWorkerEngine } = await withWorkers();
  startAhead('wasm');
  startAhead('wasm');
  expect(workers).toHaveLength(1);
  const first = await startWorkerEngine('wasm');
  expect(first.ok && first.value.device.kind).toBe('wasm');
  expect(workers).toHaveLength(1);
  const second = await startWorkerEngine('wasm');
  expect(workers).toHaveLength(2);
  startAhead('wasm');
  expect(workers).toHaveLength(2);
  for (const started of [first, second]) if (started.ok) started.value.dispose();
});

test('a worker whose script does not come ends the start at once, and no device is at fault', async () => {
  const made = Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined });
  vi.stubGlobal('Worker', function () {
    return made;
  });
  vi.resetModules();
  const { startWorkerEngine } = await import('./workerEngine');
  const started = startWorkerEngine('wasm');
  made.dispatchEvent(Object.assign(new Event('error'), { message: 'not found' }));
  expect(await started).toEqual(fail({ kind: 'unreachable', device: 'wasm', detail: 'not found' }));
});

test('one that nobody wants is ended', async () => {
  const { workers, startAhead, startWorkerEngine } = await withWorkers();
  startAhead('wasm');
  const wanted = await startWorkerEngine('cpu');
  expect(wanted.ok && wanted.value.device.kind).toBe('cpu');
  await vi.waitUntil(() => workers[0]?.terminated());
  expect(workers[1]?.terminated()).toBe(false);
});
