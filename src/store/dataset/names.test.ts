// Names at every door of the store: one form, nothing that cannot be seen, and two of one name said at once and told apart.
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { toldApart } from '../../core/dataset/dataset';
import { defaultSettings } from '../../core/project/settings';
import { readHeadFile } from '../../formats/headFile';
import { createAppStore } from '../appStore';
import { headInUse } from '../head/headInUse';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function started(ports: ToyPorts = toyPorts()) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a, b] = store.getState().dataset.classes.map(({ id }) => id);
  return { ports, store, a: a ?? '', b: b ?? '' };
}

type Store = Awaited<ReturnType<typeof started>>['store'];
const names = (store: Store) => store.getState().dataset.classes.map(({ name }) => name);

describe('a class that is named', () => {
  it('gets the one form of its name', async () => {
    const { store, a } = await started();
    store.getState().changeClass(a, { name: ' A\u0308pfel\u202e ' });
    store.getState().addClass('red \t cat');
    expect(names(store)).toEqual(['Äpfel', 'Class 2', 'red cat']);
  });

  it('keeps its name when the new one holds nothing that can be seen, and takes the rest of the change', async () => {
    const { store, a } = await started();
    store.getState().changeClass(a, { name: '\u200b', colour: 7 });
    store.getState().addClass('\u202e ');
    expect(store.getState().dataset.classes[0]).toMatchObject({ name: 'Class 1', colour: 7 });
    expect(names(store)).toEqual(['Class 1', 'Class 2', 'Class 3']);
  });

  it('like another is told of at once, and not again for what is done to either later', async () => {
    const { store, a, b } = await started();
    const told = () => store.getState().notices.filter(({ kind }) => kind === 'names-alike');
    store.getState().changeClass(a, { name: 'cat' });
    expect(told()).toEqual([]);
    store.getState().changeClass(b, { name: 'cat ' });
    expect(told()).toMatchObject([{ later: { id: b, name: 'cat' } }]);
    store.getState().changeClass(b, { colour: 3 });
    store.getState().addClass('dog');
    expect(told()).toHaveLength(1);
    store.getState().addClass('cat');
    expect(told()).toHaveLength(2);
  });

  it.each(['Cat', 'ｃａｔ'])('like another but for the case or width of its letters is told of too: %s', async (nearly) => {
    const { store, a, b } = await started();
    const told = () => store.getState().notices.flatMap((each) => (each.kind === 'names-alike' ? [each.later.id] : []));
    store.getState().changeClass(a, { name: 'cat' });
    store.getState().changeClass(b, { name: nearly });
    expect(told()).toEqual([b]);
    expect(toldApart(store.getState().dataset.classes).map(({ name }) => name)).toEqual(['cat', nearly]);
    store.getState().changeClass(b, { name: 'dog' });
    expect(told()).toEqual([]);
  });

  it('like another is told of no more once either is called otherwise, or is gone', async () => {
    const { store, a, b } = await started();
    const told = () => store.getState().notices.flatMap((each) => (each.kind === 'names-alike' ? [each.later.id] : []));
    const alike = () => {
      store.getState().changeClass(a, { name: 'cat' });
      store.getState().changeClass(b, { name: 'cat' });
      expect(told()).toEqual([b]);
    };
    alike();
    store.getState().changeClass(b, { name: 'dog' });
    expect(told()).toEqual([]);
    alike();
    store.getState().changeClass(a, { name: 'dog' });
    expect(told()).toEqual([]);
    alike();
    store.getState().removeClass(b);
    expect(told()).toEqual([]);
  });
});

describe('two classes of one name', () => {
  it('are told apart where a head names them, on the screen and in its file', async () => {
    const { store, ports, a, b } = await started();
    for (const [id, value] of [
      [a, 0],
      [b, 2],
    ] as const) {
      store.getState().changeClass(id, { name: 'cat' });
      await store.getState().importFiles([toyFile(value), toyFile(value + 0.1)], id);
    }
    const { opened, trained, dataset } = await until(store, ({ training }) => training.kind === 'current');
    expect(headInUse(opened, trained, dataset)?.classes.map(({ name }) => name)).toEqual(['cat', 'cat (2)']);
    await store.getState().saveHead();
    const file = ports.downloads.at(-1);
    const read = file && readHeadFile(file.bytes);
    expect(read?.ok && read.value.classes.map(({ name }) => name).sort()).toEqual(['cat', 'cat (2)']);
  });
});

describe('a project', () => {
  it('is named in one form, and keeps its name for one that cannot be seen', async () => {
    const { store } = await started();
    store.getState().renameProject(' A\u0308pfel  1 ');
    store.getState().renameProject('\u200b');
    expect(store.getState().project).toMatchObject({ name: 'Äpfel 1' });
    await store.getState().newProject('\u202e');
    expect(store.getState().project).toMatchObject({ name: 'Project 2' });
  });

  it('of an older version is opened with its names in one form', async () => {
    const storage = memoryStorage();
    const named = (id: string, name: string) => ({ id, name, colour: 0, enabled: true });
    await storage.create({
      id: 'old',
      name: 'old\u202e',
      classes: [named('1', 'A\u0308pfel'), named('2', 'cat '), named('3', '\u200b'), named('4', '')],
      samples: [],
      settings: defaultSettings,
    });
    const { store } = await started(toyPorts({ storage }));
    expect(store.getState().project).toMatchObject({ id: 'old', name: 'old' });
    expect(names(store)).toEqual(['Äpfel', 'cat', 'Class 3', 'Class 4']);
  });
});
