// Names that nobody gave are of no language in a file: where it is opened or merged they are as that device speaks, and follow it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { allSamples } from '../../core/dataset/dataset';
import { speak } from '../../words/say';
import type { AppStore } from '../appStore';
import { savedFile, visit } from '../testing/projectFileScene';
import { toyFile } from '../testing/toyPorts';

beforeEach(() => speak('en'));
afterEach(() => speak('en'));

const classes = ({ getState }: AppStore) => getState().dataset.classes.map(({ name }) => name);
const projects = ({ getState }: AppStore) =>
  getState()
    .projects.map(({ name }) => name)
    .sort();

/** A backup of two English projects: one that nobody named, and one that somebody did; a class of the latter was found again. */
async function english() {
  const { store, ports } = await visit(memoryStorage());
  const add = async (values: readonly number[], at: number) =>
    store.getState().importFiles(
      values.map((value) => toyFile(value)),
      store.getState().dataset.classes[at]?.id ?? '',
    );
  await add([0, 0.1], 0);
  await add([2], 1);
  await store.getState().newProject('Fruit');
  store.getState().addClass('Found again');
  store.getState().changeClass(store.getState().dataset.classes[1]?.id ?? '', { name: 'cup' });
  await add([0.5], 0);
  await add([1.5], 1);
  await add([2.5], 2);
  const fruit = await store
    .getState()
    .saveProjectFile()
    .then(() => savedFile(ports));
  await store.getState().saveAllProjects();
  return { fruit, backup: savedFile(ports) };
}

async function german() {
  const { store, ports } = await visit(memoryStorage());
  await store.getState().setLanguage('de');
  await store.getState().saved();
  return { store, ports };
}

test('a backup is opened in another language: its projects and classes are called as that has them, and go on following', async () => {
  const { backup } = await english();
  const { store } = await german();
  await store.getState().openProjectFile(backup);
  expect(projects(store)).toEqual(['Fruit', 'Mein erstes Projekt', 'Mein erstes Projekt (2)']);
  expect(classes(store)).toEqual(['Klasse 1', 'cup', 'Wiedergefunden']);
  await store.getState().setLanguage('fr');
  await store.getState().listProjects();
  expect(projects(store)).toEqual(['Fruit', 'Mon premier projet', 'Mon premier projet (2)']);
  expect(classes(store)).toEqual(['Classe 1', 'cup', 'Retrouvés']);
});

test('a merge fills the classes that nobody named here either', async () => {
  const { fruit } = await english();
  const { store } = await german();
  store.getState().addClass('Wiedergefunden');
  await store.getState().offerMerge(fruit);
  expect(store.getState().mergeOffer?.classes.map(({ name, into }) => [name, into])).toEqual([
    ['Klasse 1', 'Klasse 1'],
    ['cup', undefined],
    ['Wiedergefunden', 'Wiedergefunden'],
  ]);
  await store.getState().acceptMerge();
  expect(classes(store)).toEqual(['Klasse 1', 'Klasse 2', 'Wiedergefunden', 'cup']);
  expect(allSamples(store.getState().dataset)).toHaveLength(3);
});

test('a class of another language that is here still is filled, too, and none is made beside it', async () => {
  const { fruit } = await english();
  const { store } = await german();
  const [first] = store.getState().dataset.classes;
  store.getState().changeClass(first?.id ?? '', { name: 'Clase 1' });
  await store.getState().offerMerge(fruit);
  expect(store.getState().mergeOffer?.classes[0]).toMatchObject({ into: 'Clase 1' });
});

test('a folder makes a class that is called as the language spoken has it', async () => {
  const { store } = await german();
  await store.getState().importFiles([toyFile(0, 'Class 7'), toyFile(1, 'Found again'), toyFile(2, 'Klasse 7')]);
  expect(classes(store).sort()).toEqual(['Klasse 7', 'Wiedergefunden']);
});
