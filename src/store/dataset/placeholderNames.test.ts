// Names that nobody gave follow the language; those that somebody gave, and what was learnt, stay.
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../core/project/settings';
import { speak } from '../../words/say';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { trainedNow } from '../head/headSlice';
import { atRest, started, untilTuning } from '../testing/headScene';
import { toyFile, toyPorts, until } from '../testing/toyPorts';
import { idOf } from '../base/projectState';

afterEach(() => speak('en'));

const namesOf = ({ dataset }: AppState) => dataset.classes.map(({ name }) => name);

it('the classes and the first project are called as the language has it, on the disk too, and the head stays', async () => {
  const { store, ports } = await started();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0)], a);
  await store.getState().importFiles([toyFile(2)], b);
  await until(store, atRest);
  const learnt = trainedNow(store.getState());
  expect(learnt).toBeDefined();
  store.getState().changeClass(b, { name: 'cup' });
  await store.getState().setLanguage('de');
  expect(namesOf(store.getState())).toEqual(['Klasse 1', 'cup']);
  expect(store.getState().project).toMatchObject({ name: 'Mein erstes Projekt' });
  expect(trainedNow(store.getState())).toBe(learnt);
  expect(store.getState().notices).toEqual([]);
  await store.getState().saved();

  const again = createAppStore(ports);
  await again.getState().startProject();
  expect(namesOf(again.getState())).toEqual(['Klasse 1', 'cup']);
  expect(again.getState().project).toMatchObject({ name: 'Mein erstes Projekt' });
});

describe('a class that comes back after another language was chosen is called as that has it, on the disk too', () => {
  /** One whose first class, with a sample in it, is deleted before the language changes, and brought back by the first undo offered. */
  const undone = async (before: (store: AppStore, classId: string) => void, given?: string) => {
    const { store, ports } = await started();
    const [a = ''] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles([toyFile(0)], a);
    if (given !== undefined) store.getState().changeClass(a, { name: given });
    before(store, a);
    await store.getState().setLanguage('de');
    const way = store.getState().notices.find((each) => 'undo' in each);
    if (way && 'undo' in way) way.undo();
    await store.getState().saved();
    const { project, dataset } = store.getState();
    expect(dataset.samples.map(({ classId }) => classId)).toEqual([a]);
    const stored = await ports.storage.load(project.kind === 'open' ? project.id : '');
    expect(stored.ok && stored.value.classes).toEqual(dataset.classes);
    return namesOf(store.getState());
  };

  it('by the undo of its deletion', async () => {
    expect(await undone((store, a) => store.getState().removeClass(a))).toEqual(['Klasse 1', 'Klasse 2']);
  });

  it('by the undo of one of its samples’ deletion, which needs it', async () => {
    const both = (store: AppStore, a: string) => {
      store.getState().removeSamples(store.getState().dataset.samples.map(({ id }) => id));
      store.getState().removeClass(a);
    };
    expect(await undone(both)).toEqual(['Klasse 1', 'Klasse 2']);
  });

  it('unless somebody named it', async () => {
    expect(await undone((store, a) => store.getState().removeClass(a), 'cup')).toEqual(['cup', 'Klasse 2']);
  });
});

describe('an undo leaves a name alone that somebody typed, although another language calls a class so', () => {
  /** One whose first class is called like a German one, in English. */
  const typed = async () => {
    const { store } = await started();
    const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
    store.getState().changeClass(a, { name: 'Klasse 7' });
    const undo = () => {
      const way = store.getState().notices.find((each) => 'undo' in each);
      if (way && 'undo' in way) way.undo();
      return namesOf(store.getState());
    };
    return { store, a, b, undo };
  };

  it('of a class beside the one that comes back', async () => {
    const { store, b, undo } = await typed();
    store.getState().removeClass(b);
    expect(undo()).toEqual(['Klasse 7', 'Class 2']);
  });

  it('of the one that comes back', async () => {
    const { store, a, undo } = await typed();
    store.getState().removeClass(a);
    expect(undo()).toEqual(['Klasse 7', 'Class 2']);
  });

  it('of one named so after another language was chosen', async () => {
    const { store, a, b, undo } = await typed();
    store.getState().removeClass(b);
    await store.getState().setLanguage('de');
    store.getState().changeClass(a, { name: 'Clase 9' });
    expect(undo()).toEqual(['Clase 9', 'Klasse 2']);
  });
});

it('what somebody typed stays when the language changes, although another language calls a class so', async () => {
  const { store } = await started();
  const [a = ''] = store.getState().dataset.classes.map(({ id }) => id);
  store.getState().changeClass(a, { name: 'Klasse 7' });
  await store.getState().setLanguage('fr');
  expect(namesOf(store.getState())).toEqual(['Klasse 7', 'Classe 2']);
});

describe('a project that was not open when another language was chosen', () => {
  /** Two projects of English; `change` is done to the first, and another language is chosen while the second is open. */
  const left = async (change: (store: AppStore) => void = () => undefined) => {
    const { store, ports } = await started();
    change(store);
    const first = store.getState().project;
    await store.getState().newProject();
    await store.getState().setLanguage('de');
    return { store, ports, first: first.kind === 'open' ? first.id : '' };
  };
  const listed = ({ projects }: AppState) => projects.map(({ name }) => name).sort();

  it('is called as that has it in the list, and with its classes when it is opened, on the disk too', async () => {
    const { store, ports, first } = await left();
    await until(store, ({ projects }) => projects.every(({ name }) => name !== 'Project 2'));
    expect(listed(store.getState())).toEqual(['Mein erstes Projekt', 'Projekt 2']);
    await store.getState().openProject(first);
    expect(store.getState().project).toMatchObject({ kind: 'open', name: 'Mein erstes Projekt' });
    expect(namesOf(store.getState())).toEqual(['Klasse 1', 'Klasse 2']);
    expect(store.getState().notices).toEqual([]);
    await store.getState().saved();
    const stored = await ports.storage.load(first);
    expect(stored.ok && stored.value).toMatchObject({ name: 'Mein erstes Projekt', namesIn: 'de' });
    expect(stored.ok && stored.value.classes.map(({ name }) => name)).toEqual(['Klasse 1', 'Klasse 2']);
  });

  it('keeps the names that somebody gave, also those that a language has for what nobody named', async () => {
    const { store, first } = await left((before) => {
      const [a = ''] = before.getState().dataset.classes.map(({ id }) => id);
      before.getState().changeClass(a, { name: 'Clase 7' });
      before.getState().renameProject('Projet 5');
    });
    expect(listed(store.getState())).toContain('Projet 5');
    await store.getState().openProject(first);
    expect(namesOf(store.getState())).toEqual(['Clase 7', 'Klasse 2']);
    expect(store.getState().project).toMatchObject({ name: 'Projet 5' });
  });

  it('is called so from the next visit on, too, where the browser asks for another language', async () => {
    const { store, ports } = await started();
    await store.getState().saved();
    await speak('es');
    const again = createAppStore(ports);
    await again.getState().startProject();
    expect(namesOf(again.getState())).toEqual(['Clase 1', 'Clase 2']);
    expect(again.getState().project).toMatchObject({ name: 'Mi primer proyecto' });
  });

  /** One that an older version wrote, which noted no language. */
  const older = async (name: string) => {
    const ports = toyPorts();
    const named = (id: string, called: string) => ({ id, name: called, colour: 0, enabled: true });
    const classes = [named('1', 'Class 1'), named('2', 'Klasse 7')];
    await ports.storage.create({ id: 'old', name, classes, samples: [], settings: defaultSettings });
    await speak('fr');
    const store = createAppStore(ports);
    await store.getState().startProject();
    return { names: namesOf(store.getState()), project: store.getState().project };
  };

  it('of an older version follows where its own name tells the language', async () => {
    const { names, project } = await older('Project 3');
    expect(names).toEqual(['Classe 1', 'Klasse 7']);
    expect(project).toMatchObject({ name: 'Projet 3' });
  });

  it('of an older version stays as it is where somebody named it', async () => {
    const { names, project } = await older('Fruit');
    expect(names).toEqual(['Class 1', 'Klasse 7']);
    expect(project).toMatchObject({ name: 'Fruit' });
  });
});

it('a project that another tab works on keeps its names', async () => {
  const { store } = await started();
  const { project } = store.getState();
  store.getState().lostProject(idOf(project) ?? '');
  await store.getState().setLanguage('fr');
  expect(namesOf(store.getState())).toEqual(['Class 1', 'Class 2']);
});

it('a folder takes a class that nobody has named, whatever language it was made in', async () => {
  const { store } = await started();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  store.getState().changeClass(a, { name: 'Klasse 1' });
  store.getState().changeClass(b, { name: '类别 2' });
  await store.getState().importFiles([
    { ...toyFile(0), folder: 'cup' },
    { ...toyFile(2), folder: 'spoon' },
  ]);
  expect(namesOf(store.getState())).toEqual(['cup', 'spoon']);
});

it('a folder called like a class that nobody named goes on filling it in another language', async () => {
  const { store } = await started();
  await store.getState().importFiles([{ ...toyFile(0), folder: 'Class 7' }]);
  await store.getState().setLanguage('de');
  await store.getState().importFiles([{ ...toyFile(2), folder: 'Class 7' }]);
  const { dataset } = store.getState();
  expect(new Set(dataset.samples.map(({ classId }) => classId)).size).toBe(1);
});

it('a head that waits to be saved is saved although its project is called otherwise meanwhile', async () => {
  const { store, ports } = await started();
  const classes = store.getState().dataset.classes.map(({ id }) => id);
  for (const [at, id] of classes.entries()) await store.getState().importFiles([toyFile(2 * at)], id);
  await until(store, atRest);
  // Its code comes late: from now on it begins at once.
  await store.getState().saveHead();
  const { ended } = await untilTuning(store, () => store.getState().importFiles([toyFile(0.5)], classes[0]));
  const saving = store.getState().saveHead();
  expect(store.getState().headWaits).toBe(true);
  store.getState().renameProject('Mein erstes Projekt');
  await Promise.all([saving, ended]);
  expect(ports.downloads.map(({ name }) => name)).toEqual(['My first project.head.safetensors', 'Mein erstes Projekt.head.safetensors']);
});
