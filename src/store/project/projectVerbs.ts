// Starting, making, opening, renaming and deleting projects. Which one is in view, and its lock: `projectInView`.
import { say } from '../../words/say';
import { allSamples } from '../../core/dataset/dataset';
import { cleanName } from '../../core/base/names';
import { asSpoken, namingLanguage } from '../base/spokenNames';
import { TRANSLATED } from '../../words/languages';
import { sayAlike } from '../dataset/alikeNames';
import { listedName, projectAsSpoken } from './spokenProjects';
import type { Access } from '../base/access';
import { afterLosing } from './endedImports';
import type { Ports } from '../base/ports';
import type { ProjectVerbs } from './projectSlice';
import { withoutUnsaved, withUnsaved } from './unsavedProjects';
import type { ProjectsSeen } from './projectInView';
import { projectInView } from './projectInView';

/**
 * The verbs of projects. Whoever leaves a project saves first; what could not be saved is kept at hand and shown again with it. Of two
 * openings the later one is shown, and failures stand in `projectFailure`.
 */
export function projectVerbs(access: Access<ProjectsSeen>, ports: Pick<Ports, 'storage' | 'preferences' | 'newId' | 'now'>): ProjectVerbs {
  const { get, set } = access;
  const { storage, preferences, now } = ports;
  /** Projects that were deleted here: a write of theirs that still waits is not to bring one back. */
  const removed = new Set<string>();
  const { flushed, load, create, hold } = projectInView(access, ports, removed);

  /** Lets go of what memory alone knew of a project that is deleted. */
  const forget = (id: string) => {
    const { unsavedProjects, unwrittenHeads } = get();
    set({ unsavedProjects: withoutUnsaved(unsavedProjects, id), unwrittenHeads: withoutUnsaved(unwrittenHeads, id) });
  };

  storage.listen({
    onRemoved(id) {
      const { project } = get();
      if (project.kind === 'read-only' && project.id === id)
        set({ projectFailure: { kind: 'not-found', project: id, detail: 'deleted in another tab' } });
      // What was left of it here is gone with it; one that is open here is written anew.
      if (project.kind !== 'open' || project.id !== id) {
        removed.add(id);
        forget(id);
      }
      void get().listProjects();
    },
    // A write finds out whether the project is still there, and mends it if not.
    onGone() {
      const { project } = get();
      if (project.kind === 'open') get().save(() => storage.rename(project.id, project.name));
    },
    async onNewer() {
      const { project } = get();
      if (project.kind === 'open') get().lostProject(project.id);
      set({ projectFailure: { kind: 'too-new', detail: 'another tab runs a newer app' } });
      await get().saved();
    },
  });

  return {
    async startProject() {
      await get().listProjects();
      const { projects } = get();
      const last = preferences.lastProject();
      const candidates = [...projects].sort((a, b) => Number(b.id === last) - Number(a.id === last) || b.changedAt - a.changedAt);
      for (const { id } of candidates) if (await load(id)) return;
      await create(say('newNames.firstProject'));
      await get().listProjects();
    },
    async newProject(name) {
      const taken = new Set(get().projects.map((each) => each.name));
      let number = get().projects.length + 1;
      const nameAt = () => `${say('newNames.project')} ${number}`;
      while (taken.has(nameAt())) number++;
      const made = await create(cleanName(name ?? '') ?? nameAt());
      await get().listProjects();
      return made;
    },
    async openProject(id) {
      await load(id);
      await get().listProjects();
    },
    renameProject(wanted) {
      const { project } = get();
      const name = cleanName(wanted);
      if (project.kind !== 'open' || name === undefined) return;
      set({ project: { ...project, name } });
      get().save(() => storage.rename(project.id, name), true);
      void get()
        .saved()
        .then(() => get().listProjects());
    },
    renamePlaceholders() {
      const to = namingLanguage();
      const { project, dataset, namesIn } = get();
      if (project.kind !== 'open' || to === undefined || namesIn === to) return;
      // Where nobody knows, what any language calls a class is none that somebody gave.
      const from = namesIn ? [namesIn] : TRANSLATED;
      const classes = asSpoken(dataset.classes, () => from);
      if (classes !== dataset.classes) {
        set({ dataset: { ...dataset, classes } });
        get().save(() => storage.saveClasses(project.id, classes), true);
        sayAlike(dataset.classes, classes, get());
      }
      const name = projectAsSpoken(project.name, from);
      if (name !== project.name) get().renameProject(name);
      set({ namesIn: to });
      get().save(() => storage.saveNamesIn(project.id, to), true);
    },
    lostProject(id) {
      const { project } = get();
      if (project.kind !== 'open' || project.id !== id) return;
      get().withdrawUndos();
      set({ project: { ...project, kind: 'read-only' }, endedImports: afterLosing(get().endedImports, id) });
    },
    async takeBack(id) {
      await load(id, true);
      await get().listProjects();
    },
    async removeProject(id) {
      await flushed();
      const { project: open } = get();
      // Asked for even where it is open here: the same tab gets it again.
      const lock = await storage.lock(id);
      if (lock.kind === 'taken') {
        get().notify({ kind: 'project-elsewhere' });
        return;
      }
      const gone = await storage.remove(id);
      if (open.kind === 'open' && open.id === id) hold(lock.release);
      else lock.release();
      if (!gone.ok) {
        set({ projectFailure: gone.error });
        return;
      }
      removed.add(id);
      forget(id);
      await get().listProjects();
      const { project } = get();
      if (project.kind === 'opening' || project.id !== id) return;
      const next = get().projects[0];
      if (!next || !(await load(next.id))) await get().newProject();
    },
    async takeOver() {
      const { project } = get();
      if (project.kind === 'read-only') await load(project.id, true);
    },
    async listProjects() {
      const listed = await storage.list();
      if (!listed.ok) {
        set({ projectFailure: listed.error });
        return;
      }
      const { project, dataset, namesIn, endedImports } = get();
      const projects = withUnsaved(
        listed.value,
        get().unsavedProjects,
        project.kind === 'open' && !removed.has(project.id)
          ? { id: project.id, name: project.name, namesIn, changedAt: now(), sampleCount: allSamples(dataset).length }
          : undefined,
      );
      const there = new Set(projects.map(({ id }) => id));
      if (project.kind !== 'opening' && !removed.has(project.id)) there.add(project.id);
      set({
        projects: projects.map((each) => ({ ...each, name: listedName(each) })),
        // What was left of an upload has no place to go to once its project is deleted, here or in another tab.
        endedImports: endedImports.filter(({ projectId }) => there.has(projectId)),
      });
    },
  };
}
