// Projects that were left on a full disk: found again, opened and backed up from memory, and said not to be saved.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { allSamples } from '../../core/dataset/dataset';
import { openProjectArchive } from '../../formats/projectArchive';
import type { AppStore } from '../appStore';
import { fillable } from '../testing/fillableStorage';
import { savedFile, visit } from '../testing/projectFileScene';
import { toyFile } from '../testing/toyPorts';
import { idOf } from '../base/projectState';

const files = (count: number, from: number) => Array.from({ length: count }, (_, i) => toyFile(from + i / 10));

const idHere = ({ getState }: AppStore) => {
  const { project } = getState();
  return idOf(project) ?? '';
};
const into = (store: AppStore, count: number, from: number) =>
  store.getState().importFiles(files(count, from), store.getState().dataset.classes[0]?.id ?? '');
const menu = ({ getState }: AppStore) => getState().projects.map(({ name, sampleCount }) => [name, sampleCount]);

/**
 * A project of two samples on the disk and three that it has no room for, and one made while it is full, of four; the first is open again.
 */
async function onAFullDisk() {
  const kept = memoryStorage();
  const { storage, fill } = fillable(kept);
  const { store, ports } = await visit(storage);
  const old = idHere(store);
  store.getState().renameProject('Old');
  await into(store, 2, 0);
  await store.getState().saved();
  await store.getState().newProject('Beside');
  await into(store, 1, 5);
  await store.getState().saved();
  const beside = idHere(store);
  await store.getState().openProject(old);
  fill(true);
  await into(store, 3, 1);
  await store.getState().newProject('New');
  const made = idHere(store);
  await into(store, 4, 2);
  store.getState().renameProject('Newer');
  await store.getState().openProject(beside);
  await store.getState().saved();
  return { store, ports, kept, fill, old, made };
}

test('all of them are listed, with what memory knows of them', async () => {
  const { store, old, made } = await onAFullDisk();
  expect(menu(store).sort()).toEqual([
    ['Beside', 1],
    ['Newer', 4],
    ['Old', 5],
  ]);
  expect([...store.getState().unsavedProjects.keys()].sort()).toEqual([old, made].sort());
});

test('one that never reached the disk is opened from memory, with its pictures', async () => {
  const { store, made } = await onAFullDisk();
  await store.getState().openProject(made);
  const { project, dataset, projectFailure, saving, pictures } = store.getState();
  expect(project).toMatchObject({ kind: 'open', id: made, name: 'Newer' });
  expect(projectFailure).toBeUndefined();
  expect(saving.kind).toBe('failed');
  expect(dataset.samples).toHaveLength(4);
  for (const { id } of dataset.samples) expect(await pictures.picture(id)).toBeDefined();
});

test('a backup has what was not saved, whichever project it is of, and says so many', async () => {
  const { store, ports } = await onAFullDisk();
  await store.getState().saveAllProjects();
  const happened = store.getState().notices.flatMap((each) => (each.kind === 'files' ? [each.happened] : []));
  expect(happened).toEqual([expect.objectContaining({ kind: 'saved', projects: 3, samples: 10, missing: 0 })]);
  const archive = await openProjectArchive(savedFile(ports).file);
  if (!archive.ok) throw new Error(archive.error.kind);
  expect(archive.value.projects.map(({ name, samples }) => [name, samples.length]).sort()).toEqual([
    ['Beside', 1],
    ['Newer', 4],
    ['Old', 5],
  ]);
});

test('once there is room they are saved, and nothing says otherwise', async () => {
  const { store, kept, fill, old, made } = await onAFullDisk();
  fill(false);
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  expect(store.getState().unsavedProjects.size).toBe(0);
  for (const [id, count] of [
    [old, 5],
    [made, 4],
  ] as const) {
    const loaded = await kept.load(id);
    expect(loaded.ok && loaded.value.samples).toHaveLength(count);
  }
  await store.getState().openProject(made);
  expect(allSamples(store.getState().dataset)).toHaveLength(4);
});

test('one that is deleted stays so when there is room again', async () => {
  const { store, kept, fill, made } = await onAFullDisk();
  await store.getState().openProject(made);
  await store.getState().removeProject(made);
  expect(menu(store).map(([name]) => name)).not.toContain('Newer');
  fill(false);
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  const listed = await kept.list();
  expect(listed.ok && listed.value.map(({ name }) => name).sort()).toEqual(['Beside', 'Old']);
});

test('the open one is deleted, and is not kept at hand for having been left unsaved', async () => {
  const { store, ports, kept, fill, made } = await onAFullDisk();
  await store.getState().openProject(made);
  await into(store, 1, 3);
  await store.getState().removeProject(made);
  await store.getState().listProjects();
  expect([...store.getState().unsavedProjects.keys()]).not.toContain(made);
  expect(menu(store).map(([name]) => name)).not.toContain('Newer');
  await store.getState().saveAllProjects();
  const archive = await openProjectArchive(savedFile(ports).file);
  expect(archive.ok && archive.value.projects.map(({ name }) => name)).not.toContain('Newer');
  fill(false);
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  expect((await kept.load(made)).ok).toBe(false);
});

test('one that is gone from the disk meanwhile is written anew when it is opened from memory, before it is called saved', async () => {
  const { store, kept, fill, old } = await onAFullDisk();
  await kept.remove(old);
  await store.getState().openProject(old);
  fill(false);
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  await into(store, 2, 4);
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  const loaded = await kept.load(old);
  expect(loaded.ok && loaded.value.samples).toHaveLength(allSamples(store.getState().dataset).length);
});

test('those made on a full disk are listed while they are open, and no two get one name', async () => {
  const { storage, fill } = fillable(memoryStorage());
  const { store } = await visit(storage);
  await store.getState().saved();
  fill(true);
  for (let i = 0; i < 3; i++) {
    await store.getState().newProject();
    expect(store.getState().projects.map(({ id }) => id)).toContain(idHere(store));
  }
  await into(store, 2, 0);
  store.getState().renameProject('Renamed');
  await store.getState().listProjects();
  expect(menu(store)).toEqual([
    ['My first project', 0],
    ['Project 2', 0],
    ['Project 3', 0],
    ['Renamed', 2],
  ]);
});
