// A project out of a file becomes a new project on this device: the same samples, split, settings, heads and measurements.
import type { PictureFailure, Pictures } from '../../browser/pictures';
import type { NewSample, ProjectStorage, StorageFailure } from '../../browser/projectStorage';
import { renamedHistory } from '../../core/project/filedHistory';
import type { ProjectDocument } from '../../core/project/projectDocument';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { ProjectArchive } from '../../formats/projectArchive';
import { namingLanguage } from '../base/spokenNames';
import { slotOf } from '../head/unwrittenHeads';
import { measuredElsewhere } from './measuredElsewhere';
import { namesElsewhere } from './namesElsewhere';
import { keptFrom } from './projectParts';

/** Samples whose pictures are held at a time. */
export const AT_ONCE = 40;

export interface TakeTools {
  readonly storage: ProjectStorage;
  readonly pictures: Pick<Pictures, 'take'>;
  readonly newId: () => string;
  readonly signal: AbortSignal;
  readonly onSamples: (count: number) => void;
}

export interface TakenProject {
  readonly id: string;
  readonly name: string;
  /** With those of the test set, of which there are `tests`. */
  readonly samples: number;
  readonly tests: number;
  /** Why the pictures of samples that are left out were not taken. */
  readonly failures: readonly PictureFailure[];
  /** Heads likewise. */
  readonly headsLost: number;
}

/** There are pictures, and none of them can be read. */
export interface NoneRead {
  readonly kind: 'none-read';
  readonly failures: readonly PictureFailure[];
}

type NotTaken = StorageFailure | NoneRead | { readonly kind: 'aborted' };

/**
 * Writes one project of an archive under a new id and this name; names that nobody gave are in the language spoken by then. Nothing is
 * left of it where that fails or is aborted, nor where none of its pictures can be read and it has no head; where the tab ends in the
 * middle, the project says on its next visit how much of it is missing.
 */
export async function takeProject(
  archive: ProjectArchive,
  at: number,
  name: string,
  tools: TakeTools,
): Promise<Result<TakenProject, NotTaken>> {
  const { storage, newId, signal } = tools;
  const document = archive.projects[at];
  if (!document) throw new RangeError(`invalid project: ${at}`);
  const id = newId();
  const total = document.samples.length;
  const undo = async (failure: NotTaken) => {
    await storage.remove(id);
    return fail(failure);
  };
  try {
    const ids = await idsFor(document, tools);
    const { classes, settings, backboneId } = document;
    const namesIn = namingLanguage();
    const created = await storage.create({
      id,
      name,
      classes,
      samples: [],
      settings,
      ...(total > 0 && { unfinished: { left: total, total, ofFile: true } }),
      ...(backboneId !== undefined && { backboneId }),
      ...(namesIn && { namesIn }),
    });
    if (!created.ok) return created;
    let [from, tests] = [0, 0];
    const failures: PictureFailure[] = [];
    const filled = new Set<string>();
    let next = archive.pictures(at, 0, AT_ONCE);
    while (from < total) {
      const found = await next;
      signal.throwIfAborted();
      // The archive gives fewer large pictures at a time than small ones.
      const some = document.samples.slice(from, from + Math.max(1, found.length));
      from += some.length;
      if (from < total) {
        next = archive.pictures(at, from, AT_ONCE);
        // A failure is handled in the next round, where this is awaited.
        next.catch(() => undefined);
      }
      const added: NewSample[] = [];
      for (const [i, { id: before, classId, burst, takenAt, source, confirmed, tags, cutFrom, part, picture: path }] of some.entries()) {
        const kept = await keptFrom(found[i], path, tools.pictures);
        if (kept.ok && part === 'test') tests++;
        if (kept.ok) {
          filled.add(classId);
          added.push({
            sample: {
              id: ids.get(before) ?? newId(),
              classId,
              burst,
              takenAt,
              source,
              ...(confirmed !== undefined && { confirmed }),
              ...(tags && { tags }),
              ...(cutFrom && { cutFrom }),
              ...(part && { part }),
            },
            picture: kept.value,
          });
        } else failures.push(kept.error);
      }
      const saved = await storage.addSamples(id, added, { left: total - from, total });
      if (!saved.ok) return await undo(saved.error);
      tools.onSamples(some.length);
    }
    const heads = await archive.heads(at);
    signal.throwIfAborted();
    const hasHead = heads.heads.length > 0 || heads.openedHead !== undefined;
    if (total > 0 && failures.length === total && !hasHead) return await undo({ kind: 'none-read', failures });
    if (document.areClassesImplied && filled.size > 0 && filled.size < classes.length) {
      const saved = await storage.saveClasses(
        id,
        classes.filter((each) => filled.has(each.id)),
      );
      if (!saved.ok) return await undo(saved.error);
    }
    for (let part = 0; ; part++) {
      const rows = await archive.embeddings(at, part);
      signal.throwIfAborted();
      if (!rows) break;
      const named = rows.flatMap(({ sampleId, embedding }) => {
        const here = ids.get(sampleId);
        return here === undefined ? [] : [{ sampleId: here, embedding }];
      });
      const saved = await storage.addEmbeddings(id, named);
      if (!saved.ok) return await undo(saved.error);
    }
    const measured = await archive.measured(at);
    signal.throwIfAborted();
    const ended = await written(id, document, ids, heads, measured, storage);
    if (!ended.ok) return await undo(ended.error);
    signal.throwIfAborted();
    return ok({ id, name, samples: total - failures.length, tests, failures, headsLost: heads.damaged });
  } catch (cause) {
    return undo(signal.aborted ? { kind: 'aborted' } : { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** What comes after the samples: the split, the history, the heads, what was measured, and that all of it is there. */
async function written(
  id: string,
  document: ProjectDocument,
  ids: ReadonlyMap<string, string>,
  { heads, openedHead }: Awaited<ReturnType<ProjectArchive['heads']>>,
  measured: Awaited<ReturnType<ProjectArchive['measured']>>,
  storage: ProjectStorage,
): Promise<Result<undefined, StorageFailure>> {
  const names = namesElsewhere(document, ids);
  const slots = [
    ...heads.map(({ fingerprint, heldOut, ...trained }) => ({
      fingerprint,
      trained: {
        ...trained,
        learntKey: trained.learntKey === undefined ? undefined : names.problem(trained.learntKey, fingerprint),
        ...(heldOut && { heldOut: { ...heldOut, ids: heldOut.ids.map(names.sample) } }),
      },
    })),
    ...(openedHead ? [{ ...openedHead, ...(document.openedHeadFrom && { origin: document.openedHeadFrom }) }] : []),
  ];
  const history = document.history && renamedHistory(document.history, ids);
  const writes = [
    ...(document.split ? [() => storage.saveSplit(id, document.split ?? { seed: 0, folds: [] })] : []),
    ...(history ? [() => storage.saveHistory(id, history)] : []),
    ...slots.map((head) => () => storage.saveHead(id, slotOf(head), head)),
    ...[...measured].flatMap(([tool, found]) => {
      const kept = measuredElsewhere(tool, found, id, names);
      return kept === undefined ? [] : [() => storage.saveMeasured(id, tool, kept)];
    }),
    () => storage.saveUnfinished(id, undefined),
  ];
  for (const write of writes) {
    const done = await write();
    if (!done.ok) return done;
  }
  return ok(undefined);
}

/**
 * What the samples are called here: as in the file, unless one of these names is taken, as when the file was saved on this device. New
 * names sort as the old ones do: rows of one moment go by them, and so does what is learnt.
 */
async function idsFor({ samples }: ProjectDocument, { storage, newId }: TakeTools): Promise<ReadonlyMap<string, string>> {
  const before = samples.map(({ id }) => id);
  const taken = await storage.holdsAny(before);
  if (taken.ok && !taken.value) return new Map(before.map((id) => [id, id]));
  const old = [...before].sort();
  const fresh = before.map(() => newId()).sort();
  return new Map(old.map((id, i) => [id, fresh[i] ?? id]));
}
