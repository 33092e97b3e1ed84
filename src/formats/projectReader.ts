// The page's end of reading archives: a worker for each, which unpacks and checks beside the page.
import type { ProjectDocument } from '../core/project/projectDocument';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Bridge, Running, WorkerEnd } from '../workers/bridge';
import { BridgeError, bridgeTo } from '../workers/bridge';
import type { Locks } from '../workers/lifeline';
import type { ArchiveKind } from './archiveKind';
import type { LooseFile } from './backboneFiles';
import type { ImageModelFailure, ReadImageModel } from './imageModelFile';
import type { ArchivedHeads, ArchivedPicture, ProjectArchive, ProjectFileFailure } from './projectArchive';

export type ProjectReaderCalls = {
  readonly kind: (running: Running, file: Blob) => Promise<ArchiveKind>;
  readonly imageModel: (running: Running, files: readonly LooseFile[]) => Promise<Result<ReadImageModel, ImageModelFailure>>;
  readonly open: (running: Running, file: Blob) => Promise<Result<readonly ProjectDocument[], ProjectFileFailure>>;
  readonly heads: (running: Running, project: number) => Promise<ArchivedHeads>;
  readonly pictures: (running: Running, project: number, from: number, count: number) => Promise<readonly (ArchivedPicture | undefined)[]>;
};

export interface ReaderWorkers {
  /** Undefined where no worker can be had. */
  readonly makeWorker: () => WorkerEnd | undefined;
  readonly locks?: Locks | undefined;
}

/** An archive that is read elsewhere. Its calls reject once it is closed, or its worker is gone. */
export interface OpenProjectFile extends ProjectArchive {
  close(): void;
}

/** Milliseconds for one call. */
const LIMIT = 120_000;

/** Opens an archive beside the page, or here where there are no workers. An abort ends the worker in the middle of whatever it does. Never rejects. */
export async function openProjectFile(
  file: Blob,
  signal: AbortSignal,
  { makeWorker, locks }: ReaderWorkers = { makeWorker: startWorker },
): Promise<Result<OpenProjectFile, ProjectFileFailure>> {
  let bridge: Bridge<ProjectReaderCalls> | undefined;
  try {
    const worker = makeWorker();
    if (!worker) {
      const archive = await (await import('./projectArchive')).openProjectArchive(file);
      return archive.ok ? ok({ ...archive.value, close: () => undefined }) : archive;
    }
    const made = bridgeTo<ProjectReaderCalls>(worker, locks);
    bridge = made;
    const opened = await made.call('open', [file], { limit: LIMIT, signal });
    if (!opened.ok) {
      made.end();
      return opened;
    }
    return ok({
      projects: opened.value,
      heads: (project) => made.call('heads', [project], { limit: LIMIT, signal }),
      pictures: (...asked) => made.call('pictures', asked, { limit: LIMIT, signal }),
      close: () => made.end(),
    });
  } catch (cause) {
    bridge?.end();
    if (cause instanceof BridgeError && cause.kind === 'aborted') return fail({ kind: 'aborted' });
    return fail({ kind: 'stopped', detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** What an archive holds, looked at beside the page. Never rejects; what cannot be looked at is 'unknown'. */
export async function archiveKindApart(
  file: Blob,
  { makeWorker, locks }: ReaderWorkers = { makeWorker: startWorker },
): Promise<ArchiveKind> {
  let bridge: Bridge<ProjectReaderCalls> | undefined;
  try {
    const worker = makeWorker();
    if (!worker) return await (await import('./archiveKind')).archiveKind(file);
    bridge = bridgeTo<ProjectReaderCalls>(worker, locks);
    return await bridge.call('kind', [file], { limit: LIMIT });
  } catch {
    return 'unknown';
  } finally {
    bridge?.end();
  }
}

/** An image model of Teachable Machine, read beside the page. Never rejects. */
export async function readImageModelApart(
  files: readonly LooseFile[],
  { makeWorker, locks }: ReaderWorkers = { makeWorker: startWorker },
): Promise<Result<ReadImageModel, ImageModelFailure>> {
  let bridge: Bridge<ProjectReaderCalls> | undefined;
  try {
    const worker = makeWorker();
    if (!worker) return await (await import('./imageModelFile')).readImageModel(files);
    bridge = bridgeTo<ProjectReaderCalls>(worker, locks);
    // What else a picked file carries is not for the worker.
    const plain = files.map(({ name, file, unreadable }): LooseFile => ({ name, file, ...(unreadable && { unreadable }) }));
    return await bridge.call('imageModel', [plain], { limit: LIMIT });
  } catch (cause) {
    return fail({ kind: 'stopped', detail: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    bridge?.end();
  }
}

function startWorker(): Worker | undefined {
  if (!('Worker' in globalThis)) return undefined;
  try {
    return new Worker(new URL('./projectReader.worker.ts', import.meta.url), { type: 'module', name: 'project reader' });
  } catch {
    return undefined;
  }
}
