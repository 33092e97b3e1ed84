// Heads, the split and the history of a project that a full disk has no room for: there again when it is opened again, and in a backup.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { openProjectArchive } from '../../formats/projectArchive';
import { idOf } from '../embeddings/embeddingSlice';
import { fillable } from '../testing/fillableStorage';
import { savedFile, taught, visit } from '../testing/projectFileScene';
import { shown, toyFile, until } from '../testing/toyPorts';

async function onAFullDisk() {
  const kept = memoryStorage();
  const { storage, fill } = fillable(kept);
  const { store, ports } = await visit(storage);
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().saved();
  fill(true);
  const files = (from: number) => [0, 0.1, 0.2, 0.3].map((step) => toyFile(from + step));
  await store.getState().importFiles(files(0), a);
  await store.getState().importFiles(files(2), b);
  return { store, ports, kept, fill, id: idOf(store.getState().project) ?? '' };
}

/** Of one project in the backup that was saved last. */
async function backedUp(ports: Parameters<typeof savedFile>[0], name: string) {
  const archive = await openProjectArchive(savedFile(ports).file);
  if (!archive.ok) throw new Error(archive.error.kind);
  const at = archive.value.projects.findIndex((each) => each.name === name);
  return { project: archive.value.projects[at], heads: await archive.value.heads(at) };
}

test('a trained MLP', async () => {
  const { store, ports, kept, fill, id } = await onAFullDisk();
  store.getState().chooseHead({ kind: 'mlp' });
  await store.getState().startMlp();
  await until(store, ({ mlpRun }) => mlpRun.kind !== 'running');
  await until(store, () => shown(store).trained?.head.kind === 'mlp');
  await store.getState().saveProjectFile();
  expect((await backedUp(ports, 'My first project')).heads.heads).toHaveLength(1);
  await store.getState().newProject('Beside');
  await store.getState().saveAllProjects();
  const { project, heads } = await backedUp(ports, 'My first project');
  expect(heads.heads).toHaveLength(1);
  expect(project?.split).toBeDefined();
  await store.getState().openProject(id);
  await until(store, () => shown(store).trained?.head.kind === 'mlp');
  fill(false);
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  expect(store.getState().unwrittenHeads.size).toBe(0);
  const written = await kept.heads(id);
  expect(written.ok && written.value.map(({ trained }) => trained?.serialised.kind)).toEqual(['mlp']);
});

test('a head from a file, and that it was closed again', async () => {
  const other = await taught();
  await other.store.getState().saveHead();
  const file = savedFile(other.ports);
  const { store, ports, id } = await onAFullDisk();
  await store.getState().openHead(file);
  await until(store, ({ opened }) => opened !== undefined);
  await store.getState().newProject('Beside');
  await store.getState().saveAllProjects();
  expect((await backedUp(ports, 'My first project')).heads.openedHead).toBeDefined();
  await store.getState().openProject(id);
  await until(store, ({ opened }) => opened !== undefined);
  store.getState().closeHead();
  await store.getState().saveAllProjects();
  expect((await backedUp(ports, 'My first project')).heads.openedHead).toBeUndefined();
});
