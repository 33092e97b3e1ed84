// Calls across a worker's border: typed, with a time limit each, abortable, and every one of them answered when the worker dies.

/** What a worker offers: each call takes some arguments and resolves to plain data. */
export type Calls = Record<string, (...args: never[]) => Promise<unknown>>;

interface Request {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly threw: string; readonly range: boolean }
  | { readonly lost: string };

/** Why a call was never answered. */
export class BridgeError extends Error {
  readonly kind: 'lost' | 'timeout' | 'aborted';
  constructor(kind: 'lost' | 'timeout' | 'aborted', detail: string) {
    super(detail);
    this.kind = kind;
  }
}

export interface CallOptions {
  /** Milliseconds. A call beyond it gives the worker up: a lost WebGL context never answers. */
  readonly limit: number;
  readonly transfer?: readonly Transferable[];
  readonly signal?: AbortSignal | undefined;
}

export interface Bridge<Offer extends Calls> {
  /** Rejects with a BridgeError, with a RangeError that the call threw, or with an Error for anything else it threw. */
  call<Name extends keyof Offer & string>(
    name: Name,
    args: Parameters<Offer[Name]>,
    options: CallOptions,
  ): Promise<Awaited<ReturnType<Offer[Name]>>>;
  /** Resolves once, with the reason, when no more calls are answered. */
  readonly lost: Promise<string>;
  end(detail?: string): void;
}

/** The page's side of the border. */
export function bridgeTo<Offer extends Calls>(worker: Worker): Bridge<Offer> {
  const pending = new Map<number, { resolve(value: unknown): void; reject(cause: Error): void }>();
  let lastId = 0;
  let gone: string | undefined;
  let tellLost: (detail: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tellLost = resolve));

  const end = (detail = 'ended') => {
    if (gone !== undefined) return;
    gone = detail;
    worker.terminate();
    for (const { reject } of pending.values()) reject(new BridgeError('lost', detail));
    pending.clear();
    tellLost(detail);
  };
  worker.addEventListener('error', (event) => end(event.message || 'the worker failed to load'));
  worker.addEventListener('messageerror', () => end('a message could not be read'));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('lost' in data) { end(data.lost); return; }
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if ('value' in data) waiting?.resolve(data.value);
    else waiting?.reject(data.range ? new RangeError(data.threw) : new Error(data.threw));
  });

  return {
    lost,
    end,
    call: (name, args, { limit, transfer = [], signal }) =>
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
          settle();
          reject(new BridgeError('aborted', 'cancelled'));
        };
        const timer = setTimeout(() => {
          settle();
          reject(new BridgeError('timeout', `no answer in ${limit} ms`));
          end(`no answer in ${limit} ms`);
        }, limit);
        signal?.addEventListener('abort', onAbort);
        pending.set(id, {
          resolve: (value) => {
            settle();
            // The worker's side is checked against the same Offer by `serve`.
            resolve(value as Awaited<ReturnType<Offer[typeof name]>>);
          },
          reject: (cause) => {
            settle();
            reject(cause);
          },
        });
        const request: Request = { id, name, args };
        worker.postMessage(request, [...transfer]);
      }),
  };
}

/** The part of a worker's global scope that `serve` needs. */
interface WorkerSide {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}

/** The worker's side: answers calls, moving the buffers of typed arrays instead of copying them. Returns how to tell that it is lost. */
export function serve(side: WorkerSide, offer: Calls): (detail: string) => void {
  side.addEventListener('message', ({ data: { id, name, args } }) => {
    const called = offer[name];
    if (!called) return side.postMessage({ id, threw: `there is no call ${name}`, range: false } satisfies Reply, []);
    called(...(args as never[])).then(
      (value) => side.postMessage({ id, value } satisfies Reply, buffersIn(value)),
      (cause: unknown) =>
        side.postMessage({ id, threw: cause instanceof Error ? cause.message : String(cause), range: cause instanceof RangeError } satisfies Reply, []),
    );
  });
  return (lost) => side.postMessage({ lost } satisfies Reply, []);
}

/** The buffers of typed arrays that fill them, at most two levels deep. */
function buffersIn(value: unknown, depth = 2): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    return value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength ? [value.buffer] : [];
  }
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((part) => buffersIn(part, depth - 1));
}
