// Drops: files go where they are meant, and one that holds none is told of.
import { describe, expect, it, vi } from 'vitest';
import type { FolderWalk, PickedFile } from '../../browser/files';
import { createAppStore } from '../appStore';
import { draggedData } from '../testing/dragged';
import { toyFile, toyPorts } from '../testing/toyPorts';
import { idOf } from '../base/projectState';

/** A store into which these files are dropped. */
async function dropping(files: readonly PickedFile[]) {
  const toys = toyPorts();
  const store = createAppStore(toyPorts({ files: { ...toys.files, fromDrop: () => Promise.resolve(files) } }));
  await store.getState().startProject();
  return store;
}

describe('a drop without a file', () => {
  it.each([
    ['a picture of a web page', draggedData('', 'https://example.org/a.png'), true],
    ['a folder of litter', draggedData(), false],
  ])('%s is told of, and nothing is taken', async (_, dropped, address) => {
    const store = await dropping([]);
    await store.getState().drop(dropped, { kind: 'folders' });
    await store.getState().dropOwnBackbone(dropped);
    expect(store.getState().notices).toMatchObject([{ kind: 'nothing-dropped', address }]);
    expect(store.getState().dataset.samples).toEqual([]);
  });
});

it('a drop whose code cannot be fetched is told of, and loses nothing that is there', async () => {
  const toys = toyPorts();
  const fromDrop = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const store = createAppStore(toyPorts({ files: { ...toys.files, fromDrop }, whyMissing: () => Promise.resolve('unreachable') }));
  await store.getState().startProject();
  await store.getState().drop(draggedData(), { kind: 'folders' });
  expect(store.getState().notices).toMatchObject([{ kind: 'part-missing', why: 'unreachable' }]);
  await store.getState().dropOwnBackbone(draggedData());
  expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'part-missing', why: 'unreachable' });
  expect(store.getState().looking).toEqual({ kind: 'idle' });
});

describe('a folder that was chosen', () => {
  const choosing = async (picked: readonly PickedFile[] | undefined) => {
    const toys = toyPorts();
    const store = createAppStore(toyPorts({ files: { ...toys.files, pick: () => Promise.resolve(picked) } }));
    await store.getState().startProject();
    await store.getState().pickPictures({ kind: 'folders' }, true);
    return store.getState().notices;
  };

  it('and holds nothing but litter is told of', async () => {
    expect(await choosing([])).toMatchObject([{ kind: 'nothing-dropped', address: false }]);
  });

  it('and then not after all needs no word', async () => {
    expect(await choosing(undefined)).toEqual([]);
  });
});

it('several heads at once: one is opened, and the others are told of', async () => {
  const head = (name: string): PickedFile => ({ file: new File(['x'], name), name });
  const store = await dropping([head('a.head.safetensors'), toyFile(1), head('b.head.safetensors')]);
  await store.getState().drop(draggedData(), { kind: 'folders' });
  expect(store.getState().notices).toMatchObject([
    { kind: 'heads-left', opened: 'a.head.safetensors', count: 1 },
    { kind: 'head-refused', file: 'a.head.safetensors' },
  ]);
  expect(store.getState().dataset.samples).toHaveLength(1);
});

describe('a picture of a web page', () => {
  it('that comes as a file is taken, whatever else comes with it', async () => {
    const store = await dropping([toyFile(1)]);
    await store.getState().drop(draggedData('', 'https://example.org/a.png'), { kind: 'folders' });
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().dataset.samples).toHaveLength(1);
  });
});

describe('a drop beside every place for files', () => {
  const photo = (index: number): PickedFile => ({ ...toyFile(index), name: `${index}.heic` });
  const inFolder = (index: number, folder: string): PickedFile => ({ ...photo(index), folder, path: `${folder}/${index}.heic` });
  const put = (index: number, count = 1) => ({ kind: 'files', happened: { kind: 'pictures-here', file: `${index}.heic`, count } });

  it('on Teach: folders become classes, and where loose pictures go is said', async () => {
    const store = await dropping([inFolder(1, 'cat'), photo(2), inFolder(3, 'dog')]);
    await store.getState().drop(draggedData(), { kind: 'beside', folders: true });
    expect(store.getState().notices).toMatchObject([put(2)]);
    expect(store.getState().dataset.classes.map(({ name }) => name)).toEqual(['cat', 'dog']);
    expect(store.getState().dataset.samples).toHaveLength(2);
  });

  it('elsewhere: it is said where pictures go, and nothing is taken', async () => {
    const store = await dropping([inFolder(1, 'cat'), photo(2)]);
    await store.getState().drop(draggedData(), { kind: 'beside', folders: false });
    expect(store.getState().notices).toMatchObject([put(1, 2)]);
    expect(store.getState().dataset.samples).toEqual([]);
  });

  it('what is nothing that is known, or a picture that no class takes, is said to be that', async () => {
    const drawing = { file: new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }), name: 'a.svg' };
    const store = await dropping([{ file: new File(['x'], 'a.txt'), name: 'a.txt' }, drawing]);
    await store.getState().drop(draggedData(), { kind: 'beside', folders: true });
    expect(store.getState().notices).toMatchObject([
      { kind: 'files', happened: { kind: 'unknown', file: 'a.txt' } },
      { kind: 'files', happened: { kind: 'unknown', file: 'a.svg' } },
    ]);
    expect(store.getState().tried).toEqual([]);
  });
});

it('a drop while the project is still being opened waits for it, and is taken', async () => {
  const toys = toyPorts();
  const store = createAppStore(toyPorts({ files: { ...toys.files, fromDrop: () => Promise.resolve([toyFile(1)]) } }));
  const dropped = store.getState().drop(draggedData(), { kind: 'folders' });
  expect(store.getState().project.kind).toBe('opening');
  await store.getState().startProject();
  await dropped;
  expect(store.getState().notices).toEqual([]);
  expect(store.getState().dataset.samples).toHaveLength(1);
});

it('and is left on Cancel, without a word', async () => {
  const toys = toyPorts();
  const store = createAppStore(toyPorts({ files: { ...toys.files, fromDrop: () => Promise.resolve([toyFile(1)]) } }));
  const dropped = store.getState().drop(draggedData(), { kind: 'folders' });
  store.getState().cancelLooking();
  await store.getState().startProject();
  await dropped;
  expect(store.getState()).toMatchObject({ notices: [], looking: { kind: 'idle' }, dataset: { samples: [] } });
});

describe('a file that was chosen to be opened', () => {
  it.each([
    ['a.svg', 'image/svg+xml', 'unknown'],
    ['a.tif', 'image/tiff', 'unknown'],
    ['a.ico', 'image/vnd.microsoft.icon', 'unknown'],
    ['a.bmp', 'image/x-ms-bmp', 'pictures-here'],
    ['a.heic', '', 'pictures-here'],
  ])('%s is sent to a class only where classes take it', async (name, type, kind) => {
    const toys = toyPorts();
    const pick = () => Promise.resolve([{ file: new File(['x'], name, { type }), name }]);
    const store = createAppStore(toyPorts({ files: { ...toys.files, pick } }));
    await store.getState().startProject();
    await store.getState().pickFile();
    expect(store.getState().notices).toMatchObject([{ kind: 'files', happened: { kind, file: name } }]);
  });
});

describe('a file that the system refuses to read', () => {
  it('is named as that, not as an empty one', async () => {
    const store = await dropping([{ file: new File([], 'away.png'), name: 'away.png', unreadable: true }, toyFile(1)]);
    await store.getState().drop(draggedData(), { kind: 'folders' });
    expect(store.getState().notices).toMatchObject([
      { kind: 'pictures-refused', failures: [{ kind: 'unreadable', name: 'away.png' }], taken: 1 },
    ]);
  });

  it('as a head is told of in the same way', async () => {
    const store = await dropping([{ file: new File([], 'away.head.safetensors'), name: 'away.head.safetensors', unreadable: true }]);
    await store.getState().drop(draggedData(), { kind: 'folders' });
    expect(store.getState().notices).toMatchObject([{ kind: 'head-refused', failure: { kind: 'unreadable' } }]);
  });
});

describe('a project among dropped files', () => {
  it.each([
    ['photo.bin', ''],
    ['photo.jpg', 'image/jpeg'],
  ])('is known by what is in it, also as %s, and opened; pictures beside it go where they were dropped', async (name, type) => {
    const toys = toyPorts();
    const away = createAppStore(toys);
    await away.getState().startProject();
    away.getState().renameProject('Fruit');
    await away.getState().saveProjectFile();
    const project = { file: new File([Uint8Array.from(toys.downloads[0]?.bytes ?? [])], name, { type }), name };
    const store = await dropping([toyFile(1), project]);
    const before = store.getState().project;
    await store.getState().drop(draggedData(), { kind: 'folders' });
    await store.getState().saved();
    expect(store.getState().project).toMatchObject({ name: 'Fruit' });
    expect(store.getState().dataset.samples).toEqual([]);
    expect(store.getState().notices.map(({ kind }) => kind)).toEqual(['files']);
    await store.getState().openProject(idOf(before) ?? '');
    expect(store.getState().dataset.samples).toHaveLength(1);
  });
});

describe('a dropped folder that takes long to look through', () => {
  /** A drop whose walk is in the test's hands. */
  const walking = async () => {
    const toys = toyPorts();
    let walk: FolderWalk = {};
    let give: (files: readonly PickedFile[] | undefined) => void = () => undefined;
    const fromDrop = (_: DataTransfer, given: FolderWalk = {}) => {
      walk = given;
      return new Promise<readonly PickedFile[] | undefined>((resolve) => {
        give = resolve;
        given.signal?.addEventListener('abort', () => resolve(undefined));
      });
    };
    const store = createAppStore(toyPorts({ files: { ...toys.files, fromDrop } }));
    await store.getState().startProject();
    const dropped = store.getState().drop(draggedData(), { kind: 'folders' });
    walk.onFound?.(7);
    const looking = () => store.getState().looking;
    await vi.waitFor(() => expect(looking()).toEqual({ kind: 'running', found: 7 }));
    return { store, looking, dropped, give };
  };

  it('says how many files there are by now, and then takes them', async () => {
    const { store, looking, dropped, give } = await walking();
    give([toyFile(1)]);
    await dropped;
    expect(looking()).toEqual({ kind: 'idle' });
    expect(store.getState().dataset.samples).toHaveLength(1);
  });

  it('is left on Cancel, without a sample or a word', async () => {
    const { store, looking, dropped } = await walking();
    store.getState().cancelLooking();
    await dropped;
    expect(looking()).toEqual({ kind: 'idle' });
    expect(store.getState()).toMatchObject({ notices: [], dataset: { samples: [] } });
  });

  it('belongs to the project that was open when it was dropped', async () => {
    const { store, dropped, give } = await walking();
    await store.getState().newProject();
    give([toyFile(1)]);
    await dropped;
    expect(store.getState().dataset.samples).toEqual([]);
    expect(store.getState().endedImports).toMatchObject([{ end: { kind: 'left' }, left: 1 }]);
  });
});

it('pictures belong to the project that was open when somebody began to choose them', async () => {
  const toys = toyPorts();
  let choose: (files: readonly PickedFile[]) => void = () => undefined;
  const pick = () => new Promise<readonly PickedFile[]>((resolve) => (choose = resolve));
  const store = createAppStore(toyPorts({ files: { ...toys.files, pick } }));
  await store.getState().startProject();
  const picked = store.getState().pickPictures({ kind: 'folders' });
  await store.getState().newProject();
  choose([toyFile(1)]);
  await picked;
  expect(store.getState().dataset.samples).toEqual([]);
  expect(store.getState().endedImports).toMatchObject([{ end: { kind: 'left' }, left: 1 }]);
});

describe('pictures for a project that can only be looked at', () => {
  it('are refused with a word, pasted as well', async () => {
    const toys = toyPorts();
    const store = createAppStore(toyPorts({ files: { ...toys.files, fromPaste: () => [toyFile(1)] } }));
    await store.getState().startProject();
    const { project } = store.getState();
    if (project.kind !== 'open') throw new Error('no project');
    store.setState({ project: { ...project, kind: 'read-only' } });
    await store.getState().paste(draggedData(), { kind: 'folders' });
    expect(store.getState()).toMatchObject({ notices: [{ kind: 'cannot-take', why: 'read-only' }], dataset: { samples: [] } });
  });
});
