// The bridge over a real message channel: reports, abort that crosses, time limits that restart, and the end of a worker.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BridgeError, Running } from './bridge';
import { bridgeTo, serve } from './bridge';
import type { Locks } from './lifeline';
import { channelWorker, lockLines } from './testing/channelWorker';

type Offer = {
  readonly double: (running: Running, values: Float32Array) => Promise<Float32Array>;
  readonly count: (running: Running<{ at: number; row: Float32Array }>, to: number) => Promise<number>;
  readonly hang: (running: Running) => Promise<never>;
  readonly throws: (running: Running, range: boolean) => Promise<never>;
  readonly unsendable: (running: Running<() => void>, how: 'answer' | 'report') => Promise<unknown>;
};

const heard: { aborted: number; released: (() => void)[] } = { aborted: 0, released: [] };
const tick = () => new Promise<void>((resolve) => heard.released.push(resolve));

const offer: Offer = {
  double: (_, values) => Promise.resolve(values.map((value) => 2 * value)),
  async count({ report, signal }, to) {
    for (let at = 1; at <= to; at++) {
      await tick();
      if (signal.aborted) return at - 1;
      report({ at, row: Float32Array.of(at, at) });
    }
    return to;
  },
  hang: ({ signal }) => new Promise(() => signal.addEventListener('abort', () => heard.aborted++)),
  throws: (_, range) => Promise.reject(range ? new RangeError('out of range') : new Error('broken')),
  unsendable: ({ report }, how) => Promise.resolve().then(() => (how === 'report' ? report(() => undefined) : () => undefined)),
};

/** Two ends of one channel, as a page and its worker have them, with the offer behind. */
function connected(locks?: Locks) {
  const { page, side, terminated } = channelWorker();
  const tellLost = serve(side, offer, locks);
  return { bridge: bridgeTo<Offer>(page, locks), tellLost, terminated };
}

const release = async () => {
  await vi.waitUntil(() => heard.released.length > 0);
  heard.released.shift()?.();
};
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (cause: unknown) => cause as BridgeError,
  );

let ends: ReturnType<typeof connected>;
beforeEach(() => {
  heard.aborted = 0;
  heard.released = [];
  ends = connected();
});
afterEach(() => ends.bridge.end());

describe('a call', () => {
  it('is answered with plain data', async () => {
    expect(await ends.bridge.call('double', [Float32Array.of(1, 2)], { limit: 1000 })).toEqual(Float32Array.of(2, 4));
  });

  it('reports in order while it runs', async () => {
    const reports: { at: number; row: Float32Array }[] = [];
    const counted = ends.bridge.call('count', [3], { limit: 1000, onReport: (report) => reports.push(report) });
    for (let times = 0; times < 3; times++) await release();
    expect(await counted).toBe(3);
    expect(reports.map(({ at }) => at)).toEqual([1, 2, 3]);
    expect(reports[1]?.row).toEqual(Float32Array.of(2, 2));
  });

  it('passes on what was thrown, ranges as ranges', async () => {
    await expect(ends.bridge.call('throws', [true], { limit: 1000 })).rejects.toThrow(RangeError);
    await expect(ends.bridge.call('throws', [false], { limit: 1000 })).rejects.toThrow('broken');
    await expect(ends.bridge.call('nothing' as 'hang', [], { limit: 1000 })).rejects.toThrow('there is no call nothing');
  });
});

describe('what cannot be sent', () => {
  const hidden = () => undefined;

  it('rejects its call at once, leaves no timer, and the worker goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const failure = await failureOf(ends.bridge.call('double', [hidden as unknown as Float32Array], { limit: 1000 }));
    expect(failure).toMatchObject({ name: 'DataCloneError' });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(ends.terminated()).toBe(false);
    expect(await ends.bridge.call('double', [Float32Array.of(1)], { limit: 1000 })).toEqual(Float32Array.of(2));
  });

  it.each(['answer', 'report'] as const)('rejects its call when it is the %s', async (how) => {
    await expect(ends.bridge.call('unsendable', [how], { limit: 1000 })).rejects.toThrow('could not be cloned');
    expect(ends.terminated()).toBe(false);
  });
});

describe('abort', () => {
  it('rejects at once, and the worker hears of it', async () => {
    const abort = new AbortController();
    const failure = failureOf(ends.bridge.call('hang', [], { limit: 1000, signal: abort.signal }));
    abort.abort();
    expect(await failure).toMatchObject({ kind: 'aborted' });
    await vi.waitUntil(() => heard.aborted === 1);
    expect(ends.terminated()).toBe(false);
  });

  it('is answered by a call that stops with what it has', async () => {
    const abort = new AbortController();
    let reported = 0;
    const counted = ends.bridge.call('count', [9], {
      limit: 1000,
      signal: abort.signal,
      answersAbort: true,
      onReport: ({ at }) => (reported = at),
    });
    for (let times = 0; times < 2; times++) await release();
    await vi.waitUntil(() => reported === 2);
    abort.abort();
    // Messages keep their order: when this is answered, the abort has arrived.
    await ends.bridge.call('double', [Float32Array.of(1)], { limit: 1000 });
    await release();
    expect(await counted).toBe(2);
  });

  it('reaches no later call', async () => {
    const abort = new AbortController();
    const counted = ends.bridge.call('count', [1], { limit: 1000, signal: abort.signal });
    await release();
    await counted;
    abort.abort();
    expect(await ends.bridge.call('double', [Float32Array.of(1)], { limit: 1000 })).toEqual(Float32Array.of(2));
    const failure = await failureOf(ends.bridge.call('hang', [], { limit: 1000, signal: abort.signal }));
    expect(failure).toMatchObject({ kind: 'aborted' });
    expect(heard.aborted).toBe(0);
  });
});

describe('the time limit', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());
  const passed = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setImmediate(resolve));
  };

  it('gives the worker up, and everything that waits for it', async () => {
    const slow = failureOf(ends.bridge.call('hang', [], { limit: 100 }));
    const other = failureOf(ends.bridge.call('hang', [], { limit: 1000 }));
    vi.advanceTimersByTime(101);
    expect(await slow).toMatchObject({ kind: 'timeout' });
    expect(await other).toMatchObject({ kind: 'lost' });
    expect(await ends.bridge.lost).toBe('no answer in 100 ms');
    expect(ends.terminated()).toBe(true);
  });

  it('begins anew with each report', async () => {
    let reports = 0;
    const counted = ends.bridge.call('count', [3], { limit: 100, onReport: () => reports++ });
    for (let wanted = 1; wanted <= 3; wanted++) {
      await passed(() => heard.released.length > 0);
      vi.advanceTimersByTime(80);
      heard.released.shift()?.();
      await passed(() => reports === wanted);
    }
    expect(await counted).toBe(3);
  });
});

describe('the end', () => {
  it('comes at once for a message that the worker cannot read: nobody would answer it', async () => {
    const moved = Float32Array.of(1);
    await ends.bridge.call('double', [moved], { limit: 1000, transfer: [moved.buffer] });
    // Node fails only when it reads a buffer that was moved before; browsers refuse to send it.
    const failure = failureOf(ends.bridge.call('double', [moved], { limit: 1e9, transfer: [moved.buffer] }));
    expect(await failure).toMatchObject({ kind: 'lost', message: 'a message could not be read' });
  });

  it('is told by the worker', async () => {
    const failure = failureOf(ends.bridge.call('hang', [], { limit: 1000 }));
    ends.tellLost('the context is lost');
    expect(await failure).toMatchObject({ kind: 'lost', message: 'the context is lost' });
    expect(await failureOf(ends.bridge.call('hang', [], { limit: 1000 }))).toMatchObject({ kind: 'lost' });
  });
});

describe('a worker that ends without a word', () => {
  let browser: ReturnType<typeof lockLines>;
  beforeEach(async () => {
    browser = lockLines();
    ends.bridge.end();
    ends = connected(browser.locks);
    // The page stands in line behind its worker.
    await vi.waitUntil(() => browser.waiting() === 2);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  it('is noticed at once, whatever the limit of a call', async () => {
    const failure = failureOf(ends.bridge.call('hang', [], { limit: 1e9 }));
    browser.release();
    expect(await failure).toMatchObject({ kind: 'lost', message: 'the worker ended without a word' });
    expect(await ends.bridge.lost).toBe('the worker ended without a word');
    expect(ends.terminated()).toBe(true);
  });

  it('is not seen in one that is silent for as long as it may be', async () => {
    const counted = ends.bridge.call('count', [1], { limit: 1e9 });
    vi.advanceTimersByTime(1e9 - 1);
    expect(ends.terminated()).toBe(false);
    while (heard.released.length === 0) await new Promise((resolve) => setImmediate(resolve));
    heard.released.shift()?.();
    expect(await counted).toBe(1);
  });
});

describe('a call to a worker that computes from the first moment on', () => {
  it('waits until the page can learn of its end', async () => {
    const browser = lockLines();
    let grant: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (grant = resolve));
    const late = {
      request: async (name: string, held: () => unknown) => {
        await asked;
        return browser.locks.request(name, held);
      },
    } as unknown as Locks;
    ends.bridge.end();
    ends = connected(late);
    const counted = ends.bridge.call('count', [1], { limit: 1000 });
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard.released).toHaveLength(0);
    grant();
    await release();
    expect(await counted).toBe(1);
  });

  it('does not wait where locks are refused', async () => {
    ends.bridge.end();
    ends = connected({ request: () => Promise.reject(new DOMException('refused', 'SecurityError')) });
    expect(await ends.bridge.call('double', [Float32Array.of(1)], { limit: 1000 })).toEqual(Float32Array.of(2));
  });
});
