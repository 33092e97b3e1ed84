// Archives that were unpacked and packed again within other folders: each opens as it did before, whatever it is.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serialisedProject } from '../core/project/projectDocument';
import { toyBackbone } from '../ml/toyBackbone';
import { archiveKind } from './archiveKind';
import { readBackboneFiles } from './backboneFiles';
import { readHeadBlob } from './headBlob';
import { readImageModel } from './imageModelFile';
import { openProjectArchive } from './projectArchive';
import { png } from './testing/harmfulPictures';
import type { RawEntry } from './testing/rawZip';
import { rawZip } from './testing/rawZip';
import { aKeptHead, aProject, imageModelOn } from './testing/seeds';

const utf8 = (text: string) => new TextEncoder().encode(text);
const toy = toyBackbone();
const site = imageModelOn(toy);
const aHead = new Uint8Array(readFileSync(new URL('./testing/heads/version3.head.safetensors', import.meta.url)));

const project = (folder: string, name = 'Fruit'): readonly RawEntry[] => [
  { name: `${folder}p/1.png`, content: png },
  { name: `${folder}heads/1.safetensors`, content: aKeptHead() },
  { name: `${folder}project.json`, content: utf8(JSON.stringify(serialisedProject({ ...aProject, name }))) },
];
const siteProject: readonly RawEntry[] = [
  { name: 'cat-!-0.jpg', content: png },
  { name: 'red/green-!-0.jpg', content: png },
  { name: 'manifest.json', content: utf8('{"type":"image","appdata":{"trainEpochs":7}}') },
];
const model: readonly RawEntry[] = [
  { name: 'model.json', content: utf8(site.modelJson) },
  { name: 'metadata.json', content: utf8(site.metadataJson) },
  { name: 'weights.bin', content: site.weights },
];

async function projectsIn(file: Blob) {
  const archive = await openProjectArchive(file);
  if (!archive.ok) return archive.error;
  const { projects, heads, pictures, lost } = archive.value;
  return Promise.all(
    projects.map(async ({ name, classes, samples, settings }, at) => ({
      name,
      classes: classes.map((each) => each.name),
      epochs: settings.mlp.epochs,
      pictures: (await pictures(at, 0, samples.length)).map((picture) => picture?.type),
      heads: (await heads(at)).heads.length,
      lost,
    })),
  );
}

const whether = async (read: Promise<{ readonly ok: boolean }>) => (await read).ok;

const KINDS: Readonly<
  Record<string, { readonly entries: readonly RawEntry[]; readonly kind: string; readonly read: (file: Blob) => Promise<unknown> }>
> = {
  'a project': { entries: project(''), kind: 'project', read: projectsIn },
  'a backup of two projects': { entries: [...project('1 One/', 'One'), ...project('2 Two/', 'Two')], kind: 'project', read: projectsIn },
  'a project of the site': { entries: siteProject, kind: 'project', read: projectsIn },
  'folders of pictures': {
    entries: ['cats/1.jpg', 'dogs/1.png'].map((name) => ({ name, content: png })),
    kind: 'project',
    read: projectsIn,
  },
  'an image model': { entries: model, kind: 'image-model', read: (file) => whether(readImageModel([{ file, name: 'a.zip' }])) },
  'a network': {
    entries: [
      { name: 'model.json', content: utf8(toy.topology) },
      { name: 'weights.bin', content: new Uint8Array(toy.weights) },
    ],
    kind: 'network',
    read: (file) => whether(readBackboneFiles([{ file, name: 'a.zip' }])),
  },
  'a web page': {
    entries: [{ name: 'head.safetensors', content: aHead }, { name: 'index.html' }, { name: 'backbone.json' }, { name: 'model.json' }],
    kind: 'web-page',
    read: (file) => whether(readHeadBlob(file)),
  },
  'a head': { entries: [{ name: 'Fruit.head.safetensors', content: aHead }], kind: 'head', read: (file) => whether(readHeadBlob(file)) },
};

describe.each(Object.entries(KINDS))('%s', (_, { entries, kind, read }) => {
  test.each(['Mine/', 'Mine/on the old disk/'])('within %s', async (folder) => {
    const within = (more: readonly RawEntry[] = []) =>
      rawZip([...more, ...entries.map((entry) => ({ ...entry, name: folder + entry.name }))]);
    const plain = await read(rawZip(entries));
    expect(plain).not.toMatchObject({ kind: 'not-a-project' });
    expect(plain).not.toBe(false);
    // With what a Mac adds, too.
    const litter = entries.map(({ name }) => ({
      name: `__MACOSX/${folder}${name.replace(/[^/]*$/, '._$&')}`,
      content: Uint8Array.of(0, 5),
    }));
    for (const file of [within(), within(litter)]) {
      expect(await archiveKind(file)).toBe(kind);
      expect(await read(file)).toEqual(plain);
    }
  });
});

describe.each(Object.entries(KINDS))('%s, packed by an older tool of Windows', (_, { entries, kind, read }) => {
  test.each(['', 'Mine\\'])('in “%s”', async (folder) => {
    const file = rawZip(entries.map((entry) => ({ ...entry, name: folder + entry.name.replaceAll('/', '\\') })));
    expect(await archiveKind(file)).toBe(kind);
    const [plain, packed] = [await read(rawZip(entries)), await read(file)];
    // A stroke in a label is none of a path, and nobody knows which it was.
    const text = (answer: unknown) => JSON.stringify(answer).replaceAll('\\\\', '/');
    expect(text(packed)).toEqual(text(plain));
  });
});

test('two projects of the site packed together are one set of pictures', async () => {
  const both = ['a/', 'b/'].flatMap((folder) => siteProject.map((entry) => ({ ...entry, name: folder + entry.name })));
  expect(await projectsIn(rawZip(both))).toMatchObject([
    { classes: ['cat', 'red/green'], pictures: Array(4).fill('image/png'), epochs: 7 },
  ]);
});

test('what a Mac adds to a project of the site at the root is no class of it', async () => {
  const litter = { name: '__MACOSX/._cat-!-0.jpg', content: Uint8Array.of(0, 5) };
  expect(await projectsIn(rawZip([litter, ...siteProject]))).toMatchObject([{ classes: ['cat', 'red/green'] }]);
});

test('a file of another program that has a project’s name hides no pictures', async () => {
  const other = { name: 'set/project.json', content: utf8('{"tool":"labels"}') };
  expect(await projectsIn(rawZip([other, { name: 'set/cats/1.jpg', content: png }]))).toMatchObject([{ classes: ['cats'] }]);
});

test('a damaged project is named by its own folder, whatever lies around it', async () => {
  const damaged = { name: 'Backup/2 Two/project.json', content: utf8(JSON.stringify(serialisedProject(aProject))), crc: 1 };
  const archive = await openProjectArchive(rawZip([...project('Backup/1 One/', 'One'), damaged]));
  expect(archive.ok && archive.value.lost.map(({ name }) => name)).toEqual(['Two']);
});
