// Drops: files go where they are meant, and one that holds none is told of.
import { describe, expect, it, vi } from 'vitest';
import type { FolderWalk, PickedFile } from '../../browser/files';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts } from '../testing/toyPorts';

/** A store into which these files are dropped. */
async function dropping(files: readonly PickedFile[]) {
  const toys = toyPorts();
  const store = createAppStore(toyPorts({ files: { ...toys.files, fromDrop: () => Promise.resolve(files) } }));
  await store.getState().startProject();
  return store;
}

const data = (...types: readonly string[]) => ({ types }) as unknown as DataTransfer;

describe('a drop without a file', () => {
  it.each([
    ['a picture of a web page', data('text/uri-list', 'text/html'), true],
    ['a folder of litter', data('Files'), false],
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
  await store.getState().drop(data('Files'), { kind: 'folders' });
  expect(store.getState().notices).toMatchObject([{ kind: 'part-missing', why: 'unreachable' }]);
  await store.getState().dropOwnBackbone(data('Files'));
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
  await store.getState().drop(data('Files'), { kind: 'folders' });
  expect(store.getState().notices).toMatchObject([
    { kind: 'heads-left', opened: 'a.head.safetensors', count: 1 },
    { kind: 'head-refused', file: 'a.head.safetensors' },
  ]);
  expect(store.getState().dataset.samples).toHaveLength(1);
});

describe('a picture of a web page', () => {
  it('that comes as a file is taken, whatever else comes with it', async () => {
    const store = await dropping([toyFile(1)]);
    await store.getState().drop(data('text/uri-list', 'Files'), { kind: 'folders' });
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().dataset.samples).toHaveLength(1);
  });
});

describe('a file that the system refuses to read', () => {
  it('is named as that, not as an empty one', async () => {
    const store = await dropping([{ file: new File([], 'away.png'), name: 'away.png', unreadable: true }, toyFile(1)]);
    await store.getState().drop(data('Files'), { kind: 'folders' });
    expect(store.getState().notices).toMatchObject([
      { kind: 'pictures-refused', failures: [{ kind: 'unreadable', name: 'away.png' }], taken: 1 },
    ]);
  });

  it('as a head is told of in the same way', async () => {
    const store = await dropping([{ file: new File([], 'away.head.safetensors'), name: 'away.head.safetensors', unreadable: true }]);
    await store.getState().drop(data('Files'), { kind: 'folders' });
    expect(store.getState().notices).toMatchObject([{ kind: 'head-refused', failure: { kind: 'unreadable' } }]);
  });
});

describe('a project among dropped files', () => {
  it('is known by what is in it, whatever it is called, and opened; pictures beside it go where they were dropped', async () => {
    const toys = toyPorts();
    const away = createAppStore(toys);
    await away.getState().startProject();
    away.getState().renameProject('Fruit');
    await away.getState().saveProjectFile();
    const project = { file: new File([Uint8Array.from(toys.downloads[0]?.bytes ?? [])], 'photo.bin'), name: 'photo.bin' };
    const store = await dropping([toyFile(1), project]);
    const before = store.getState().project;
    await store.getState().drop(data('Files'), { kind: 'folders' });
    await store.getState().saved();
    expect(store.getState().project).toMatchObject({ name: 'Fruit' });
    expect(store.getState().dataset.samples).toEqual([]);
    expect(store.getState().notices.map(({ kind }) => kind)).toEqual(['files']);
    await store.getState().openProject(before.kind === 'opening' ? '' : before.id);
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
    const dropped = store.getState().drop(data('Files'), { kind: 'folders' });
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
    await store.getState().paste({} as DataTransfer, { kind: 'folders' });
    expect(store.getState()).toMatchObject({ notices: [{ kind: 'cannot-take', why: 'read-only' }], dataset: { samples: [] } });
  });
});
