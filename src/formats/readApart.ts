// One question to the worker that reads strangers' files: what an archive holds, an image model, a head, a link.
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Bridge } from '../workers/bridge';
import { bridgeTo } from '../workers/bridge';
import type { WorkerSource } from '../workers/startWorker';
import type { ArchiveKind } from './archiveKind';
import type { LooseFile } from './backboneFiles';
import type { HeadBlobFailure } from './headBlob';
import type { HeadDocument } from './headDocument';
import type { HeadLinkFailure, LinkedHead } from './headLink';
import type { ImageModelFailure, ReadImageModel } from './imageModelFile';
import type { ProjectReaderCalls } from './projectReader';
import { READER_LIMIT, makeReader } from './projectReader';

/** The worker ended, or its code could not be had; `detail` is for developers. */
export interface ReadingStopped {
  readonly kind: 'stopped';
  readonly detail: string;
}

const REAL: WorkerSource = { makeWorker: makeReader };

/** What an archive holds, looked at beside the page. Never rejects; what cannot be looked at is 'unknown'. */
export async function archiveKindApart(file: Blob, workers = REAL): Promise<ArchiveKind> {
  const found = await answered(
    (reader) => reader.call('kind', [file], { limit: READER_LIMIT }),
    async () => (await import('./archiveKind')).archiveKind(file),
    workers,
  );
  return found.ok ? found.value : 'unknown';
}

/** An image model of Teachable Machine, read beside the page. Never rejects; once `signal` is aborted, what it gives is of no use. */
export async function readImageModelApart(
  files: readonly LooseFile[],
  workers = REAL,
  signal?: AbortSignal,
): Promise<Result<ReadImageModel, ImageModelFailure>> {
  // What else a picked file carries is not for the worker.
  const plain = files.map(({ name, file, unreadable }): LooseFile => ({ name, file, ...(unreadable && { unreadable }) }));
  const read = await answered(
    (reader) => reader.call('imageModel', [plain], { limit: READER_LIMIT }),
    async () => (await import('./imageModelFile')).readImageModel(files),
    workers,
    signal,
  );
  return read.ok ? read.value : read;
}

/**
 * A head's file, or a web page saved here with one in it, read beside the page. Never rejects;
 * once `signal` is aborted, what it gives is of no use.
 */
export async function readHeadApart(
  file: Blob,
  workers = REAL,
  signal?: AbortSignal,
): Promise<Result<HeadDocument, HeadBlobFailure | ReadingStopped>> {
  const read = await answered(
    (reader) => reader.call('head', [file], { limit: READER_LIMIT }),
    async () => (await import('./headBlob')).readHeadBlob(file),
    workers,
    signal,
  );
  return read.ok ? read.value : read;
}

/** What a link says, read beside the page. Never rejects. */
export async function readHeadLinkApart(text: string, workers = REAL): Promise<Result<LinkedHead, HeadLinkFailure | ReadingStopped>> {
  const read = await answered(
    (reader) => reader.call('link', [text], { limit: READER_LIMIT }),
    async () => (await import('./headLink')).readHeadLink(text),
    workers,
  );
  return read.ok ? read.value : read;
}

/** What a worker of its own says, which is ended with it; what is said here where no worker can be had. */
async function answered<Answer>(
  ask: (reader: Bridge<ProjectReaderCalls>) => Promise<Answer>,
  here: () => Promise<Answer>,
  { makeWorker, locks }: WorkerSource,
  signal?: AbortSignal,
): Promise<Result<Answer, ReadingStopped>> {
  let reader: Bridge<ProjectReaderCalls> | undefined;
  const stop = () => reader?.end();
  signal?.addEventListener('abort', stop);
  try {
    const worker = makeWorker();
    if (!worker) return ok(await here());
    reader = bridgeTo<ProjectReaderCalls>(worker, locks);
    return ok(await ask(reader));
  } catch (cause) {
    return fail({ kind: 'stopped', detail: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    signal?.removeEventListener('abort', stop);
    reader?.end();
  }
}
