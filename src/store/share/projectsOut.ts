// Projects on their way out: the open one, or every one of this device, in one file.
import type { KeptPicture, Pictures } from '../../browser/pictures';
import type { StorageFailure, StoredProject } from '../../browser/projectStorage';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Sample } from '../../core/dataset/dataset';
import { identityOf } from '../../core/backbones/backbones';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import { allSamples } from '../../core/dataset/dataset';
import type { FiledLessons } from '../../core/lessons/filedLessons';
import { fileName } from '../../core/base/fileNames';
import { ok } from '../../core/base/result';
import { PICTURES_ENDING, writePictures } from '../../formats/picturesOut';
import type { BackboneToWrite } from '../../formats/filedBackbones';
import { backboneEntries } from '../../formats/filedBackbones';
import { FILE_BOUNDS, whatFits } from '../../formats/filedProjects';
import type { KeptEmbedding } from '../../formats/keptEmbeddings';
import { PROJECT_FILE_ENDING, writeProjectFile } from '../../formats/projectFile';
import { SITE_PICTURE_SIDE, SITE_PROJECT_ENDING, writeSiteProject } from '../../formats/siteProjectOut';
import type { Access } from '../base/access';
import type { Chosen } from '../backbone/byFingerprint';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { fromKept } from '../dataset/sampleFrame';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { HeadSlice } from '../head/headSlice';
import { keptHeads } from '../head/unwrittenHeads';
import type { EvaluationSlice } from '../evaluation/evaluationSlice';
import type { SplitSlice } from '../split/splitSlice';
import type { LessonsSlice } from '../lessons/lessonsSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports, WithCatalogue } from '../base/ports';
import { idOf } from '../base/projectState';
import type { ProjectBackboneSlice } from '../backbone/projectBackboneSlice';
import type { ProjectSlice } from '../project/projectSlice';
import { withUnsaved } from '../project/unsavedProjects';
import type { SavingSlice } from '../base/savingSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { BegunWork, FileWork } from './fileWork';
import type { ProjectFilesVerbs } from './projectFilesSlice';
import type { OnScreen, Unread } from './projectParts';
import { pictureOf, projectToWrite, unreadOf } from './projectParts';

/** What is seen of the state where projects are written. */
export type SeenOut = DatasetSlice &
  SavingSlice &
  SettingsSlice &
  HeadSlice &
  ProjectBackboneSlice &
  NoticeSlice &
  SplitSlice &
  Pick<EvaluationSlice, 'stateHistory'> &
  Chosen &
  Pick<EmbeddingSlice, 'embeddingsBy'> &
  Pick<LessonsSlice, 'expected' | 'lessonsDone'> &
  Pick<OwnBackboneSlice, 'ownBackbones' | 'lookAtOwnBackbones'> &
  Pick<ProjectSlice, 'unsavedProjects'>;

/** Bytes that a kept picture takes, about. */
const PICTURE_BYTES = 20_000;

/** Pictures at the size that the site keeps them in; undefined for one that cannot be opened. */
function sitePictures(pictureOf: (sampleId: string) => Promise<KeptPicture | undefined>, pictures: Pick<Pictures, 'open' | 'keep'>) {
  return async (sampleId: string) => {
    const made = await fromKept(await pictureOf(sampleId), pictures, (square) => pictures.keep(square, SITE_PICTURE_SIDE));
    return made && { bytes: new Uint8Array(made.bytes), type: made.type };
  };
}

/** How many test a head and are learnt from by none. */
const testsOf = (samples: readonly Pick<Sample, 'part'>[]): number => samples.filter(({ part }) => part === 'test').length;

const BEGINNING: BegunWork = { kind: 'saving', name: '', done: 0, of: 0 };

/**
 * The verbs that write project files. A file leaves out, and names, what cannot be read or has no room within `bounds`; one that is
 * cancelled or fails is aborted, so that no half of it is left.
 */
export function projectsOut(
  { get }: Pick<Access<SeenOut>, 'get'>,
  {
    storage,
    files,
    pictures,
    now,
    catalogue,
    preferences,
    ownBackbones,
  }: WithCatalogue<Pick<Ports, 'storage' | 'files' | 'pictures' | 'now' | 'catalogue' | 'preferences' | 'ownBackbones'>>,
  work: FileWork,
  bounds = FILE_BOUNDS,
): Pick<ProjectFilesVerbs, 'saveProjectFile' | 'saveSiteProject' | 'savePictures' | 'saveAllProjects'> {
  /**
   * The open project as it stands on the screen: what could not be saved is in it, too. One that another tab works on as it is kept: the
   * screen shows what it was when this tab read it.
   */
  const openOne = async (): Promise<{ readonly stored: StoredProject; readonly unread: readonly Unread[] } | undefined> => {
    get().keepHeads();
    await get().saved();
    const { project, dataset, settings, projectBackbone: backboneId } = get();
    if (project.kind === 'opening') return undefined;
    const kept = project.kind === 'read-only' ? await storage.load(project.id) : undefined;
    if (kept?.ok) return { stored: kept.value, unread: [] };
    return {
      stored: {
        ...{ id: project.id, name: project.name, classes: dataset.classes, samples: allSamples(dataset), settings },
        ...(backboneId !== undefined && { backboneId }),
      },
      unread: kept ? unreadOf('changes', kept) : [],
    };
  };

  /**
   * Made of the very pixels that came in, before they were kept as a picture: what is made again from that differs a little. Where they
   * cannot be read they are made again all the same.
   */
  const embeddingsOf = async ({ id, backboneId, samples }: StoredProject): Promise<readonly KeptEmbedding[]> => {
    const { project } = get();
    const spec = [...catalogue, ...get().ownBackbones].find((each) => each.id === (backboneId ?? builtInBackbone.id));
    const fingerprint = spec && identityOf(spec);
    const isOpen = idOf(project) === id;
    const here = isOpen ? embeddingsNow(get()) : undefined;
    const kept = here?.size || fingerprint === undefined ? undefined : await storage.embeddings(id, fingerprint);
    const found = here?.size ? here : kept?.ok ? kept.value : undefined;
    return samples.flatMap(({ id: sampleId }) => {
      const embedding = found?.get(sampleId);
      return embedding ? [{ sampleId, embedding }] : [];
    });
  };

  /** What memory knows of a project that the disk may have had no room for. */
  const onScreen = (id: string): OnScreen => {
    const { project, projectSplit, stateHistory, unsavedProjects, saving } = get();
    if (project.kind !== 'open' || project.id !== id) return unsavedProjects.get(id) ?? {};
    if (saving.kind !== 'failed') return {};
    return {
      ...(projectSplit?.projectId === id && { split: projectSplit.split }),
      ...(stateHistory?.projectId === id && { history: stateHistory.history }),
    };
  };

  const ownName = (backboneId: string) =>
    get().ownBackbones.find(({ id }) => id === backboneId)?.name ?? preferences.backboneName(backboneId);

  /** Backbones of the person's own with the files that they are kept in, and those whose files cannot be had. */
  const ownFiles = async (specs: readonly BackboneSpec[]) => {
    const [here, gone]: [BackboneToWrite[], BackboneSpec[]] = [[], []];
    for (const spec of specs) {
      const found = await ownBackbones.files(spec).catch(() => undefined);
      if (found) here.push({ spec, ...found });
      else gone.push(spec);
    }
    return { here, gone };
  };

  /** Says which parts a file lacks of a project. */
  const tellUnread = (name: string, unread: readonly Unread[]) => {
    const [first] = unread;
    if (!first) return;
    const parts = unread.map(({ part }) => part);
    get().notify({ kind: 'files', happened: { kind: 'partly-in-it', name, parts, failure: first.failure } });
  };

  const write = async (
    stored: readonly StoredProject[],
    name: string,
    signal: AbortSignal,
    {
      unreadOfOpen = [],
      lessons,
      goesAlong,
    }: {
      readonly unreadOfOpen?: readonly Unread[] | undefined;
      readonly lessons?: FiledLessons;
      readonly goesAlong: (own: BackboneSpec) => boolean;
    },
  ) => {
    const count = stored.reduce((sum, { samples }) => sum + samples.length, 0);
    const file = `${fileName(name, 'project')}${PROJECT_FILE_ENDING}`;
    const sink = await files.sink(file, 'application/zip', count * PICTURE_BYTES);
    if (!sink) return;
    await get().lookAtOwnBackbones();
    const more = work.progress('saving', name, count);
    const from = { pictureOf: pictureOf(get, storage), embeddingsOf, ownName };
    const kept = { ...storage, heads: keptHeads(get, storage) };
    const all = await Promise.all(
      stored.map(async (each) => ({ ...(await projectToWrite(each, kept, from, now(), onScreen(each.id))), stored: each })),
    );
    const { here: backbones, gone } = await ownFiles(get().ownBackbones.filter(goesAlong));
    const room = { ...bounds, entries: bounds.entries - backboneEntries(backbones.length) };
    const { fit, left } = await whatFits(all, room, signal).catch(async (cause: unknown) => {
      await sink.abort(cause);
      throw cause;
    });
    if (fit.length === 0) {
      // Nothing could open any of them again.
      await sink.abort();
      for (const { document } of left) get().notify({ kind: 'files', happened: { kind: 'too-large-to-save', name: document.name } });
      return;
    }
    const tooLong = new Set<number>();
    const tools = { onProgress: () => more(1), onMeasuredLeft: (at: number) => void tooLong.add(at) };
    const missing = await writeProjectFile(fit, sink, { lessons, backbones, signal, ...tools });
    const samples = fit.flatMap((each) => each.stored.samples);
    const counts = { samples: samples.length - missing, tests: testsOf(samples), missing };
    get().notify({ kind: 'files', happened: { kind: 'saved', name: file, projects: fit.length, ...counts } });
    // The open one is the first.
    for (const { document, unread, stored: each } of fit)
      tellUnread(document.name, each === stored[0] ? [...unreadOfOpen, ...unread] : unread);
    for (const { document } of left) get().notify({ kind: 'files', happened: { kind: 'no-room-in-it', name: document.name } });
    for (const at of tooLong) get().notify({ kind: 'files', happened: { kind: 'measured-too-long', name: fit[at]?.document.name ?? '' } });
    for (const { name: own } of gone) get().notify({ kind: 'files', happened: { kind: 'backbone-not-in-it', name: own } });
  };

  return {
    saveProjectFile: ({ withBackbones = true } = {}) =>
      work.run(BEGINNING, async (signal) => {
        const open = await openOne();
        if (!open) return;
        const { stored, unread } = open;
        const goesAlong = ({ id }: BackboneSpec) => withBackbones && id === stored.backboneId;
        await write([stored], stored.name, signal, { unreadOfOpen: unread, goesAlong });
      }),

    saveSiteProject: () =>
      work.run(BEGINNING, async (signal) => {
        const open = await openOne();
        if (!open) return;
        const { stored } = open;
        const { classes, settings } = stored;
        const samples = stored.samples.filter(({ part }) => part === undefined);
        const name = `${fileName(stored.name, 'project')}${SITE_PROJECT_ENDING}`;
        const sink = await files.sink(name, 'application/zip', samples.length * PICTURE_BYTES);
        if (!sink) return;
        const more = work.progress('saving', stored.name, samples.length);
        const picture = sitePictures(pictureOf(get, storage), pictures);
        const missing = await writeSiteProject({ classes, samples, settings: settings.mlp, picture }, sink, {
          signal,
          onProgress: () => more(1),
        });
        get().notify({
          kind: 'files',
          happened: { kind: 'saved', name, projects: 1, samples: samples.length - missing, tests: testsOf(samples), missing },
        });
        tellUnread(stored.name, open.unread);
      }),

    savePictures: () =>
      work.run(BEGINNING, async (signal) => {
        const open = await openOne();
        if (!open) return;
        const { stored } = open;
        const { classes, samples } = stored;
        const name = `${fileName(stored.name, 'project')}${PICTURES_ENDING}`;
        const sink = await files.sink(name, 'application/zip', samples.length * PICTURE_BYTES);
        if (!sink) return;
        const more = work.progress('saving', stored.name, samples.length);
        const kept = pictureOf(get, storage);
        const picture = async (id: string) => {
          const found = await kept(id);
          return found && { bytes: new Uint8Array(found.bytes), type: found.type };
        };
        const missing = await writePictures({ classes, samples, picture }, sink, { signal, onProgress: () => more(1) });
        get().notify({
          kind: 'files',
          happened: { kind: 'saved', name, projects: 1, samples: samples.length - missing, tests: testsOf(samples), missing },
        });
        tellUnread(stored.name, open.unread);
      }),

    saveAllProjects: ({ withBackbones = true } = {}) =>
      work.run(BEGINNING, async (signal) => {
        const open = await openOne();
        const listed = await storage.list();
        if (!listed.ok) throw new Error(listed.error.detail);
        const unsaved = get().unsavedProjects;
        const stored: StoredProject[] = open ? [open.stored] : [];
        const unread: { readonly name: string; readonly failure: StorageFailure }[] = [];
        for (const { id, name } of withUnsaved(listed.value, unsaved)) {
          signal.throwIfAborted();
          if (id === open?.stored.id) continue;
          // What the disk had no room for is in memory, whole.
          const left = unsaved.get(id);
          const loaded = left ? ok(left) : await storage.load(id);
          // One that another tab has just deleted is not missed; one that cannot be read is no reason to have no backup of the others.
          if (loaded.ok) stored.push(loaded.value);
          else if (loaded.error.kind !== 'not-found') unread.push({ name, failure: loaded.error });
        }
        const { expected, lessonsDone: came } = get();
        const more = { unreadOfOpen: open?.unread, lessons: { expected, came }, goesAlong: () => withBackbones };
        await write(stored, `Headstart ${new Date(now()).toISOString().slice(0, 10)}`, signal, more);
        for (const each of unread) get().notify({ kind: 'files', happened: { kind: 'not-in-it', ...each } });
      }),
  };
}
