// Uploads without a browser: decoding runs ahead of the backbone, but not far; order and Cancel hold whatever comes first.
import { describe, expect, it } from 'vitest';
import type { TakenPicture } from '../../browser/pictures';
import { countByClass } from '../../core/dataset/classCounts';
import { createAppStore } from '../appStore';
import { alteredEngine } from '../testing/alteredEngine';
import { toyEmbedding, toyFile, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

/** Lets everything run that waits for nothing but its turn. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** A store whose decoder and backbone tell what they do, and can be held up. */
async function watched() {
  const toys = toyPorts();
  const frames: { closed: boolean }[] = [];
  const batches: number[] = [];
  let begun = 0;
  let free: Promise<unknown> = Promise.resolve();
  const ports = toyPorts({
    pictures: {
      ...toys.pictures,
      async take(file, name, side) {
        // The later of each pair is there first.
        if (begun++ % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
        const taken = await toys.pictures.take(file, name, side);
        if (taken.ok && taken.value.frame) frames.push(taken.value.frame as TakenPicture['frame'] & { closed: boolean });
        return taken;
      },
    },
    startEngine: alteredEngine(toys.startEngine, (engine) => ({
      async embed(id, given, options) {
        batches.push(given.length);
        await free;
        return engine.embed(id, given, options);
      },
    })),
  });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return {
    store,
    ports,
    frames,
    batches,
    begun: () => begun,
    classId: store.getState().dataset.classes[0]?.id ?? '',
    /** Holds the backbone up until what it gives is called. */
    hold() {
      let release: () => void = () => undefined;
      free = new Promise<void>((resolve) => (release = resolve));
      return release;
    },
  };
}

const files = (count: number) => Array.from({ length: count }, (_, i) => toyFile(i / 10));

describe('an upload', () => {
  it('keeps the order of its files, each with its own embedding', async () => {
    const { store, ports, classId } = await watched();
    await store.getState().importFiles(files(50), classId);
    const { dataset, embeddings, project } = shown(store);
    const values = dataset.samples.map(({ id }) => [...(embeddings.get(id)?.values ?? [])]);
    expect(values).toEqual(files(50).map((_, i) => [...Float32Array.from(toyEmbedding(i / 10))]));
    await store.getState().saved();
    const stored = await ports.storage.load(project.kind === 'open' ? project.id : '');
    expect(stored.ok && stored.value.samples).toEqual(dataset.samples);
  });

  it('decodes ahead of the backbone, and no further than two batches', async () => {
    const { store, batches, begun, classId, hold } = await watched();
    const release = hold();
    const all = store.getState().importFiles(files(100), classId);
    await settled();
    // The first four are with the backbone, the next sixteen wait for it, and sixteen are being decoded.
    expect([batches, begun()]).toEqual([[4], 4 + 16 + 16]);
    release();
    await all;
    expect(batches).toEqual([4, 16, 16, 16, 16, 16, 16]);
  });

  it('gives the backbone the next batch before it shows the last one', async () => {
    const { store, batches, classId, hold } = await watched();
    const release = hold();
    const all = store.getState().importFiles(files(20), classId);
    await settled();
    const shown = until(store, ({ dataset }) => dataset.samples.length > 0).then(() => batches.length);
    release();
    expect(await shown).toBe(2);
    await all;
  });

  it('stops when asked to: what the backbone has seen stays, every frame is closed, nothing more is decoded', async () => {
    const { store, frames, begun, classId, hold } = await watched();
    const release = hold();
    const all = store.getState().importFiles(files(100), classId);
    await settled();
    store.getState().cancelImport();
    release();
    await all;
    await settled();
    expect(store.getState().importing).toEqual({ kind: 'idle' });
    expect(store.getState().dataset.samples).toHaveLength(4);
    expect(begun()).toBe(36);
    expect(frames.filter(({ closed }) => !closed)).toEqual([]);
  });

  it('shows and saves together what comes in quick succession', async () => {
    const { store, classId } = await watched();
    const counts = new Set<number>();
    store.subscribe(({ dataset }) => counts.add(dataset.samples.length));
    await store.getState().importFiles(files(100), classId);
    expect([...counts]).toEqual([0, 4, 100]);
  });
});

describe('folders', () => {
  const classNames = (store: Awaited<ReturnType<typeof watched>>['store']) => store.getState().dataset.classes.map(({ name }) => name);
  const perClass = (store: Awaited<ReturnType<typeof watched>>['store']) => [...countByClass(store.getState().dataset).values()];

  it('of which no picture was taken make no class', async () => {
    const { store } = await watched();
    await store.getState().importFiles([toyFile('a label', 'labels'), toyFile(1, 'images'), toyFile('another', 'labels')]);
    expect(classNames(store)).toEqual(['images', 'Class 2']);
    expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'pictures-refused', taken: 1 });
  });

  it('make no class when the import is stopped before one of their pictures was taken', async () => {
    const { store, hold } = await watched();
    const release = hold();
    const all = store
      .getState()
      .importFiles([...files(4).map((file) => ({ ...file, folder: 'cats' })), ...files(40).map((file) => ({ ...file, folder: 'dogs' }))]);
    await settled();
    store.getState().cancelImport();
    release();
    await all;
    expect(classNames(store)).toEqual(['cats', 'Class 2']);
    expect(perClass(store)).toEqual([4, 0]);
  });

  it('make no class while their pictures still wait for the backbone', async () => {
    const { store, hold } = await watched();
    const release = hold();
    const all = store.getState().importFiles([toyFile(1, 'cats')]);
    await settled();
    expect(classNames(store)).toEqual(['Class 1', 'Class 2']);
    release();
    await all;
    expect(classNames(store)).toEqual(['cats', 'Class 2']);
  });

  it('of one name are one class, however their names are written, in one import and in the next', async () => {
    const { store } = await watched();
    const first = store
      .getState()
      .importFiles(['A\u0308pfel', 'Äpfel', ' Äpfel', '\u202aÄpfel\u202c'].map((folder, i) => toyFile(i, folder)));
    const second = store.getState().importFiles([toyFile(9, 'Äpfel ')]);
    await Promise.all([first, second]);
    expect(classNames(store)).toEqual(['Äpfel', 'Class 2']);
    expect(perClass(store)).toEqual([5, 0]);
  });

  it('without a name that can be seen are a class each, apart from one another and from what lay in no folder', async () => {
    const { store } = await watched();
    const blank = ['\u200b', ' '];
    await store.getState().importFiles([toyFile(1, 'cats'), ...[2, 3, 4, 5].map((value) => toyFile(value, blank[value % 2])), toyFile(6)]);
    expect(classNames(store)).toEqual(['cats', 'Class 2', 'Class 3', 'Class 4']);
    expect(perClass(store)).toEqual([1, 2, 2, 1]);
    // Once for all of them: that they are to be named.
    const said = store
      .getState()
      .notices.flatMap((notice) => (notice.kind === 'folders-unnamed' ? [notice.classes.map(({ name }) => name)] : []));
    expect(said).toEqual([['Class 2', 'Class 3']]);
  });

  it('take empty classes that nobody has named, and leave those alone that somebody has', async () => {
    const { store } = await watched();
    const [first = '', second = ''] = store.getState().dataset.classes.map(({ id }) => id);
    store.getState().changeClass(first, { name: 'Class of 2020' });
    await store.getState().importFiles([toyFile(1, 'cats'), toyFile(2, 'dogs'), toyFile(3, 'cats')]);
    expect(classNames(store)).toEqual(['Class of 2020', 'cats', 'dogs']);
    expect(perClass(store)).toEqual([0, 2, 1]);
    expect(store.getState().dataset.classes[1]?.id).toBe(second);
  });

  it('do not take a class that is left out of learning, nor one that pretraining classes stand for', async () => {
    const { store } = await watched();
    const [first = '', second = ''] = store.getState().dataset.classes.map(({ id }) => id);
    store.getState().changeClass(first, { enabled: false });
    store.getState().changeSettings({ labelMapping: { classOf: new Map([['tabby', second]]) } });
    await store.getState().importFiles([toyFile(1, 'cats')]);
    expect(classNames(store)).toEqual(['Class 1', 'Class 2', 'cats']);
  });

  it('do not take a class that a test picture is in', async () => {
    const { store } = await watched();
    const [first = ''] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles([toyFile(1)], first, 'file', store.getState().project, 'test');
    await store.getState().importFiles([toyFile(2, 'cats'), toyFile(3, 'dogs')]);
    expect(classNames(store)).toEqual(['Class 1', 'cats', 'dogs']);
  });

  it('go to no other project than the one they were brought to', async () => {
    const { store, hold } = await watched();
    const release = hold();
    const all = store.getState().importFiles([toyFile(1, 'cats')]);
    await settled();
    await store.getState().newProject('another');
    release();
    await all;
    expect(store.getState().project).toMatchObject({ kind: 'open', name: 'another' });
    expect(classNames(store)).toEqual(['Class 1', 'Class 2']);
    expect(store.getState().dataset.samples).toEqual([]);
  });
});

describe('what is brought right after Cancel', () => {
  it('is taken in, while what was cancelled still winds up', async () => {
    const { store, classId, hold } = await watched();
    const release = hold();
    const first = store.getState().importFiles(files(100), classId);
    await settled();
    store.getState().cancelImport();
    const second = store.getState().importFiles(files(5), store.getState().dataset.classes[1]?.id);
    expect(store.getState().importing).toEqual({ kind: 'running', done: 0, total: 5 });
    release();
    await Promise.all([first, second]);
    const counts = countByClass(store.getState().dataset);
    expect(counts.get(classId)).toBeLessThan(100);
    expect(counts.get(store.getState().dataset.classes[1]?.id ?? '')).toBe(5);
    expect(store.getState()).toMatchObject({ importing: { kind: 'idle' }, endedImports: [] });
  });
});

describe('folders that keep pictures for testing apart', () => {
  const lying = (value: number, path: string) => ({ ...toyFile(value), folder: path.split('/').at(-2) ?? '', path });
  const files = [
    lying(0, 'set/train/cat/1.png'),
    lying(2, 'set/train/dog/2.png'),
    lying(0, 'set/test/cat/3.png'),
    lying(2, 'set/test/dog/4.png'),
  ];

  it('fill the test set, which is told', async () => {
    const { store } = await watched();
    await store.getState().importFiles(files);
    const { dataset, notices } = store.getState();
    expect([dataset.samples.length, dataset.testSamples.length]).toEqual([2, 2]);
    expect(dataset.classes.map(({ name }) => name)).toEqual(['cat', 'dog']);
    expect(notices).toMatchObject([{ kind: 'test-folders', count: 2 }]);
  });

  it('are told of by the pictures that came in: a file that is none does not count', async () => {
    const { store } = await watched();
    const listed = (path: string) => ({ ...toyFile('a list'), folder: path.split('/').at(-2) ?? '', path });
    await store.getState().importFiles([...files, listed('set/test/cat/labels.txt'), listed('set/test/dog/labels.txt')]);
    const { dataset, notices } = store.getState();
    expect(dataset.testSamples.length).toBe(2);
    expect(notices.filter(({ kind }) => kind === 'test-folders')).toMatchObject([{ count: 2 }]);
  });

  it('are not told of where no file in them is a picture', async () => {
    const { store } = await watched();
    const list = { ...toyFile('a list'), folder: 'cat', path: 'set/test/cat/labels.txt' };
    await store.getState().importFiles([...files.slice(0, 2), list]);
    expect(store.getState().notices.map(({ kind }) => kind)).toEqual(['pictures-refused']);
  });

  it('are not told of where none of their pictures came in before the project was left', async () => {
    const { store, hold } = await watched();
    const release = hold();
    const all = store.getState().importFiles(files);
    await settled();
    await store.getState().newProject('another');
    release();
    await all;
    expect(store.getState().notices.filter(({ kind }) => kind === 'test-folders')).toEqual([]);
  });

  it('are folders like others where all goes to one class, or to the test set', async () => {
    const { store, classId } = await watched();
    await store.getState().importFiles(files, classId);
    expect([store.getState().dataset.samples.length, store.getState().dataset.testSamples.length]).toEqual([4, 0]);
    for (const name of ['cat', 'dog']) store.getState().addClass(name);
    await store.getState().importFiles(files, undefined, 'file', undefined, 'test');
    expect(store.getState().dataset.testSamples.length).toBe(4);
    expect(store.getState().notices).toEqual([]);
  });
});

describe('folders of pictures to test with', () => {
  const test = (store: Awaited<ReturnType<typeof watched>>['store'], folders: readonly string[]) =>
    store.getState().importFiles(
      folders.map((folder, i) => toyFile(i, folder)),
      undefined,
      'file',
      undefined,
      'test',
    );
  const testsOf = (store: Awaited<ReturnType<typeof watched>>['store']) => {
    const { classes, testSamples } = store.getState().dataset;
    return testSamples.map(({ classId }) => classes.find(({ id }) => id === classId)?.name);
  };

  it('find the class of their name in another case, and make none where there is none: that is told', async () => {
    const { store } = await watched();
    const [first = '', second = ''] = store.getState().dataset.classes.map(({ id }) => id);
    store.getState().changeClass(first, { name: 'Kiwi' });
    store.getState().changeClass(second, { name: 'Lemon' });
    await test(store, ['kiwi', 'LEMON ', 'Unknown thing', 'Unknown thing']);
    expect(store.getState().dataset.classes.map(({ name }) => name)).toEqual(['Kiwi', 'Lemon']);
    expect(testsOf(store)).toEqual(['Kiwi', 'Lemon']);
    expect(store.getState().notices).toMatchObject([{ kind: 'no-class-called', count: 2, folders: ['Unknown thing'] }]);
    expect(store.getState()).toMatchObject({ importing: { kind: 'idle' }, endedImports: [] });
  });

  it('go to no class where two could be meant, nor rename one that nobody has named', async () => {
    const { store } = await watched();
    for (const name of ['Cat', 'cat']) store.getState().addClass(name);
    await test(store, ['CAT', 'cat']);
    expect(testsOf(store)).toEqual(['cat']);
    expect(store.getState().dataset.classes.map(({ name }) => name)).toEqual(['Class 1', 'Class 2', 'Cat', 'cat']);
    expect(store.getState().notices).toMatchObject([{ kind: 'names-alike' }, { kind: 'no-class-called', count: 1, folders: ['CAT'] }]);
  });

  it('find the classes that an upload makes which is still under way', async () => {
    const { store } = await watched();
    const learnt = store.getState().importFiles([toyFile(1, 'cats'), toyFile(2, 'dogs')]);
    await Promise.all([learnt, test(store, ['Cats', 'dogs'])]);
    expect(testsOf(store)).toEqual(['cats', 'dogs']);
    expect(store.getState().notices).toEqual([]);
  });
});
