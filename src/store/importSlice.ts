// Pictures from files: many at once, into one class or one class a folder, with progress and Cancel.
import type { NewSample } from '../browser/projectStorage';
import type { SampleSource } from '../core/dataset';
import { countByClass } from '../core/dataset';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import type { NoticeSlice } from './noticeSlice';
import type { NamedFile, Taken } from './pictureIntake';
import { intake } from './pictureIntake';
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
   * Takes files in. With a class id all go there; without one each goes to the class named like its folder, made if need be,
   * and files that lay in no folder go to the first empty class, or to a new one.
   */
  importFiles(files: readonly ImportFile[], classId?: string, source?: SampleSource): Promise<void>;
  cancelImport(): void;
}

const BATCH = 16;

/** What is fetched late: see `lateSlices`. */
export type ImportVerbs = Omit<ImportSlice, 'importing'>;

export function importVerbs(
  { get, set }: Access<ImportSlice & DatasetSlice & EmbeddingSlice & BackboneSlice & NoticeSlice>,
  ports: Pick<Ports, 'pictures' | 'now' | 'newId'>,
): ImportVerbs {
  let cancelled = false;
  /** Imports one after the other: a second drop waits for the first. */
  let queue: Promise<void> = Promise.resolve();
  let total = 0;
  let done = 0;

  /** The class for each folder (undefined: for files without one), decided once for an import. */
  const classesFor = (files: readonly ImportFile[], classId: string | undefined) => {
    const chosen = new Map<string | undefined, string>();
    for (const { folder } of files) {
      if (chosen.has(folder)) continue;
      const { dataset, addClass } = get();
      const counts = countByClass(dataset);
      const known = dataset.classes.find(({ id, name }) => (folder === undefined ? counts.get(id) === 0 : name === folder));
      chosen.set(folder, classId ?? known?.id ?? addClass(folder));
    }
    return chosen;
  };

  /** Embeds a batch and adds it; without a backbone the samples come in all the same and are embedded later. */
  const add = async (
    taken: readonly Taken<ImportFile>[],
    classes: ReadonlyMap<string | undefined, string>,
    source: SampleSource,
  ) => {
    const { project } = get();
    const frames = taken.flatMap(({ frame }) => (frame ? [frame] : []));
    const embedded = frames.length === taken.length && frames.length > 0 ? await get().embed(frames) : undefined;
    if (get().project !== project) return;
    const still = new Set(get().dataset.classes.map(({ id }) => id));
    const added = taken.flatMap(({ from, picture }, i): NewSample[] => {
      const id = ports.newId();
      const classId = classes.get(from.folder);
      if (classId === undefined || !still.has(classId)) return [];
      const sample = { id, classId, burst: id, takenAt: ports.now(), source };
      const values = embedded?.ok ? embedded.value.rows[i] : undefined;
      if (!embedded?.ok || !values) return [{ sample, picture }];
      const { fingerprint, device } = embedded.value;
      return [{ sample, picture, embedding: { values, fingerprint, device } }];
    });
    get().addSamples(added);
    get().keepEmbeddings(added.flatMap(({ sample, embedding }) => (embedding ? [{ sampleId: sample.id, embedding }] : [])));
  };

  const run = async (files: readonly ImportFile[], classId: string | undefined, source: SampleSource) => {
    const side = () => {
      const { backbone } = get();
      return backbone.kind === 'ready' ? backbone.loaded.inputSize : undefined;
    };
    const classes = classesFor(files, classId);
    const failures = [];
    let count = 0;
    for await (const batch of intake(files, BATCH, ports.pictures, side)) {
      if (cancelled) {
        for (const { frame } of batch.taken) frame?.close();
        break;
      }
      await add(batch.taken, classes, source);
      failures.push(...batch.failures);
      count += batch.taken.length;
      done += batch.taken.length + batch.failures.length;
      set({ importing: { kind: 'running', done, total } });
    }
    if (failures.length > 0) get().notify({ kind: 'pictures-refused', failures, taken: count });
    void get().embedMissing();
  };

  return {
    importFiles(files, classId, source = 'file') {
      if (get().project.kind !== 'open' || files.length === 0) return Promise.resolve();
      if (get().importing.kind === 'idle') {
        cancelled = false;
        total = 0;
        done = 0;
      }
      total += files.length;
      set({ importing: { kind: 'running', done, total } });
      const mine = queue.then(() => (cancelled ? undefined : run(files, classId, source)));
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
