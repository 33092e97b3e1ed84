// Calls across a worker's border: typed, reporting, abortable, with a time limit each, and every one answered when the worker dies.
import type { Locks } from './lifeline';
import { browserLocks, holdLifeline, onLifelineCut } from './lifeline';

/** What a call may do with its caller while it runs. */
export interface Running<Report = never> {
  /** Sends plain data ahead of the answer; its buffers and bitmaps are moved. Throws when it cannot be sent. */
  report(report: Report): void;
  /** Aborted when the caller no longer wants the call to go on. It is heard only by a call that awaits a task now and then. */
  readonly signal: AbortSignal;
}

/** What a worker offers: each call takes its running and some arguments, and resolves to plain data. */
export type Calls = Record<string, (running: Running, ...args: never[]) => Promise<unknown>>;

type ArgsOf<Call> = Call extends (running: Running, ...args: infer Args) => unknown ? Args : never;
type ReportOf<Call> = Call extends (running: Running<infer Report>, ...args: never[]) => unknown ? Report : never;
type AnswerOf<Call> = Call extends (...args: never[]) => Promise<infer Answer> ? Answer : never;

type Request = { readonly id: number; readonly name: string; readonly args: readonly unknown[] } | { readonly abort: number };

type Reply =
  | { readonly id: number; readonly report: unknown }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly threw: string; readonly range: boolean }
  | { readonly lost: string }
  | { readonly lifeline: string };

/** Why a call was never answered. */
export class BridgeError extends Error {
  readonly kind: 'lost' | 'timeout' | 'aborted';
  constructor(kind: 'lost' | 'timeout' | 'aborted', detail: string) {
    super(detail);
    this.kind = kind;
  }
}

export interface CallOptions<Report = unknown> {
  /** Milliseconds, anew after each report. A call beyond it gives the worker up: a lost WebGL context never answers. */
  readonly limit: number;
  readonly transfer?: readonly Transferable[];
  /** Told to the worker, so that it stops. The call rejects at once, unless it `answersAbort`. */
  readonly signal?: AbortSignal | undefined;
  /** For a call that answers an abort with what it has: its answer is awaited. */
  readonly answersAbort?: boolean;
  readonly onReport?: ((report: Report) => void) | undefined;
}

export interface Bridge<Offer extends Calls> {
  /**
   * Rejects with a BridgeError, with a RangeError that the call threw, or with an Error for anything else it threw. What cannot be sent
   * rejects at once with the browser's own error (a DataCloneError); the worker goes on.
   */
  call<Name extends keyof Offer & string>(
    name: Name,
    args: ArgsOf<Offer[Name]>,
    options: CallOptions<ReportOf<Offer[Name]>>,
  ): Promise<AnswerOf<Offer[Name]>>;
  /** Resolves once, with the reason, when no more calls are answered. */
  readonly lost: Promise<string>;
  end(detail?: string): void;
}

/** The part of a Worker that the page's side needs. */
export type WorkerEnd = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** A call that was not answered yet. */
interface Pending {
  report(report: unknown): void;
  resolve(value: unknown): void;
  reject(cause: Error): void;
}

/** The page's side of the border. */
export function bridgeTo<Offer extends Calls>(worker: WorkerEnd, locks: Locks | undefined = browserLocks()): Bridge<Offer> {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let gone: string | undefined;
  let tellLost: (detail: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tellLost = resolve));

  const end = (detail = 'ended') => {
    if (gone !== undefined) return;
    gone = detail;
    worker.terminate();
    for (const { reject } of [...pending.values()]) reject(new BridgeError('lost', detail));
    tellLost(detail);
  };
  worker.addEventListener('error', (event) => end(event.message || 'the worker failed to load'));
  worker.addEventListener('messageerror', () => end('a message could not be read'));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('lost' in data) {
      end(data.lost);
      return;
    }
    if ('lifeline' in data) {
      onLifelineCut(locks, data.lifeline, () => end('the worker ended without a word'));
      return;
    }
    const waiting = pending.get(data.id);
    if ('report' in data) waiting?.report(data.report);
    else if ('value' in data) waiting?.resolve(data.value);
    else waiting?.reject(data.range ? new RangeError(data.threw) : new Error(data.threw));
  });

  return {
    lost,
    end,
    call: (name, args, { limit, transfer = [], signal, answersAbort = false, onReport }) =>
      new Promise((resolve, reject) => {
        if (gone !== undefined) return reject(new BridgeError('lost', gone));
        if (signal?.aborted) return reject(new BridgeError('aborted', 'cancelled'));
        const id = ++lastId;
        const settle = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', onAbort);
          pending.delete(id);
        };
        const onAbort = () => {
          worker.postMessage({ abort: id } satisfies Request);
          if (answersAbort) return;
          settle();
          reject(new BridgeError('aborted', 'cancelled'));
        };
        const giveUp = () => {
          settle();
          reject(new BridgeError('timeout', `no answer in ${limit} ms`));
          end(`no answer in ${limit} ms`);
        };
        let timer = setTimeout(giveUp, limit);
        signal?.addEventListener('abort', onAbort);
        pending.set(id, {
          report(report) {
            clearTimeout(timer);
            timer = setTimeout(giveUp, limit);
            // The worker's side is checked against the same Offer by `serve`, and so is the answer.
            onReport?.(report as ReportOf<Offer[typeof name]>);
          },
          resolve(value) {
            settle();
            resolve(value as AnswerOf<Offer[typeof name]>);
          },
          reject(cause) {
            settle();
            reject(cause);
          },
        });
        try {
          worker.postMessage({ id, name, args } satisfies Request, [...transfer]);
        } catch (cause) {
          settle();
          reject(asError(cause));
        }
      }),
  };
}

/** The part of a worker's global scope that `serve` needs; a window's type has it too, for zones that are compiled as a page. */
export interface WorkerSide {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(type: 'message' | 'messageerror', listener: (event: MessageEvent<Request>) => void): void;
}

/** The worker's side: answers calls, moving buffers and bitmaps instead of copying them. Returns how to tell that it is lost. */
export function serve(side: WorkerSide, offer: Calls, locks: Locks | undefined = browserLocks()): (detail: string) => void {
  const running = new Map<number, AbortController>();
  const answer = (reply: Reply, moved: unknown) => side.postMessage(reply, { transfer: movableIn(moved) });
  const ready = holdLifeline(locks, (lifeline) => answer({ lifeline }, undefined));
  const run = async (id: number, name: string, args: readonly unknown[]) => {
    const called = offer[name];
    if (!called) throw new Error(`there is no call ${name}`);
    const abort = new AbortController();
    running.set(id, abort);
    await ready;
    const report = (told: unknown) => answer({ id, report: told }, told);
    return called({ report, signal: abort.signal }, ...(args as never[]));
  };
  // Which call it was is not known, so none would be answered.
  side.addEventListener('messageerror', () => answer({ lost: 'a message could not be read' }, undefined));
  side.addEventListener('message', ({ data }) => {
    if ('abort' in data) {
      running.get(data.abort)?.abort();
      return;
    }
    const { id, name, args } = data;
    void run(id, name, args)
      .then((value) => answer({ id, value }, value))
      // Also when the answer itself cannot be sent.
      .catch((cause: unknown) => answer({ id, threw: asError(cause).message, range: cause instanceof RangeError }, undefined))
      .finally(() => running.delete(id));
  });
  return (lost) => answer({ lost }, undefined);
}

/** Buffers, also those that a typed array fills, and bitmaps: each once, at most four levels deep. */
function movableIn(value: unknown): Transferable[] {
  const found = new Set<Transferable>();
  const look = (part: unknown, depth: number) => {
    if (part instanceof ArrayBuffer || ('ImageBitmap' in globalThis && part instanceof ImageBitmap)) found.add(part);
    else if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer && part.byteLength === part.buffer.byteLength) found.add(part.buffer);
    } else if (typeof part === 'object' && part !== null && depth > 0) {
      for (const inner of Object.values(part)) look(inner, depth - 1);
    }
  };
  look(value, 4);
  return [...found];
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
