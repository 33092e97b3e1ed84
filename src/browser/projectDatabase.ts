// The connection to IndexedDB: opened when needed, given up for a newer version, each transaction whole or not at all.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openDB } from 'idb';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { StorageFailure } from './projectStorage';
import type { ProjectSchema } from './projectSchema';
import { migrate, SCHEMA_VERSION } from './projectSchema';

export type StoreName = StoreNames<ProjectSchema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<ProjectSchema, StoreName[], Mode>;

export interface ProjectDatabase {
  /** Runs `work` in a transaction; resolves to its value once the transaction has completed. A failure undoes all of it. */
  transact<Mode extends 'readonly' | 'readwrite', Value>(
    stores: readonly StoreName[],
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<Result<Value, StorageFailure>>,
  ): Promise<Result<Value, StorageFailure>>;
  close(): void;
}

/** What happens between tabs. */
export interface DatabaseEvents {
  /** Another tab holds an older version: opening waits until it closes. */
  readonly onBlocked?: () => void;
  /** The database was deleted, or closed by force. */
  readonly onGone?: () => void;
  /** Another tab waits to upgrade; what is awaited here may still be written, for a moment. */
  readonly onNewer?: () => Promise<unknown>;
}

/** The browser ended a transaction from outside, or had closed the connection, as when site data is cleared. */
interface CutOff {
  readonly kind: 'cut-off';
  readonly detail: string;
}

/** Milliseconds for which a newer app's tab is kept waiting at most. */
const LAST_WRITES = 1_500;

/** Opens the database, making or upgrading it. */
export async function openProjectDatabase(name: string, events: DatabaseEvents = {}): Promise<Result<ProjectDatabase, StorageFailure>> {
  let connection: Promise<IDBPDatabase<ProjectSchema>> | undefined;

  const connect = () => {
    connection ??= openDB<ProjectSchema>(name, SCHEMA_VERSION, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from),
      blocked: () => events.onBlocked?.(),
      blocking: (_, wanted) => void giveUp(wanted !== null),
      terminated: () => {
        connection = undefined;
        events.onGone?.();
      },
    }).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  const close = () => {
    void connection?.then(
      (database) => database.close(),
      () => undefined,
    );
    connection = undefined;
  };

  /** Holding on would keep a newer app from opening at all, or the deletion from notice. From here opening again fails as too new. */
  const giveUp = async (toNewer: boolean) => {
    if (toNewer && events.onNewer)
      await Promise.race([events.onNewer().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, LAST_WRITES))]);
    close();
    if (!toNewer) events.onGone?.();
  };

  const once = async <Mode extends 'readonly' | 'readwrite', Value>(
    stores: readonly StoreName[],
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<Result<Value, StorageFailure>>,
  ): Promise<Result<Value, StorageFailure | CutOff>> => {
    try {
      const database = await connect();
      // Strict: completed means on the disk, and not only handed to the system. It costs 0.3 ms more a write (SSD).
      const transaction = database.transaction([...stores], mode, { durability: 'strict' });
      return await settle(transaction, work);
    } catch (error) {
      return fail(toFailure(error));
    }
  };

  const transact: ProjectDatabase['transact'] = async (stores, mode, work) => {
    const first = await once(stores, mode, work);
    if (first.ok || first.error.kind !== 'cut-off') return first as Result<never, StorageFailure>;
    // Nothing of it was done. A new connection finds out what is left, if only that all is gone.
    close();
    const second = await once(stores, mode, work);
    if (second.ok || second.error.kind !== 'cut-off') return second as Result<never, StorageFailure>;
    return fail({ kind: 'failed', detail: second.error.detail });
  };

  if (!('indexedDB' in globalThis)) return fail({ kind: 'absent', detail: 'this browser has no IndexedDB' });
  try {
    await connect();
    return ok({ transact, close });
  } catch (error) {
    const failure = toFailure(error);
    return fail(failure.kind === 'failed' || failure.kind === 'cut-off' ? { ...failure, kind: 'absent' } : failure);
  }
}

async function settle<Mode extends 'readonly' | 'readwrite', Value>(
  transaction: Transaction<Mode>,
  work: (transaction: Transaction<Mode>) => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure | CutOff>> {
  const worked = work(transaction).then(
    (result) => {
      if (!result.ok) abort(transaction);
      return result;
    },
    (error: unknown) => {
      abort(transaction);
      return fail(toFailure(error));
    },
  );
  const done = transaction.done.then(() => undefined, toFailure);
  const [result, failure] = await Promise.all([worked, done]);
  // A refused write says only that its transaction was aborted; the transaction says why.
  if (failure && (result.ok || failure.kind === 'quota')) return fail(failure);
  return result;
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // Aborted already, by the failure itself.
  }
}

function toFailure(error: unknown): StorageFailure | CutOff {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);
  if (name === 'QuotaExceededError') return { kind: 'quota', detail };
  if (name === 'AbortError' || name === 'InvalidStateError') return { kind: 'cut-off', detail };
  if (name === 'VersionError') return { kind: 'too-new', detail };
  return { kind: 'failed', detail };
}
