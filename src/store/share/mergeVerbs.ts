// Merging a file's project into the open one: compared first, then offered, then brought in class by class.
import type { Sample } from '../../core/dataset/dataset';
import { allSamples } from '../../core/dataset/dataset';
import type { KeptPicture, PictureFailure } from '../../browser/pictures';
import type { NewSample, Unfinished } from '../../browser/projectStorage';
import type { FiledSample, ProjectDocument, ReadProject } from '../../core/project/projectDocument';
import type { OpenProjectFile } from '../../formats/projectReader';
import { readAhead } from '../../formats/readAhead';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingVerbs } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { ImportSlice } from '../capture/importSlice';
import { markOf } from '../project/endedImports';
import type { SavingSlice } from '../base/savingSlice';
import type { Arriving } from './copiesHere';
import { copiesHere, lookAt } from './copiesHere';
import type { FileWork } from './fileWork';
import type { Comparison } from './mergeProject';
import { byTag, classesInto, comparing, offerOf, pictureDigest } from './mergeProject';
import type { ProjectFilesSlice, ProjectFilesVerbs } from './projectFilesSlice';
import type { LeftOut } from './projectParts';
import { isAsKept, keptFrom, leftOut, pictureOf } from './projectParts';
import { openPicked, refuseNoneRead, tellOverTagged, tellWithoutFolder } from './projectsIn';
import { AT_ONCE } from './takeProject';

type Seen = ProjectFilesSlice & DatasetSlice & SavingSlice & EmbeddingVerbs & NoticeSlice & Uploads;

/** What is said of uploads, which share their mark on the disk with merges. */
export type Uploads = Pick<ImportSlice, 'importing' | 'endedImports'>;

/** A file that waits for the person's word. */
interface Waiting {
  readonly projectId: string;
  readonly file: OpenProjectFile;
  readonly document: ReadProject;
  readonly found: Comparison;
  /** Pictures that cannot come in. */
  readonly left: LeftOut;
}

/**
 * The verbs of merging. Pictures are compared by their digest, and by how they look where they were encoded again on their way, so each
 * comes in once; nothing changes before `acceptMerge`, and its notice takes back what it did. It stops where the project is left, and says
 * how many pictures did not come in.
 */
export function mergeVerbs(
  { get, set }: Access<Seen>,
  { storage, pictures, newId }: Pick<Ports, 'storage' | 'pictures' | 'newId'>,
  work: FileWork,
): Pick<ProjectFilesVerbs, 'offerMerge' | 'acceptMerge' | 'declineMerge' | 'leaveMerge'> {
  let waiting: Waiting | undefined;
  /** The notice of the last merge. */
  let told: number | undefined;

  /** Takes samples out again that a merge brought into the project that is open, and the classes that it made for them. */
  const takeOut = (samples: readonly string[], classes: readonly string[]) => {
    const came = new Set(samples);
    const { dataset } = get();
    const own = new Set(allSamples(dataset).flatMap(({ id, classId }) => (came.has(id) ? [] : [classId])));
    const emptied = new Set(classes.filter((id) => !own.has(id)));
    get().removeSamples(allSamples(dataset).flatMap(({ id, classId }) => (came.has(id) && !emptied.has(classId) ? [id] : [])));
    for (const id of emptied) get().removeClass(id);
  };

  const forget = () => {
    waiting?.file.close();
    waiting = undefined;
    set({ mergeOffer: undefined });
  };

  /** What a file would bring, and what of it cannot come in. */
  const compared = async (file: OpenProjectFile, document: ProjectDocument, signal: AbortSignal) => {
    const samples = allSamples(get().dataset);
    const more = work.progress('comparing', document.name, samples.length + document.samples.length);
    const pictureHere = pictureOf(get, storage);
    /** Of each picture, the samples that have it here. */
    const known = new Map<string, Sample[]>();
    const digests = new Map<string, string>();
    for await (const [sample, picture] of readAhead(samples, ({ id }) => pictureHere(id))) {
      signal.throwIfAborted();
      if (picture) {
        const digest = await pictureDigest(picture);
        known.set(digest, [...(known.get(digest) ?? []), sample]);
        digests.set(sample.id, digest);
      }
      more(1);
    }
    const comparison = comparing(document, known);
    const failures: PictureFailure[] = [];
    const into = classesInto(document.classes, get().dataset.classes);
    const met = new Set<string>();
    const again: Arriving[] = [];
    /** What was encoded again on its way, as in a .tm, has other bytes than what it was made of. */
    const take = async (at: number, picture: KeptPicture, asKept: boolean) => {
      const digest = await pictureDigest(picture);
      const classId = into.get(document.samples[at]?.classId ?? '')?.id;
      const look = asKept || known.has(digest) || classId === undefined ? undefined : await lookAt(picture, pictures);
      met.add(digest);
      if (look && classId !== undefined) again.push({ at, digest, look, classId });
      else comparison.take(at, digest);
    };
    for (let from = 0; from < document.samples.length;) {
      const found = await file.pictures(0, from, AT_ONCE);
      for (const [i, each] of found.entries()) {
        signal.throwIfAborted();
        const kept = await keptFrom(each, document.samples[from + i]?.picture ?? '', pictures);
        if (kept.ok) await take(from + i, kept.value, each !== undefined && isAsKept(each));
        else failures.push(kept.error);
      }
      more(found.length);
      // The archive gives fewer large pictures at a time than small ones.
      from += Math.max(1, found.length);
    }
    const copied = await copiesHere(again, samples, digests, met, async ({ id }) => {
      signal.throwIfAborted();
      const picture = await pictureHere(id);
      return picture && lookAt(picture, pictures);
    });
    for (const { at, digest } of again) comparison.take(at, copied.get(at) ?? digest);
    return { found: comparison.found(), failures };
  };

  /** The class here for each class of the file that brings samples, made where there is none; and those that were made. */
  const classesHere = ({ classes }: ProjectDocument, wanted: ReadonlySet<string>) => {
    const here = new Map<string, string>();
    const made: string[] = [];
    const into = classesInto(classes, get().dataset.classes);
    for (const each of classes) {
      if (!wanted.has(each.id)) continue;
      const known = into.get(each.id)?.id;
      const id = known ?? get().addClass(each.name);
      if (known === undefined) made.push(id);
      here.set(each.id, id);
    }
    return { here, made };
  };

  const merge = async (
    { projectId, file, document, found: { fresh, said, overTagged }, left: { lost, refused } }: Waiting,
    signal: AbortSignal,
  ) => {
    const isOpen = () => {
      const { project } = get();
      return project.kind === 'open' && project.id === projectId;
    };
    const { project: before } = get();
    if (!isOpen() || before.kind !== 'open') return;
    const projectName = before.name;
    const more = work.progress('merging', document.name, fresh.length);
    const coming = fresh.flatMap(({ at, tags }) => {
      const filed = document.samples[at];
      return filed ? [{ at, sample: { ...filed, ...(tags.length > 0 && { tags }) } }] : [];
    });
    const total = coming.length;
    // An upload under way says itself what is left of it.
    const mayMark = () => get().importing.kind === 'idle';
    const mark = (unfinished: Unfinished | undefined) => {
      if (mayMark()) get().save(() => storage.saveUnfinished(projectId, unfinished));
    };
    if (total > 0) mark({ left: total, total, ofFile: true });
    const { here, made } = classesHere(document, new Set(coming.map(({ sample }) => sample.classId)));
    // What tests in one of the two copies is learnt from in neither.
    const tested = new Set(coming.flatMap(({ sample }) => (sample.part === 'test' ? [sample.burst] : [])));
    const retested = new Set(said.flatMap(({ id, test }) => (test ? [id] : [])));
    const learnt = get().dataset.samples.flatMap(({ id, burst }) => (tested.has(burst) || retested.has(id) ? [id] : []));
    if (learnt.length > 0) get().moveToPart(learnt, 'test');
    const tags = byTag(said);
    for (const [tag, ids] of tags) get().tagSamples(ids, tag, true);
    const added: string[] = [];
    for (const { at, sample } of coming) {
      if (signal.aborted) break;
      // One that cannot be read is told of as left.
      const [found] = await file.pictures(0, at, 1).catch(() => []);
      const kept = await keptFrom(found, sample.picture, pictures);
      const classId = here.get(sample.classId) ?? '';
      // Another project is open, or the class was deleted meanwhile.
      if (!isOpen()) break;
      if (!kept.ok || !get().dataset.classes.some(({ id }) => id === classId)) continue;
      const id = newId();
      const left = total - added.length - 1;
      get().addSamples([newSample(sample, id, classId, kept.value)], mayMark() ? { left, total, ofFile: true } : undefined);
      more(1);
      if (added.push(id) % AT_ONCE === 0 && (await get().saved()).kind === 'failed') break;
    }
    const left = total - added.length;
    if (idOf(get().project) !== projectId) {
      get().notify({ kind: 'files', happened: { kind: 'merge-left', name: document.name, into: projectName, added: added.length, left } });
      return;
    }
    // Where another tab took the project over, what is left stays marked for it.
    if (total > 0 && isOpen()) mark(markOf(get().endedImports.find((each) => each.projectId === projectId)));
    void get().embedMissing();
    const undo = () => {
      if (!isOpen()) return;
      takeOut(added, made);
      for (const [tag, ids] of tags) get().tagSamples(ids, tag, false);
      if (learnt.length > 0) get().moveToPart(learnt, 'train');
    };
    const came = new Set(added);
    // Beside recordings of the test set here, some came into it that the file learns from.
    const tests = allSamples(get().dataset).filter(({ id, part }) => part === 'test' && came.has(id)).length;
    const counts = { added: added.length, tests, left, classes: made.length };
    const happened = { kind: 'merged', name: document.name, ...counts, ...(isOpen() && { undo }) } as const;
    told = get().notify({ kind: 'files', happened });
    if (lost > 0) get().notify({ kind: 'files', happened: { kind: 'pictures-lost', pictures: lost } });
    if (refused.length > 0) get().notify({ kind: 'files', happened: { kind: 'pictures-refused', failures: refused } });
    tellWithoutFolder(get(), [document]);
    tellOverTagged(get(), [document]);
    if (overTagged > 0) get().notify({ kind: 'files', happened: { kind: 'over-tagged-merged', samples: overTagged } });
  };

  return {
    offerMerge: (picked) =>
      work.run({ kind: 'reading', name: picked.name }, async (signal) => {
        forget();
        const { project } = get();
        if (project.kind !== 'open') return;
        const file = await openPicked(picked, signal, work);
        if (!file) return;
        try {
          const [document, another] = file.projects;
          if (!document || another || file.lost.length > 0) {
            work.refuse(picked.name, { kind: 'several' });
            return;
          }
          const { found, failures } = await compared(file, document, signal);
          if (idOf(get().project) !== project.id) return;
          if (failures.length > 0 && failures.length === document.samples.length) {
            refuseNoneRead(work, picked.name, failures);
            return;
          }
          const left = leftOut(failures);
          waiting = { projectId: project.id, file, document, found, left };
          set({ mergeOffer: offerOf(document, found, left, get().dataset.classes) });
        } finally {
          if (waiting?.file !== file) file.close();
        }
      }),

    async acceptMerge() {
      const mine = waiting;
      if (!mine) return;
      waiting = undefined;
      set({ mergeOffer: undefined });
      const { document, found, file } = mine;
      await work.run({ kind: 'merging', name: document.name, done: 0, of: found.fresh.length }, (signal) => merge(mine, signal));
      file.close();
    },

    declineMerge: forget,

    leaveMerge() {
      if (told !== undefined) get().dismiss(told);
      told = undefined;
      forget();
    },
  };
}

/** Its recording keeps its name: samples of one recording that came by two ways are still never torn apart. */
function newSample(filed: FiledSample, id: string, classId: string, picture: KeptPicture): NewSample {
  const { burst, takenAt, source, confirmed, tags, cutFrom, part } = filed;
  const kept = {
    ...(confirmed === filed.classId && { confirmed: classId }),
    ...(tags && { tags }),
    ...(cutFrom && { cutFrom }),
    ...(part && { part }),
  };
  return { sample: { id, classId, burst, takenAt, source, ...kept }, picture };
}
