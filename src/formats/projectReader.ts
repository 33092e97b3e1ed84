// The page's end of reading archives: a worker for each, which unpacks and checks beside the page.
import type { MeasuringTool } from '../core/compare/measuringTools';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Bridge, Running } from '../workers/bridge';
import { BridgeError, bridgeTo } from '../workers/bridge';
import type { WorkerSource } from '../workers/startWorker';
import { startWorker } from '../workers/startWorker';
import type { ArchivedBackbone } from './archivedBackbones';
import type { ArchiveKind } from './archiveKind';
import type { LooseFile } from './backboneFiles';
import type { HeadBlobFailure } from './headBlob';
import type { HeadDocument } from './headDocument';
import type { HeadLinkFailure, LinkedHead } from './headLink';
import type { ImageModelFailure, ReadImageModel } from './imageModelFile';
import type { KeptEmbedding } from './keptEmbeddings';
import type { ArchivedHeads, ArchivedPicture, ArchivedProjects, ProjectArchive, ProjectFileFailure } from './projectArchive';

export type ProjectReaderCalls = {
  readonly kind: (running: Running, file: Blob) => Promise<ArchiveKind>;
  readonly imageModel: (running: Running, files: readonly LooseFile[]) => Promise<Result<ReadImageModel, ImageModelFailure>>;
  readonly head: (running: Running, file: Blob) => Promise<Result<HeadDocument, HeadBlobFailure>>;
  readonly link: (running: Running, text: string) => Promise<Result<LinkedHead, HeadLinkFailure>>;
  readonly open: (running: Running, file: Blob) => Promise<Result<ArchivedProjects, ProjectFileFailure>>;
  readonly heads: (running: Running, project: number) => Promise<ArchivedHeads>;
  readonly backbone: (running: Running, at: number) => Promise<ArchivedBackbone | undefined>;
  readonly measured: (running: Running, project: number) => Promise<ReadonlyMap<MeasuringTool, unknown>>;
  readonly embeddings: (running: Running, project: number, part: number) => Promise<readonly KeptEmbedding[] | undefined>;
  readonly pictures: (running: Running, project: number, from: number, count: number) => Promise<readonly (ArchivedPicture | undefined)[]>;
};

/** An archive that is read elsewhere. Its calls reject once it is closed, or its worker is gone. */
export interface OpenProjectFile extends ProjectArchive {
  close(): void;
}

/** Milliseconds for one call. */
export const READER_LIMIT = 120_000;

/**
 * Opens an archive beside the page, or here where there are no workers. An abort ends the worker in the middle of whatever it does.
 * Never rejects.
 */
export async function openProjectFile(
  file: Blob,
  signal: AbortSignal,
  { makeWorker, locks }: WorkerSource = { makeWorker: makeReader },
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
    const opened = await made.call('open', [file], { limit: READER_LIMIT, signal });
    if (!opened.ok) {
      made.end();
      return opened;
    }
    return ok({
      ...opened.value,
      heads: (project) => made.call('heads', [project], { limit: READER_LIMIT, signal }),
      backbone: (at) => made.call('backbone', [at], { limit: READER_LIMIT, signal }),
      measured: (project) => made.call('measured', [project], { limit: READER_LIMIT, signal }),
      embeddings: (...asked) => made.call('embeddings', asked, { limit: READER_LIMIT, signal }),
      pictures: (...asked) => made.call('pictures', asked, { limit: READER_LIMIT, signal }),
      close: () => made.end(),
    });
  } catch (cause) {
    bridge?.end();
    if (cause instanceof BridgeError && cause.kind === 'aborted') return fail({ kind: 'aborted' });
    return fail({ kind: 'stopped', detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** The worker of this zone that reads strangers' files; undefined where none can be had. */
export const makeReader = () =>
  startWorker(() => new Worker(new URL('./projectReader.worker.ts', import.meta.url), { type: 'module', name: 'project reader' }));
