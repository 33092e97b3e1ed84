// The page's end of reading a person's own backbone: a worker for each reading, ended with it or when it is no longer wanted.
import type { Result } from '../core/base/result';
import { fail } from '../core/base/result';
import type { Running } from '../workers/bridge';
import { BridgeError, bridgeTo } from '../workers/bridge';
import type { WorkerSource } from '../workers/startWorker';
import { startWorker } from '../workers/startWorker';
import type { BackboneFiles, BackboneFilesFailure, LooseFile } from './backboneFiles';

export type ReaderCalls = {
  readonly read: (running: Running, files: readonly LooseFile[]) => Promise<Result<BackboneFiles, BackboneFilesFailure>>;
};

/** Milliseconds: the largest archive takes some ten seconds on a slow machine. */
const LIMIT = 120_000;

/**
 * What `readBackboneFiles` says of the files, read in a worker; on this thread where there are none.
 * An abort ends the worker in the middle of whatever it does. Never rejects.
 */
export async function readBackboneApart(
  files: readonly LooseFile[],
  signal: AbortSignal,
  { makeWorker, locks }: WorkerSource = { makeWorker: makeReader },
): Promise<Result<BackboneFiles, BackboneFilesFailure>> {
  const worker = makeWorker();
  try {
    if (!worker) return await (await import('./backboneFiles')).readBackboneFiles(files);
  } catch {
    return fail({ kind: 'stopped', detail: 'a part of the app could not be fetched' });
  }
  const bridge = bridgeTo<ReaderCalls>(worker, locks);
  try {
    // What else a picked file carries is not for the worker.
    const plain = files.map(({ name, file, unreadable }): LooseFile => ({ name, file, ...(unreadable && { unreadable }) }));
    return await bridge.call('read', [plain], { limit: LIMIT, signal });
  } catch (cause) {
    if (cause instanceof BridgeError && cause.kind === 'aborted') return fail({ kind: 'aborted', detail: 'cancelled' });
    return fail({ kind: 'stopped', detail: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    bridge.end();
  }
}

const makeReader = () =>
  startWorker(() => new Worker(new URL('./backboneReader.worker.ts', import.meta.url), { type: 'module', name: 'backbone reader' }));
