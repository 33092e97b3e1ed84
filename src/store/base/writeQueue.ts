// Writes in order, none forgotten: a failed one stays at the front until it succeeds, or it is judged otherwise.
import type { StorageFailure } from '../../browser/projectStorage';
import type { Result } from '../../core/base/result';

/** One write; called again if it failed, so it must be harmless to repeat. */
export type Write = () => Promise<Result<undefined, StorageFailure>>;

/** How saving stands. `waiting` counts writes that are not yet acknowledged. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'failed'; readonly waiting: number; readonly failure: StorageFailure };

/**
 * What becomes of a write that failed: it stops the queue until it is tried again; what was wrong is mended, so it is tried once
 * more; it has no object any more and is dropped; or it is put aside, with others behind it going on, until `bringBack`.
 */
export type Verdict = 'stop' | 'mended' | 'drop' | 'aside';

export interface WriteQueue {
  add(write: Write): void;
  /** Tries a failed write again, and all that wait behind it. */
  retry(): void;
  /** Takes what was put aside up again, before what waits. */
  bringBack(): void;
  /** Resolves when nothing waits, or when a write has failed. */
  settled(): Promise<Saving>;
}

/** Runs writes one after the other and reports each change of state. */
export function writeQueue(
  report: (saving: Saving) => void,
  judge: (failure: StorageFailure) => Promise<Verdict> = () => Promise.resolve('stop'),
): WriteQueue {
  const waiting: Write[] = [];
  let aside: Write[] = [];
  let whyAside: StorageFailure | undefined;
  let running = false;
  let state: Saving = { kind: 'saved' };
  let watchers: ((saving: Saving) => void)[] = [];

  const tell = (next: Saving) => {
    state = next;
    report(next);
    if (next.kind === 'saving') return;
    for (const watcher of watchers) watcher(next);
    watchers = [];
  };

  const run = async () => {
    if (running) return;
    running = true;
    for (let write = waiting[0]; write; write = waiting[0]) {
      tell({ kind: 'saving', waiting: waiting.length + aside.length });
      const failure = await failureOf(write);
      const verdict = failure && (await verdictOn(write, failure));
      if (verdict?.kind === 'stop') {
        running = false;
        tell({ kind: 'failed', waiting: waiting.length + aside.length, failure: verdict.failure });
        return;
      }
      waiting.shift();
    }
    running = false;
    if (whyAside) tell({ kind: 'failed', waiting: aside.length, failure: whyAside });
    else tell({ kind: 'saved' });
  };

  /** Undefined when the write is done with. */
  const verdictOn = async (
    write: Write,
    failure: StorageFailure,
  ): Promise<{ readonly kind: 'stop'; readonly failure: StorageFailure } | undefined> => {
    const verdict = await judge(failure).catch((): Verdict => 'stop');
    if (verdict === 'drop') return undefined;
    if (verdict === 'aside') {
      aside.push(write);
      whyAside = failure;
      return undefined;
    }
    const left = verdict === 'mended' ? await failureOf(write) : failure;
    return left && { kind: 'stop', failure: left };
  };

  return {
    add(write) {
      waiting.push(write);
      if (state.kind === 'failed' && waiting.length > 1) tell({ ...state, waiting: waiting.length + aside.length });
      else void run();
    },
    retry: () => void run(),
    bringBack() {
      waiting.unshift(...aside);
      aside = [];
      whyAside = undefined;
      void run();
    },
    settled: () =>
      !running && (waiting.length === 0 || state.kind === 'failed')
        ? Promise.resolve(state)
        : new Promise((resolve) => watchers.push(resolve)),
  };
}

async function failureOf(write: Write): Promise<StorageFailure | undefined> {
  try {
    const result = await write();
    return result.ok ? undefined : result.error;
  } catch (cause) {
    return { kind: 'failed', detail: String(cause) };
  }
}
