// Writes in order, none forgotten: a failed one stays at the front until it succeeds.
import type { StorageFailure } from '../browser/projectStorage';
import type { Result } from '../core/result';

/** One write; called again if it failed, so it must be harmless to repeat. */
export type Write = () => Promise<Result<undefined, StorageFailure>>;

/** How saving stands. `waiting` counts writes that are not yet acknowledged. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'failed'; readonly waiting: number; readonly failure: StorageFailure };

export interface WriteQueue {
  add(write: Write): void;
  /** Tries a failed write again, and all that wait behind it. */
  retry(): void;
  /** Resolves when nothing waits, or when a write has failed. */
  settled(): Promise<Saving>;
}

/** Runs writes one after the other and reports each change of state. */
export function writeQueue(report: (saving: Saving) => void): WriteQueue {
  const waiting: Write[] = [];
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
      tell({ kind: 'saving', waiting: waiting.length });
      const result = await attempted(write);
      if (!result.ok) {
        running = false;
        tell({ kind: 'failed', waiting: waiting.length, failure: result.error });
        return;
      }
      waiting.shift();
    }
    running = false;
    tell({ kind: 'saved' });
  };

  return {
    add(write) {
      waiting.push(write);
      if (state.kind === 'failed') tell({ ...state, waiting: waiting.length });
      else void run();
    },
    retry: () => void run(),
    settled: () =>
      waiting.length === 0 || state.kind === 'failed'
        ? Promise.resolve(state)
        : new Promise((resolve) => watchers.push(resolve)),
  };
}

async function attempted(write: Write): Promise<Result<undefined, StorageFailure>> {
  try {
    return await write();
  } catch (cause) {
    return { ok: false, error: { kind: 'failed', detail: String(cause) } };
  }
}
