// All projects of this device in one file: out and in again with all that each had, or with a word on what is not in it.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { projectLocks } from '../../browser/projectLock';
import type { ProjectStorage } from '../../browser/projectStorage';
import { toyLocks } from '../../browser/testing/toyLocks';
import { fail } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { filesSentence } from './filesSentence';
import { trainedNow } from '../head/headSlice';
import { answers, savedFile, seen, tagged, taught, told, visit } from '../testing/projectFileScene';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

describe('everything on this device', () => {
  /** Two projects, the first of them closed, with a tag, a test set and a head made by epochs. */
  async function two() {
    const made = await taught();
    const { store } = made;
    tagged(store, 1);
    store.getState().moveToPart([store.getState().dataset.samples[4]?.id ?? ''], 'test');
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    const fruit = { seen: await seen(store), answers: answers(store) };
    await store.getState().newProject('Toys');
    await store.getState().importFiles([toyFile(5), toyFile(6)], store.getState().dataset.classes[0]?.id);
    return { ...made, fruit, toys: await seen(store) };
  }

  it('goes out in one file with its progress, and comes in project by project with all that each had', async () => {
    const { store, ports, fruit, toys } = await two();
    const steps: string[] = [];
    const stop = store.subscribe(({ projectFileWork: work }) => {
      if (work.kind === 'saving' && work.of > 0) steps.push(`${work.done} of ${work.of}`);
    });
    await store.getState().saveAllProjects();
    stop();
    expect([steps[0], steps.at(-1)]).toEqual(['0 of 12', '12 of 12']);
    expect(told(store)).toMatchObject([{ kind: 'saved', projects: 2, missing: 0 }]);
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    const listed = there.store.getState().projects;
    expect(listed.map(({ name, sampleCount }) => [name, sampleCount]).sort()).toEqual([
      ['Fruit', 10],
      ['My first project', 0],
      ['Toys', 2],
    ]);
    const idOf = (name: string) => listed.find((each) => each.name === name)?.id ?? '';
    await there.store.getState().openProject(idOf('Toys'));
    expect(await seen(there.store)).toEqual(toys);
    await there.store.getState().openProject(idOf('Fruit'));
    await until(there.store, (state) => trainedNow(state)?.head.kind === 'mlp');
    expect({ ...(await seen(there.store)), folds: fruit.seen.folds }).toEqual(fruit.seen);
    expect(answers(there.store)).toEqual(fruit.answers);
  });

  it('holds what was done in lessons, which comes in where nothing was done in them', async () => {
    const { store, ports } = await two();
    store.getState().expectOfLesson('few', 2);
    store.getState().finishLesson('few', 1);
    store.getState().expectOfLesson('cost', 0);
    await store.getState().saveAllProjects();
    const there = await visit();
    there.store.getState().expectOfLesson('cost', 1);
    await there.store.getState().openProjectFile(savedFile(ports));
    const { expected, lessonsDone } = there.store.getState();
    expect([[...expected], [...lessonsDone]]).toEqual([
      [
        ['cost', 1],
        ['few', 2],
      ],
      [['few', 1]],
    ]);
    expect(there.ports.preferences.lessonChoice('came', 'few')).toBe(1);
    await store.getState().saveProjectFile();
    const alone = await visit();
    await alone.store.getState().openProjectFile(savedFile(ports));
    expect(alone.store.getState().expected.size).toBe(0);
  });

  it('goes out without a project that cannot be read, which is named', async () => {
    const { ports } = await two();
    const load: ProjectStorage['load'] = async (id) => {
      const loaded = await ports.storage.load(id);
      return loaded.ok && loaded.value.name === 'Fruit' ? { ok: false, error: { kind: 'too-new', project: id, detail: '' } } : loaded;
    };
    const { store, ports: later } = await visit({ ...ports.storage, load });
    await store.getState().newProject('Fresh');
    await store.getState().saveAllProjects();
    expect(told(store)).toMatchObject([
      { kind: 'saved', projects: 2 },
      { kind: 'not-in-it', name: 'Fruit', failure: { kind: 'too-new' } },
    ]);
    expect(later.downloads).toHaveLength(1);
  });

  it('says what of a project could not be read beside its pictures, and names no project that lacks nothing', async () => {
    const { store: first, ports } = await two();
    const fruit = first.getState().projects.find(({ name }) => name === 'Fruit')?.id;
    const sick = <Read extends (id: string) => Promise<unknown>>(read: Read) =>
      ((id: string) => (id === fruit ? Promise.resolve(fail({ kind: 'failed', detail: 'the disk is busy' })) : read(id))) as Read;
    const { heads, split, history } = ports.storage;
    const storage = { ...ports.storage, heads: sick(heads), split: sick(split), history: sick(history) };
    const { store, ports: later } = await visit(storage);
    await store.getState().newProject('Fresh');
    await store.getState().saveAllProjects();
    const failure = { kind: 'failed', detail: 'the disk is busy' };
    expect(told(store)).toMatchObject([
      { kind: 'saved', projects: 3 },
      { kind: 'partly-in-it', name: 'Fruit', parts: ['heads', 'split', 'history'], failure },
    ]);
    expect(later.downloads).toHaveLength(1);
    const [, partly] = told(store);
    expect(partly && filesSentence(partly)).toBe(
      'Of “Fruit” this could not be read on this device, so it is not in the file: trained heads, which recordings are tested together, and earlier scores. Reload this page, then save again.',
    );
  });

  it('has what another tab has taken since this one read the project, and so have its files alone', async () => {
    const kept = memoryStorage();
    const locks = toyLocks();
    let ids = 0;
    let sick = false;
    const load: ProjectStorage['load'] = (id) =>
      sick ? Promise.resolve(fail({ kind: 'failed', detail: 'the disk is busy' })) : kept.load(id);
    const tab = async () => {
      const ports = toyPorts({ storage: { ...kept, load, lock: projectLocks(locks) }, newId: () => `n${++ids}` });
      const store = createAppStore(ports);
      await store.getState().startProject();
      await store.getState().chooseBackbone(toySpec());
      return { store, ports };
    };
    const first = await tab();
    const { store, ports } = await tab();
    expect(store.getState().project.kind).toBe('read-only');
    const [a] = first.store.getState().dataset.classes;
    await first.store.getState().importFiles(
      [0, 0.1, 0.2].map((value) => toyFile(value)),
      a?.id,
    );
    await first.store.getState().saved();
    await store.getState().saveAllProjects();
    await store.getState().saveProjectFile();
    await store.getState().savePictures();
    expect(told(store)).toMatchObject([{ samples: 3 }, { samples: 3 }, { samples: 3 }]);
    expect(ports.downloads).toHaveLength(3);
    for (const { id } of store.getState().notices) store.getState().dismiss(id);
    // What it has then is what it read when it was opened.
    sick = true;
    await store.getState().saveProjectFile();
    await store.getState().savePictures();
    expect(told(store)).toMatchObject([
      { kind: 'saved', samples: 0 },
      { kind: 'partly-in-it', parts: ['changes'], failure: { detail: 'the disk is busy' } },
      { kind: 'saved', samples: 0 },
      { kind: 'partly-in-it', parts: ['changes'], failure: { detail: 'the disk is busy' } },
    ]);
  });

  it('is not handed over when it is cancelled', async () => {
    const { store, ports } = await two();
    const stop = store.subscribe(({ projectFileWork: work }) => {
      if (work.kind === 'saving' && work.done === 5) store.getState().cancelProjectFile();
    });
    await store.getState().saveAllProjects();
    stop();
    expect([ports.downloads, told(store)]).toEqual([[], []]);
    expect(store.getState().projectFileWork).toEqual({ kind: 'idle' });
  });
});
