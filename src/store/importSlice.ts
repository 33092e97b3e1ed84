// Pictures from files: many at once, into one class or one class a folder, with progress and Cancel.
import type { PictureFailure } from '../browser/pictures';
import type { NewSample } from '../browser/projectStorage';
import type { SampleSource } from '../core/dataset';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import type { Unclassed } from './importClasses';
import { importClasses } from './importClasses';
import type { NoticeSlice } from './noticeSlice';
import type { Batch, NamedFile } from './pictureIntake';
import { closeFrames, intake } from './pictureIntake';
import type { Ports } from './ports';

/** A file and, if it lay in a folder, that folder's name: the class it asks for. */
export interface ImportFile extends NamedFile {
  readonly folder?: string;
}

export type Importing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number };

export interface ImportSlice {
  readonly importing: Importing;
  /**
   * Takes files in. With a class id all go there; without one each goes to the class named like its folder, made once
   * one of its pictures was taken, and files that lay in no folder go to the first empty class, or to a new one.
   */
  importFiles(files: readonly ImportFile[], classId?: string, source?: SampleSource): Promise<void>;
  cancelImport(): void;
}

const BATCH = 16;

/** Milliseconds for which samples are gathered before they are shown and saved together: each time costs a drawing of the page and a write. */
const GATHER = 250;

/** What is fetched late: see `lateSlices`. */
export type ImportVerbs = Omit<ImportSlice, 'importing'>;

export function importVerbs(
  { get, set }: Access<ImportSlice & DatasetSlice & EmbeddingSlice & BackboneSlice & NoticeSlice>,
  ports: Pick<Ports, 'pictures' | 'now' | 'monotonic' | 'newId'>,
): ImportVerbs {
  let cancelled = false;
  /** Imports one after the other: a second drop waits for the first. */
  let queue: Promise<void> = Promise.resolve();
  let total = 0;
  let done = 0;

  /** The samples of a batch; without a backbone they come in all the same and are embedded later. */
  const newSamples = async ({ taken }: Batch<ImportFile>, source: SampleSource): Promise<readonly Unclassed[]> => {
    const frames = taken.flatMap(({ frame }) => (frame ? [frame] : []));
    const embedded = frames.length === taken.length && frames.length > 0 ? await get().embed(frames) : undefined;
    return taken.map(({ from: { folder }, picture }, i): Unclassed => {
      const id = ports.newId();
      const sample = { id, burst: id, takenAt: ports.now(), source };
      const values = embedded?.ok ? embedded.value.rows[i] : undefined;
      if (!embedded?.ok || !values) return { sample, picture, folder };
      const { fingerprint, device } = embedded.value;
      return { sample, picture, folder, embedding: { values, fingerprint, device } };
    });
  };

  /** Shows samples and saves them, in the project they were meant for: those whose class is still there. */
  const add = (projectId: string, unclassed: readonly Unclassed[], classed: (sample: Unclassed) => NewSample) => {
    const { project } = get();
    if (project.kind !== 'open' || project.id !== projectId) return;
    const samples = unclassed.map(classed);
    const still = new Set(get().dataset.classes.map(({ id }) => id));
    const added = samples.filter(({ sample }) => still.has(sample.classId));
    if (added.length === 0) return;
    get().addSamples(added);
    get().keepEmbeddings(added.flatMap(({ sample, embedding }) => (embedding ? [{ sampleId: sample.id, embedding }] : [])));
  };

  const run = async (projectId: string, files: readonly ImportFile[], classId: string | undefined, source: SampleSource) => {
    const side = () => {
      const { backbone } = get();
      return backbone.kind === 'ready' ? backbone.loaded.inputSize : undefined;
    };
    const classed = importClasses({ get, set }, classId);
    const failures: PictureFailure[] = [];
    let count = 0;
    let gathered: Unclassed[] = [];
    let addedAt = -Infinity;

    const addGathered = () => {
      add(projectId, gathered, classed);
      gathered = [];
      addedAt = ports.monotonic();
    };
    const gather = (batch: Batch<ImportFile>, samples: readonly Unclassed[] | undefined) => {
      if (!samples) return;
      gathered.push(...samples);
      failures.push(...batch.failures);
      count += batch.taken.length;
      done += batch.taken.length + batch.failures.length;
      if (ports.monotonic() - addedAt >= GATHER) addGathered();
      set({ importing: { kind: 'running', done, total } });
    };

    // One batch is with the backbone, one waits for it, one is being decoded. The backbone is given the next one before the last one is shown.
    let embedding: Promise<unknown> = Promise.resolve();
    let gathering: Promise<void> = Promise.resolve();
    for await (const batch of intake(files, BATCH, ports.pictures, side)) {
      const made = embedding.then(async () => {
        if (!cancelled) return newSamples(batch, source);
        closeFrames(batch);
        return undefined;
      });
      const before = gathering;
      gathering = made.then((samples) => gather(batch, samples));
      embedding = made;
      await before;
      if (cancelled) break;
    }
    await gathering;
    addGathered();
    if (failures.length > 0) get().notify({ kind: 'pictures-refused', failures, taken: count });
    void get().embedMissing();
  };

  return {
    importFiles(files, classId, source = 'file') {
      const { project } = get();
      if (project.kind !== 'open' || files.length === 0) return Promise.resolve();
      if (get().importing.kind === 'idle') {
        cancelled = false;
        total = 0;
        done = 0;
      }
      total += files.length;
      set({ importing: { kind: 'running', done, total } });
      const mine = queue.then(() => (cancelled ? undefined : run(project.id, files, classId, source)));
      const last: Promise<void> = mine.finally(() => {
        if (queue === last) set({ importing: { kind: 'idle' } });
      });
      queue = last;
      return last;
    },
    cancelImport: () => {
      cancelled = true;
    },
  };
}
