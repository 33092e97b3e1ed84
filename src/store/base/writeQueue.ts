// Writes in order, none forgotten: a failed one stays at the front until it succeeds, or it is judged otherwise.
import type { StorageFailure } from '../../browser/projectStorage';
import type { Result } from '../../core/base/result';

/** One write; called again if it failed, so it must be harmless to repeat. */
export type Write = () => Promise<Result<undefined, StorageFailure>>;

/** How saving stands. `waiting` counts writes that are not yet acknowledged; `brief`: only brief ones, and not for longer than a moment. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number; readonly brief: boolean }
  | { readonly kind: 'failed'; readonly waiting: number; readonly failure: StorageFailure };

/**
 * What becomes of a write that failed: it stops the queue until it is tried again; what was wrong is mended, so it is tried once
 * more; it has no object any more and is dropped; or it is put aside, with others behind it going on, until `bringBack`.
 */
export type Verdict = 'stop' | 'mended' | 'drop' | 'aside';

/** Milliseconds that brief saving takes before the screen tells of it: what is shown for less cannot be read. */
const MOMENT = 200;

export interface WriteQueue {
  /** `brief` is a write of a few words, with no sample in it, that is over before anybody could read of it. */
  add(write: Write, brief?: boolean): void;
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
  const waiting: Waiting[] = [];
  let aside: Waiting[] = [];
  let whyAside: StorageFailure | undefined;
  let running = false;
  let state: Saving = { kind: 'saved' };
  let watchers: ((saving: Saving) => void)[] = [];
  let moment: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: Saving) => {
    state = next;
    if (next.kind === 'saving' && next.brief) moment ??= setTimeout(endMoment, MOMENT);
    else {
      clearTimeout(moment);
      moment = undefined;
    }
    report(next);
    if (next.kind === 'saving') return;
    for (const watcher of watchers) watcher(next);
    watchers = [];
  };
  const endMoment = () => {
    if (state.kind === 'saving') tell({ ...state, brief: false });
  };
  /** What was not brief is not called so before all is saved, nor is another try. */
  const brieflySaving = () => (state.kind === 'saved' || (state.kind === 'saving' && state.brief)) && waiting.every(({ brief }) => brief);
  const tellSaving = () => tell({ kind: 'saving', waiting: waiting.length + aside.length, brief: brieflySaving() });

  const run = async () => {
    if (running) return;
    running = true;
    for (let first = waiting[0]; first; first = waiting[0]) {
      const { write } = first;
      tellSaving();
      const failure = await failureOf(write);
      const verdict = failure && (await verdictOn(first, failure));
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
    failed: Waiting,
    failure: StorageFailure,
  ): Promise<{ readonly kind: 'stop'; readonly failure: StorageFailure } | undefined> => {
    const verdict = await judge(failure).catch((): Verdict => 'stop');
    if (verdict === 'drop') return undefined;
    if (verdict === 'aside') {
      aside.push(failed);
      whyAside = failure;
      return undefined;
    }
    const left = verdict === 'mended' ? await failureOf(failed.write) : failure;
    return left && { kind: 'stop', failure: left };
  };

  return {
    add(write, brief = false) {
      waiting.push({ write, brief });
      if (state.kind === 'failed' && waiting.length > 1) tell({ ...state, waiting: waiting.length + aside.length });
      else if (state.kind === 'saving' && state.brief && !brief) tellSaving();
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

/** Whether only brief writes are under way: the screen says nothing of these. */
export const isBrief = (saving: Saving): boolean => saving.kind === 'saving' && saving.brief;

interface Waiting {
  readonly write: Write;
  readonly brief: boolean;
}

async function failureOf(write: Write): Promise<StorageFailure | undefined> {
  try {
    const result = await write();
    return result.ok ? undefined : result.error;
  } catch (cause) {
    return { kind: 'failed', detail: String(cause) };
  }
}
