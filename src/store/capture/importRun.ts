// One upload at work: files become samples in one project, batch after batch, until they are all in or something ends it.
import type { PictureFailure } from '../../browser/pictures';
import type { NewSample, Unfinished } from '../../browser/projectStorage';
import type { Part, SampleSource } from '../../core/dataset/dataset';
import { oddSize } from '../../core/dataset/oddSize';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { Unclassed } from './importClasses';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Batch, NamedFile } from './pictureIntake';
import { closeFrames, endingEarly, intake } from './pictureIntake';
import type { Ports } from '../base/ports';

/** A file and, if it lay in a folder, that folder's name: the class it asks for. */
export interface ImportFile extends NamedFile {
  readonly folder?: string;
  readonly path?: string;
  /** For testing, as the folders say, whatever the rest is for. */
  readonly isTest?: true;
}

/** Files that were brought to a project together. */
export interface ImportTask {
  readonly projectId: string;
  readonly files: readonly ImportFile[];
  readonly source: SampleSource;
  readonly part: Part;
  /** Where all of them go, whatever their folders. */
  readonly classId: string | undefined;
  readonly classed: (sample: Unclassed) => NewSample;
}

/** How an upload that may be one of several is watched and ended from outside. */
export interface RunWatch {
  cancelled(): boolean;
  /** So many more files were looked at. */
  progress(files: number): void;
  /** So many more are done with, in or refused; what is then left of all that wait. */
  settled(files: number): Unfinished;
}

export interface RunOutcome {
  /** Files that are neither in nor refused, in order. */
  readonly left: readonly ImportFile[];
  /** Classes that some of them were meant for and that are not there. */
  readonly classesGone: readonly string[];
  /** What was thrown, if that ended it. */
  readonly thrown?: string;
}

const BATCH = 16;

/**
 * Milliseconds for which samples are collected before they are shown and saved together: each time costs a write, and as much of the
 * processor for drawing the page as taking in ten pictures.
 */
const COLLECT = 500;

interface Collected {
  readonly from: ImportFile;
  readonly made: Unclassed;
}

/** Takes the files of a task in. Never rejects. Ends early when it is cancelled, or its project is not open for writing any more. */
export async function runImport(
  { get }: Pick<Access<DatasetSlice & EmbeddingSlice & BackboneSlice & NoticeSlice>, 'get'>,
  ports: Pick<Ports, 'pictures' | 'now' | 'monotonic' | 'newId'>,
  { projectId, files, source, part, classed }: ImportTask,
  watch: RunWatch,
): Promise<RunOutcome> {
  const outstanding = new Set(files);
  const failures: PictureFailure[] = [];
  const endEarly: string[] = [];
  let count = 0;
  let collected: Collected[] = [];
  /** Samples whose class was deleted meanwhile: they come in if that is undone in time. */
  let classless: { readonly from: ImportFile; readonly made: NewSample }[] = [];
  let refused = 0;
  /** Those that came in for testing as their folders say. */
  let tests = 0;
  let seen = 0;
  let addedAt = -Infinity;

  const here = () => {
    const { project } = get();
    return project.kind === 'open' && project.id === projectId;
  };
  const side = () => {
    const { backbone } = get();
    return backbone.kind === 'ready' ? backbone.loaded.inputSize : undefined;
  };

  /** The samples of a batch; without a backbone they come in all the same and are embedded later. */
  const newSamples = async ({ taken }: Batch<ImportFile>): Promise<readonly Collected[]> => {
    const frames = taken.flatMap(({ frame }) => (frame ? [frame] : []));
    const embedded = frames.length === taken.length && frames.length > 0 ? await get().embed(frames) : undefined;
    return taken.map(({ from, picture, size }, i): Collected => {
      const id = ports.newId();
      const sample = {
        id,
        burst: id,
        takenAt: ports.now(),
        source,
        ...(size && oddSize(size) && { cutFrom: size }),
        ...((part === 'test' || from.isTest) && { part: 'test' as const }),
      };
      const values = embedded?.ok ? embedded.value.rows[i] : undefined;
      const made = { sample, picture, folder: from.folder };
      if (!embedded?.ok || !values) return { from, made };
      const { fingerprint, device } = embedded.value;
      return { from, made: { ...made, embedding: { values, fingerprint, device } } };
    });
  };

  /** Shows and saves what was collected, with how much is left, so that the disk knows of both or of neither. */
  const add = () => {
    addedAt = ports.monotonic();
    if (!here()) return;
    const waiting = [...classless, ...collected.map(({ from, made }) => ({ from, made: classed(made) }))];
    collected = [];
    const classes = new Set(get().dataset.classes.map(({ id }) => id));
    classless = waiting.filter(({ made }) => !classes.has(made.sample.classId));
    const added = waiting.filter(({ made }) => classes.has(made.sample.classId));
    if (added.length === 0) return;
    for (const { from } of added) {
      outstanding.delete(from);
      if (from.isTest) tests++;
    }
    const unfinished = watch.settled(added.length + refused);
    refused = 0;
    get().addSamples(
      added.map(({ made }) => made),
      unfinished,
    );
  };

  const collect = (batch: Batch<ImportFile>, samples: readonly Collected[] | undefined) => {
    if (!samples) return;
    const size = batch.taken.length + batch.failures.length;
    const taken = new Set(batch.taken.map(({ from }) => from));
    for (const file of files.slice(seen, seen + size)) if (!taken.has(file)) outstanding.delete(file);
    seen += size;
    collected.push(...samples);
    failures.push(...batch.failures);
    endEarly.push(...endingEarly(batch));
    refused += batch.failures.length;
    count += batch.taken.length;
    if (ports.monotonic() - addedAt >= COLLECT) add();
    watch.progress(size);
  };

  /**
   * One batch is with the backbone, one waits for it, one is being decoded.
   * The backbone is given the next one before the last one is shown.
   */
  const takeAll = async () => {
    let embedding: Promise<unknown> = Promise.resolve();
    let collecting: Promise<void> = Promise.resolve();
    try {
      for await (const batch of intake(files, BATCH, ports.pictures, side)) {
        const made = embedding.then(async () => {
          if (!watch.cancelled()) return newSamples(batch);
          closeFrames(batch);
          return undefined;
        });
        const before = collecting;
        collecting = made.then((samples) => collect(batch, samples));
        embedding = made;
        await before;
        if (watch.cancelled() || !here()) break;
      }
    } finally {
      await collecting;
      add();
    }
  };

  let thrown: string | undefined;
  try {
    await takeAll();
  } catch (cause) {
    thrown = cause instanceof Error ? cause.message : String(cause);
  }
  watch.settled(refused);
  if (failures.length > 0) get().notify({ kind: 'pictures-refused', failures, taken: count });
  if (endEarly.length > 0) get().notify({ kind: 'pictures-end-early', names: endEarly });
  if (here()) {
    // Only now is it known which of the files are pictures.
    if (tests > 0) get().notify({ kind: 'test-folders', count: tests });
    void get().embedMissing();
  }
  const classesGone = [...new Set(classless.map(({ made }) => made.sample.classId))];
  return { left: files.filter((file) => outstanding.has(file)), classesGone, ...(thrown !== undefined && { thrown }) };
}
