// Every file of a drop is found, with the folder that holds it, however many entries the browser gives at once.
import { describe, expect, test } from 'vitest';
import { walked } from './droppedFiles';
import { pickedFiles } from './pickedFiles';

/** A walk that nobody gives up. */
const walkedThrough = async (entries: Parameters<typeof walked>[0]) => (await walked(entries)) ?? [];

type Tree = { readonly [name: string]: Tree | string | null };

/** A folder as browsers give it: entries in portions of two, out of order; null is a file that cannot be read. */
function entryOf(name: string, node: Tree | string | null): FileSystemEntry {
  if (node === null || typeof node === 'string') {
    const file = (give: (file: File) => void, refuse: (error: Error) => void) =>
      node === null ? refuse(new Error('unreadable')) : give(new File([node], name));
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = Object.entries(node)
      .map(([child, content]) => entryOf(child, content))
      .reverse();
    return { readEntries: (give: (some: FileSystemEntry[]) => void) => give(left.splice(0, 2)) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

/** The files of a tree as the chooser of folders gives them, in no order. */
function chosenFrom(name: string, node: Tree): File[] {
  return Object.entries(node).flatMap(([child, content]) => {
    const path = `${name}/${child}`;
    if (content !== null && typeof content === 'object') return chosenFrom(path, content);
    return [Object.defineProperty(new File([content ?? ''], child), 'webkitRelativePath', { value: path })];
  });
}

describe('a folder from a Mac, a NAS or a Windows disk', () => {
  const tree: Tree = {
    cats: {
      '1.png': 'a',
      '@eaDir': { '1.png': { 'SYNOPHOTO_THUMB_M.jpg': 't' } },
      '.thumbnails': { '1.png': 't' },
      'Icon\r': '',
      'Thumbs.db': 't',
    },
    'A\u0308pfel ': { '2.png': 'b', '._2.png': 't', '.ipynb_checkpoints': { old: { '2.png': 't' } } },
    '\u200b': { '3.png': 'c' },
    __MACOSX: { cats: { '1.png': 't' } },
    '.git': { objects: { '4.png': 't' } },
    '$RECYCLE.BIN': { 'S-1-5-21': { '4.png': 't' } },
    'System Volume Information': { '4.png': 't' },
  };
  const wanted = [
    ['1.png', 'cats'],
    ['2.png', 'Äpfel'],
    ['3.png', '\u200b'],
  ];

  test.each([
    ['dropped', () => walkedThrough([entryOf('fruit', tree)])],
    ['chosen', () => Promise.resolve(pickedFiles(chosenFrom('fruit', tree)))],
  ])('%s: only what is in folders that somebody made, under names that are clean where anything of them is seen', async (_, taken) => {
    const found = await taken();
    expect(found.map(({ name, folder }) => [name, folder]).sort()).toEqual(wanted);
  });

  test('dropped with all that lies beside it: no folder of litter is listed', async () => {
    const unread = {
      name: '@eaDir',
      isFile: false,
      isDirectory: true,
      createReader: () => {
        throw new Error('was listed');
      },
    } as unknown as FileSystemEntry;
    expect((await walkedThrough([unread, entryOf('cats', { '1.png': 'a' })])).map(({ name }) => name)).toEqual(['1.png']);
  });
});

describe('a drop', () => {
  test('gives all leaves in the order of their names, with the folder that holds each', async () => {
    const top = entryOf('fruit', {
      apple: { '2.png': 'b', '10.png': 'c', '1.png': 'a', old: { 'x.png': 'x' } },
      pear: { 'p.png': 'p' },
      'loose.png': 'l',
    });
    const found = await walkedThrough([new File(['s'], 'single.png'), top]);
    expect(found.every(({ path, name, folder }) => path === undefined || path.endsWith(`${folder}/${name}`))).toBe(true);
    expect(found.map(({ name, folder }) => [name, folder])).toEqual([
      ['single.png', undefined],
      ['1.png', 'apple'],
      ['2.png', 'apple'],
      ['10.png', 'apple'],
      ['x.png', 'old'],
      ['loose.png', 'fruit'],
      ['p.png', 'pear'],
    ]);
    expect(await found[1]?.file.text()).toBe('a');
  });

  test('leaves out what systems leave in folders, but not a file dropped by itself', async () => {
    const found = await walkedThrough([entryOf('f', { '.DS_Store': 'x', 'Thumbs.db': 'x', 'a.png': 'a' }), new File(['h'], '.hidden')]);
    expect(found.map(({ name }) => name)).toEqual(['a.png', '.hidden']);
  });

  test('gives a file that cannot be read as such, so that it is named', async () => {
    const found = await walkedThrough([entryOf('f', { 'a.png': null, 'empty.png': '' })]);
    expect(found.map(({ name, folder, unreadable }) => [name, folder, unreadable])).toEqual([
      ['a.png', 'f', true],
      ['empty.png', 'f', undefined],
    ]);
  });

  test('goes deeper than anybody sorts pictures, and names the folder at which it stops', async () => {
    const deep = (folders: number) => {
      let tree: Tree = { 'deep.png': 'd' };
      for (let i = 0; i < folders; i++) tree = { down: tree };
      return walkedThrough([entryOf('top', tree)]);
    };
    expect((await deep(40)).map(({ name, unreadable }) => [name, unreadable])).toEqual([['deep.png', undefined]]);
    expect((await deep(1000)).map(({ name, unreadable }) => [name, unreadable])).toEqual([['down', true]]);
  });

  test('names a folder that the system does not list, or not to its end, beside what came of it', async () => {
    const torn = (...portions: readonly (readonly FileSystemEntry[])[]) => {
      const left = [...portions];
      const readEntries = (give: (some: readonly FileSystemEntry[]) => void, refuse: (error: Error) => void) => {
        const next = left.shift();
        if (next) give(next);
        else refuse(new Error('the disk is gone'));
      };
      return { name: 'cats', isFile: false, isDirectory: true, createReader: () => ({ readEntries }) } as unknown as FileSystemEntry;
    };
    const found = await walkedThrough([torn(), torn([entryOf('1.png', 'a')]), entryOf('2.png', 'b')]);
    expect(found.map(({ name, unreadable }) => [name, unreadable])).toEqual([
      ['cats', true],
      ['1.png', undefined],
      ['cats', true],
      ['2.png', undefined],
    ]);
  });
});

describe('a walk that takes long', () => {
  test('says of each file how many there are', async () => {
    const counts: number[] = [];
    await walked([entryOf('all', { a: { '1.png': '', '2.png': '' }, b: { '3.png': '' } })], { onFound: (count) => counts.push(count) });
    expect(counts).toEqual([1, 2, 3]);
  });

  test('is given up at once, though the system never answers, and says nothing more', async () => {
    const walk = new AbortController();
    const silent = { name: 'away', isFile: false, isDirectory: true, createReader: () => ({ readEntries: () => undefined }) };
    const counts: number[] = [];
    const walking = walked([entryOf('all', { '1.png': '' }), silent as unknown as FileSystemEntry], {
      signal: walk.signal,
      onFound(count) {
        counts.push(count);
        walk.abort();
      },
    });
    expect(await walking).toBeUndefined();
    expect(counts).toEqual([1]);
  });
});
