// Projects on their way in: every one of a file becomes a new project, and the first is opened.
import type { PickedFile } from '../../browser/files';
import type { PictureFailure } from '../../browser/pictures';
import { cleanName, distinctNames } from '../../core/base/names';
import type { FiledLessons } from '../../core/lessons/filedLessons';
import type { ReadProject } from '../../core/project/projectDocument';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { OpenProjectFile } from '../../formats/projectReader';
import { openProjectFile } from '../../formats/projectReader';
import { TRANSLATED } from '../../words/languages';
import { say } from '../../words/say';
import type { Access } from '../base/access';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { sayAlike } from '../dataset/alikeNames';
import { fromOutside } from '../base/spokenNames';
import { idOf } from '../base/projectState';
import type { BegunSeen } from '../capture/begunSince';
import { begunSince } from '../capture/begunSince';
import type { LessonsSlice } from '../lessons/lessonsSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { ProjectSlice } from '../project/projectSlice';
import { projectAsSpoken } from '../project/spokenProjects';
import type { FileWork } from './fileWork';
import type { ProjectFilesVerbs } from './projectFilesSlice';
import { leftOut } from './projectParts';
import type { TakenProject } from './takeProject';
import { takeProject } from './takeProject';

/** Opens a picked file beside the page, each of its projects under a name; undefined, and a notice says why, where it is no project. */
export async function openPicked(
  { file, name, unreadable }: PickedFile,
  signal: AbortSignal,
  { refuse }: Pick<FileWork, 'refuse'>,
): Promise<OpenProjectFile | undefined> {
  if (file.size === 0 && !unreadable) {
    refuse(name, { kind: 'empty' });
    return undefined;
  }
  const archive = unreadable ? ({ ok: false, error: { kind: 'unreadable' } } as const) : await openProjectFile(file, signal);
  if (archive.ok) return { ...archive.value, projects: archive.value.projects.map((each) => spoken(each, name)) };
  refuse(name, archive.error);
  return undefined;
}

/** Says that samples came with a part of their tags, where some did. */
export function tellOverTagged({ notify }: Pick<NoticeSlice, 'notify'>, projects: readonly ReadProject[]): void {
  const samples = projects.reduce((sum, { overTagged = 0 }) => sum + overTagged, 0);
  if (samples > 0) notify({ kind: 'files', happened: { kind: 'over-tagged', samples } });
}

/** Says that of so many pictures none could be read, and why those could not that are whole for all that is known. */
export function refuseNoneRead({ refuse }: Pick<FileWork, 'refuse'>, file: string, failures: readonly PictureFailure[]): void {
  refuse(file, { kind: 'none-read', pictures: failures.length, refused: leftOut(failures).refused });
}

/** Says how many pictures were left out as they lie in no folder. */
export function tellWithoutFolder({ notify }: Pick<NoticeSlice, 'notify'>, projects: readonly ReadProject[]): void {
  const pictures = projects.reduce((sum, { withoutFolder = 0 }) => sum + withoutFolder, 0);
  if (pictures > 0) notify({ kind: 'files', happened: { kind: 'without-folder', pictures } });
}

/** A project whose names that nobody gave, in whatever language, are those of the one spoken. */
function spoken(project: ReadProject, file: string): ReadProject {
  return { ...project, name: projectAsSpoken(project.name || named(file), TRANSLATED), classes: fromOutside(project.classes) };
}

type OwnSeen = Pick<OwnBackboneSlice, 'ownBackbones' | 'lookAtOwnBackbones' | 'keepOwnBackbone'>;

type Lessons = Pick<LessonsSlice, 'expected' | 'lessonsDone' | 'expectOfLesson' | 'finishLesson'>;

/** What was done in lessons elsewhere, as far as nothing was done in them here. */
function takeLessons({ expected, lessonsDone, expectOfLesson, finishLesson }: Lessons, { expected: guesses, came }: FiledLessons): void {
  for (const [id, choice] of guesses) if (!expected.has(id) && !lessonsDone.has(id)) expectOfLesson(id, choice);
  for (const [id, choice] of came) if (!expected.has(id) && !lessonsDone.has(id)) finishLesson(id, choice);
}

/** A project of another program has the name of its file. */
const named = (file: string): string => cleanName(file.replace(/\.[^.]*$/, '')) ?? say('newNames.project');

/**
 * Gives `openProjectFile`. Projects that were taken in before one failed stay, and one of which no picture can be read is passed over;
 * the first is opened only if nothing was begun in the open one meanwhile; else a notice offers it.
 * What is lost or refused is told in notices.
 */
export function projectsIn(
  { get }: Pick<Access<ProjectSlice & DatasetSlice & NoticeSlice & BegunSeen & Lessons & OwnSeen>, 'get'>,
  { storage, pictures, newId, preferences }: Pick<Ports, 'storage' | 'pictures' | 'newId' | 'preferences'>,
  work: FileWork,
): Pick<ProjectFilesVerbs, 'openProjectFile'> {
  const taken = async (file: OpenProjectFile, picked: string, signal: AbortSignal): Promise<readonly TakenProject[]> => {
    const all: TakenProject[] = [];
    const onSamples = work.progress(
      'taking',
      picked,
      file.projects.reduce((sum, { samples }) => sum + samples.length, 0),
    );
    for (const [at, project] of file.projects.entries()) {
      const { backboneId, backboneName } = project;
      if (backboneId !== undefined && backboneName !== undefined) preferences.rememberBackboneName(backboneId, backboneName);
      const names = new Set([...get().projects, ...all].map((each) => each.name));
      const free = distinctNames([...names, project.name]).at(-1) ?? project.name;
      const done = await takeProject(file, at, free, { storage, pictures, newId, signal, onSamples });
      if (done.ok) {
        all.push(done.value);
        continue;
      }
      if (done.error.kind === 'none-read') {
        refuseNoneRead(work, file.projects.length > 1 ? project.name : picked, done.error.failures);
        continue;
      }
      if (done.error.kind !== 'aborted') work.refuse(picked, { kind: 'storage', failure: done.error });
      // What came in before stays, and is told of.
      else if (all.length === 0) work.refuse(picked, { kind: 'aborted' });
      break;
    }
    return all;
  };

  /** One backbone of a file becomes the person's own here, under the id that it had there: projects are noted with that. */
  const takeBackbone = async (file: OpenProjectFile, at: number, spec: BackboneSpec): Promise<string | undefined> => {
    const found = await file.backbone(at).catch(() => undefined);
    if (!found) return 'its files are damaged';
    const { name, own, format = 'layers', inputSize, crop, scaling, featureLayer, embeddingLength } = spec;
    const kept = await get().keepOwnBackbone({
      ...found,
      name: cleanName(name) ?? say('newNames.backbone'),
      spec: { format, inputSize, ...(crop !== undefined && { crop }), scaling, featureLayer, embeddingLength },
      identity: own?.identity ?? '',
    });
    return kept?.ok ? undefined : (kept?.error.detail ?? 'it was not kept');
  };

  /** Before a project is opened that works with one of them. */
  const takeBackbones = async (file: OpenProjectFile, signal: AbortSignal) => {
    if (!file.backbones) return;
    // Asked anew each time: it may be cancelled since the last.
    const cancelled = () => signal.aborted;
    await get().lookAtOwnBackbones();
    for (const [at, spec] of file.backbones.entries()) {
      if (cancelled()) return;
      if (get().ownBackbones.some(({ id }) => id === spec.id)) continue;
      const detail = await takeBackbone(file, at, spec);
      if (detail === undefined || cancelled()) continue;
      get().notify({ kind: 'files', happened: { kind: 'backbone-left', name: cleanName(spec.name) ?? '', detail } });
    }
  };

  const tellLost = (lost: OpenProjectFile['lost']) => {
    const [first] = lost;
    if (first) get().notify({ kind: 'files', happened: { kind: 'projects-lost', name: first.name, projects: lost.length } });
    // Of one that a newer app saved there is more to say: what helps.
    const newer = lost.find(({ failure }) => failure.kind === 'too-new');
    if (newer) work.refuse(newer.name, newer.failure);
  };

  return {
    openProjectFile: (picked) =>
      work.run(
        { kind: 'reading', name: picked.name },
        async (signal) => {
          const hasBegun = begunSince({ get });
          const file = await openPicked(picked, signal, work);
          if (!file) return;
          const all = await taken(file, picked.name, signal)
            .then(async (some) => {
              if (some.length > 0) await takeBackbones(file, signal);
              return some;
            })
            .finally(() => file.close());
          if (file.lessons && !signal.aborted) takeLessons(get(), file.lessons);
          await get().listProjects();
          const [first] = all;
          if (!first) return;
          if (!hasBegun()) await get().openProject(first.id);
          const sum = (of: 'samples' | 'tests' | 'headsLost') => all.reduce((total, each) => total + each[of], 0);
          const { lost, refused } = leftOut(all.flatMap(({ failures }) => failures));
          const sums = { samples: sum('samples'), tests: sum('tests'), lost, headsLost: sum('headsLost') };
          if (idOf(get().project) === first.id) sayAlike([], get().dataset.classes, get());
          const beside = idOf(get().project) !== first.id;
          const happened = { kind: 'opened', name: first.name, projects: all.length, ...sums, ...(beside && { beside }) } as const;
          // That one is ready says it all, unless something is missing in it.
          if (!beside || all.length > 1 || lost + sums.headsLost > 0) get().notify({ kind: 'files', happened });
          if (beside) get().notify({ kind: 'project-ready', name: first.name, open: () => void get().openProject(first.id) });
          tellLost(file.lost);
          if (refused.length > 0) get().notify({ kind: 'files', happened: { kind: 'pictures-refused', failures: refused } });
          tellWithoutFolder(get(), file.projects);
          tellOverTagged(get(), file.projects.slice(0, all.length));
        },
        true,
      ),
  };
}
