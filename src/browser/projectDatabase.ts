// The connection to IndexedDB: opened when needed, given up for a newer version, each transaction whole or not at all.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openDB } from 'idb';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
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

/** Opens the database, making or upgrading it. */
export async function openProjectDatabase(name: string): Promise<Result<ProjectDatabase, StorageFailure>> {
  let connection: Promise<IDBPDatabase<ProjectSchema>> | undefined;

  const connect = () => {
    connection ??= openDB<ProjectSchema>(name, SCHEMA_VERSION, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from),
      // Another tab runs a newer app: holding on would keep it from opening at all. From here opening again fails as too new.
      blocking: () => close(),
      terminated: () => {
        connection = undefined;
      },
    }).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  const close = () => {
    void connection?.then((database) => database.close(), () => undefined);
    connection = undefined;
  };

  const transact: ProjectDatabase['transact'] = async (stores, mode, work) => {
    try {
      const database = await connect();
      // Strict: completed means on the disk, and not only handed to the system. It costs 0.3 ms more a write (SSD).
      const transaction = database.transaction([...stores], mode, { durability: 'strict' });
      return await settle(transaction, work);
    } catch (error) {
      return fail(toFailure(error));
    }
  };

  if (!('indexedDB' in globalThis)) return fail({ kind: 'absent', detail: 'this browser has no IndexedDB' });
  try {
    await connect();
    return ok({ transact, close });
  } catch (error) {
    const failure = toFailure(error);
    return fail(failure.kind === 'failed' ? { ...failure, kind: 'absent' } : failure);
  }
}

async function settle<Mode extends 'readonly' | 'readwrite', Value>(
  transaction: Transaction<Mode>,
  work: (transaction: Transaction<Mode>) => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure>> {
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

function toFailure(error: unknown): StorageFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);
  if (name === 'QuotaExceededError') return { kind: 'quota', detail };
  if (name === 'VersionError') return { kind: 'too-new', detail };
  return { kind: 'failed', detail };
}
