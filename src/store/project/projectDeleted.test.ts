// A project that one tab looks at while another deletes it: said at once, with a way on.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openIndexedDbStorage } from '../../browser/indexedDbStorage';
import { toyChannels } from '../../browser/testing/toyChannel';
import { visit } from '../testing/projectFileScene';
import { fillable } from '../testing/fillableStorage';
import { toyFile, until } from '../testing/toyPorts';
import { idOf } from '../base/projectState';
import { isDeleted } from './isDeleted';

/** A tab with a project, and one that looks at it; they speak to each other. */
async function twoTabs(name: string) {
  const channels = toyChannels();
  const opened = async (tab: string) => {
    const channel = channels();
    const storage = await openIndexedDbStorage({ name, locks: undefined, channel, tab, patience: 500 });
    if (!storage.ok) throw new Error(storage.error.detail);
    return { storage: storage.value, channel };
  };
  const first = await opened('first');
  const { store } = await visit(first.storage);
  const second = await opened('second');
  const { store: looking } = await visit(second.storage);
  expect(looking.getState().project.kind).toBe('read-only');
  expect(isDeleted(looking.getState())).toBe(false);
  const { project } = looking.getState();
  return { store, looking, id: idOf(project) ?? '', second };
}

test('the tab that looks on hears of it, keeps what it shows, and opens another one', async () => {
  const { store, looking, id } = await twoTabs('deleted');
  const { classes } = looking.getState().dataset;
  await store.getState().removeProject(id);
  await until(looking, isDeleted);
  expect(looking.getState().dataset.classes).toBe(classes);
  await looking.getState().startProject();
  expect(isDeleted(looking.getState())).toBe(false);
  const { project } = looking.getState();
  expect(project.kind === 'opening' ? id : project.id).not.toBe(id);
});

test('a tab that did not hear of it says so when it is to take the project over', async () => {
  const { store, looking, id, second } = await twoTabs('deleted unheard');
  second.channel.freeze();
  await store.getState().removeProject(id);
  expect(isDeleted(looking.getState())).toBe(false);
  await looking.getState().takeOver();
  expect(isDeleted(looking.getState())).toBe(true);
});

test('a tab that left it with changes that could not be saved has it no more', async () => {
  const channels = toyChannels();
  const opened = async (tab: string) => {
    const storage = await openIndexedDbStorage({ name: 'deleted unsaved', locks: undefined, channel: channels(), tab, patience: 500 });
    if (!storage.ok) throw new Error(storage.error.detail);
    return storage.value;
  };
  const { storage, fill } = fillable(await opened('first'));
  const { store } = await visit(storage);
  const { project } = store.getState();
  const id = idOf(project) ?? '';
  await store.getState().saved();
  fill(true);
  await store.getState().importFiles([toyFile(0)], store.getState().dataset.classes[0]?.id ?? '');
  await store.getState().newProject('Beside');
  expect([...store.getState().unsavedProjects.keys()]).toContain(id);
  const { store: other } = await visit(await opened('second'));
  await other.getState().openProject(id);
  await other.getState().removeProject(id);
  await until(store, ({ unsavedProjects }) => !unsavedProjects.has(id));
  await store.getState().listProjects();
  expect(store.getState().projects.map((each) => each.id)).not.toContain(id);
});
