// Heads, the split and the history of a project that a full disk has no room for: had from memory, by their project alone.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { headChoiceOf } from '../../core/project/settings';
import { openProjectArchive } from '../../formats/projectArchive';
import type { AppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { fillable } from '../testing/fillableStorage';
import { savedFile, taught, visit } from '../testing/projectFileScene';
import type { ToyPorts } from '../testing/toyPorts';
import { shown, toyFile, until } from '../testing/toyPorts';

const NAME = 'Made here';

/** A head file that was made elsewhere. */
const elsewhere = await taught().then(async ({ store, ports }) => {
  await store.getState().saveHead();
  return savedFile(ports);
});

interface Made {
  /** Makes the head, to its end. */
  make(store: AppStore): Promise<unknown>;
  /** Whether the project on the screen has it. */
  isShown(store: AppStore): boolean;
}

const learnt = (kind: 'mlp' | 'fine-tuned', start: (store: AppStore) => unknown): Made => ({
  async make(store) {
    store.getState().chooseHead({ kind });
    await start(store);
    await until(store, ({ mlpRun, fineTuneRun }) => ![mlpRun.kind, fineTuneRun.kind].some((each) => /preparing|running/u.test(each)));
    await until(store, () => shown(store).trained?.head.kind === kind);
  },
  isShown: (store) => shown(store).trained?.head.kind === kind,
});

const HEADS: Readonly<Record<string, Made>> = {
  'an MLP': learnt('mlp', (store) => store.getState().startMlp()),
  'a fine-tuned head': learnt('fine-tuned', (store) => store.getState().startFineTune()),
  'a head from a file': {
    async make(store) {
      await store.getState().openHead(elsewhere);
      await until(store, ({ opened }) => opened !== undefined);
    },
    isShown: (store) => store.getState().opened !== undefined,
  },
};

/** A project of eight samples, of which the disk has nothing, or nothing but that it was made. */
async function onAFullDisk(fullFrom: 'before' | 'after' = 'after') {
  const kept = memoryStorage();
  const { storage, fill } = fillable(kept);
  const { store, ports } = await visit(storage);
  await store.getState().saved();
  if (fullFrom === 'before') fill(true);
  await store.getState().newProject(NAME);
  if (fullFrom === 'after') await store.getState().saved();
  fill(true);
  await teach(store);
  const room = async () => {
    fill(false);
    store.getState().retrySaving();
    expect(await store.getState().saved()).toEqual({ kind: 'saved' });
    expect(store.getState().unwrittenHeads.size).toBe(0);
  };
  return { store, ports, kept, room, id: idOf(store.getState().project) ?? '' };
}

async function teach(store: AppStore) {
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const files = (from: number) => [0, 0.1, 0.2, 0.3].map((step) => toyFile(from + step));
  await store.getState().importFiles(files(0), a);
  await store.getState().importFiles(files(2), b);
  await until(store, ({ training }) => training.kind === 'current');
}

/** Of one project in the backup that was saved last. */
async function backedUp(ports: ToyPorts, name: string) {
  const archive = await openProjectArchive(savedFile(ports).file);
  if (!archive.ok) throw new Error(archive.error.kind);
  const at = archive.value.projects.findIndex((each) => each.name === name);
  if (at < 0) return undefined;
  const { heads, openedHead } = await archive.value.heads(at);
  return { project: archive.value.projects[at], count: heads.length + (openedHead ? 1 : 0) };
}

describe.each(Object.entries(HEADS))('%s that was made on a full disk', (_, { make, isShown }) => {
  test.each(['before', 'after'] as const)(
    'is there again, and written once there is room; its project was made %s it was full',
    async (at) => {
      const { store, kept, room, id } = await onAFullDisk(at);
      await make(store);
      await store.getState().newProject('Beside');
      await store.getState().openProject(id);
      await until(store, () => isShown(store));
      await room();
      const written = await kept.heads(id);
      expect(written.ok && written.value).toHaveLength(1);
    },
  );

  test('is in a backup, while its project is open and when that was left', async () => {
    const { store, ports } = await onAFullDisk();
    await make(store);
    await store.getState().saveProjectFile();
    expect((await backedUp(ports, NAME))?.count).toBe(1);
    await store.getState().newProject('Beside');
    await store.getState().saveAllProjects();
    expect((await backedUp(ports, NAME))?.count).toBe(1);
    expect((await backedUp(ports, 'Beside'))?.count).toBe(0);
  });

  test.each(['open', 'left'] as const)('goes with its project, which is deleted while it is %s', async (as) => {
    const { store, ports, kept, room, id } = await onAFullDisk();
    await make(store);
    if (as === 'left') await store.getState().newProject('Beside');
    await store.getState().removeProject(id);
    expect(store.getState().unwrittenHeads.has(id)).toBe(false);
    expect(isShown(store)).toBe(false);
    await store.getState().saveAllProjects();
    expect(await backedUp(ports, NAME)).toBeUndefined();
    await room();
    expect((await kept.load(id)).ok).toBe(false);
  });

  test('is not in a second project of the same backbone, nor written to it', async () => {
    const { store, kept, room } = await onAFullDisk();
    await make(store);
    const { headKind } = store.getState().settings;
    await store.getState().newProject('Beside');
    await teach(store);
    await store.getState().restoreHeads();
    store.getState().chooseHead(headChoiceOf({ ...store.getState().settings, headKind }));
    await store.getState().restoreHeads();
    expect(isShown(store)).toBe(false);
    await room();
    const written = await kept.heads(idOf(store.getState().project) ?? '');
    expect(written.ok && written.value).toEqual([]);
  });
});

test('one that was closed again on a full disk stays closed, and is in no backup', async () => {
  const { store, ports, id } = await onAFullDisk();
  await HEADS['a head from a file']?.make(store);
  await store.getState().newProject('Beside');
  await store.getState().openProject(id);
  await until(store, ({ opened }) => opened !== undefined);
  store.getState().closeHead();
  await store.getState().newProject('Another');
  await store.getState().openProject(id);
  await store.getState().restoreHeads();
  expect(store.getState().opened).toBeUndefined();
  await store.getState().saveAllProjects();
  expect((await backedUp(ports, NAME))?.count).toBe(0);
});

test('recordings stay in the folds that they were asked in, on the way there and back and in a backup', async () => {
  const { store, ports, id } = await onAFullDisk();
  await until(store, ({ projectSplit }) => projectSplit?.projectId === id);
  const folds = store.getState().projectSplit?.split.folds;
  await store.getState().newProject('Beside');
  await teach(store);
  await until(store, ({ projectSplit }) => projectSplit !== undefined && projectSplit.projectId !== id);
  await store.getState().saveAllProjects();
  expect((await backedUp(ports, NAME))?.project?.split?.folds).toEqual(folds);
  await store.getState().openProject(id);
  expect(store.getState().projectSplit?.split.folds).toEqual(folds);
});
