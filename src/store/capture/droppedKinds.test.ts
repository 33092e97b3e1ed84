// Every kind of file that a person may drop, on the places for pictures and beside them: what becomes of it, and what is said.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PickedFile } from '../../browser/files';
import { rawZip } from '../../formats/testing/rawZip';
import { atRest, started, taught } from '../testing/headScene';
import { draggedData } from '../testing/dragged';
import { saidOf } from '../testing/saidOf';
import { toyFile, toyPorts, until } from '../testing/toyPorts';
import type { Destination } from './intakeSlice';

const picked = (content: BlobPart, name: string, more: Partial<PickedFile> = {}): PickedFile => ({
  file: new File([content], name, { type: name.endsWith('.png') ? 'image/png' : '' }),
  name,
  ...more,
});
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (path: string) => Uint8Array.from(readFileSync(new URL(path, import.meta.url)));
const version = (number: number) => () => [picked(read(`../../formats/testing/heads/version${number}.head.safetensors`), `v${number}.dat`)];
const number = (value: number) => new Uint8Array(Float64Array.of(value).buffer);

/** What this app saved of two classes, each under a name that says nothing. */
async function saved() {
  const { store, ports } = await taught();
  const { saveHead, saveProjectFile, saveAllProjects, savePictures, saveEmbeddings } = store.getState();
  const bytesOf = async (save: () => Promise<void>, name: string) => {
    await save();
    return [picked(Uint8Array.from(ports.downloads.at(-1)?.bytes ?? []), name)];
  };
  return {
    head: await bytesOf(saveHead, 'one.dat'),
    project: await bytesOf(saveProjectFile, 'two.dat'),
    backup: await bytesOf(saveAllProjects, 'three.dat'),
    pictures: await bytesOf(savePictures, 'four.zip'),
    npz: await bytesOf(() => saveEmbeddings('npz'), 'five.npz'),
    csv: await bytesOf(() => saveEmbeddings('csv'), 'six.csv'),
  };
}
const own = saved();

/** What is said or opened, then the samples and projects that there are; two projects are those of before and what came in. */
const KINDS: readonly (readonly [kind: string, files: () => readonly PickedFile[] | Promise<readonly PickedFile[]>, told: string])[] = [
  ['a head of version 1', version(1), '[head offered] 4 1'],
  ['a head of version 2', version(2), '[head offered] 4 1'],
  ['a head of version 3', version(3), '[head offered] 4 1'],
  ['a head of this backbone', async () => (await own).head, '[head opened] 4 1'],
  ['a project', async () => (await own).project, 'projectFiles.opened 8 2'],
  ['everything of a device', async () => (await own).backup, 'projectFiles.opened 8 2'],
  ['pictures in folders, packed', async () => (await own).pictures, 'projectFiles.opened 8 2'],
  [
    'a project of Teachable Machine',
    () => [
      picked(
        rawZip([
          { name: 'cat-!-0.jpg', content: number(3) },
          { name: 'manifest.json', content: utf8('{"type":"image"}') },
        ]),
        'a.dat',
      ),
    ],
    'projectFiles.opened 1 2',
  ],
  [
    'a network without labels',
    () => [picked(rawZip([{ name: 'model.json', content: utf8('{"modelTopology":{},"weightsManifest":[]}') }]), 'a.zip')],
    'teachableMachine.notAModel 4 1',
  ],
];

/** What nobody knows: it is said what can be opened, or, where pictures are taken, that it is none. */
const UNKNOWN: typeof KINDS = [
  ['embeddings for Python', async () => (await own).npz, '4 1'],
  ['a table', async () => (await own).csv, '4 1'],
  ['nonsense', () => [picked(new Uint8Array(999).fill(7), 'a.zip')], '4 1'],
];

const BESIDE: readonly Destination[] = [
  { kind: 'beside', folders: true },
  { kind: 'beside', folders: false },
];
const FOR_PICTURES: readonly Destination[] = [{ kind: 'folders' }, { kind: 'trial' }, { kind: 'batch' }];

/** A project of four samples into which the files are dropped at a place. */
async function after(files: readonly PickedFile[], to: Destination): Promise<string> {
  const toys = toyPorts();
  const { store, a, b } = await started(toyPorts({ files: { ...toys.files, fromDrop: () => Promise.resolve(files) } }));
  await store.getState().importFiles([toyFile(0), toyFile(0.1)], a);
  await store.getState().importFiles([toyFile(2), toyFile(2.1)], b);
  await until(store, atRest);
  await store.getState().drop(draggedData(), to);
  await store.getState().saved();
  const { dataset, projects } = store.getState();
  return [saidOf(store.getState()), dataset.samples.length, projects.length].filter((each) => each !== '').join(' ');
}

/** What becomes of the same files at each place. */
async function atEach(kind: string, places: readonly Destination[]): Promise<readonly string[]> {
  const said: string[] = [];
  const [, files] = [...KINDS, ...UNKNOWN].find(([name]) => name === kind) ?? [];
  for (const to of places) said.push(await after((await files?.()) ?? [], to));
  return said;
}

it.each(KINDS.map(([kind, , told]) => [kind, told]))('%s is opened for what it is at every place: %s', async (kind, told) => {
  const places = [...BESIDE, ...FOR_PICTURES];
  expect(await atEach(kind, places)).toEqual(places.map(() => told));
});

it.each(UNKNOWN.map(([kind, , left]) => [kind, left]))('%s is refused in a sentence, and nothing is taken: %s', async (kind, left) => {
  expect(await atEach(kind, BESIDE)).toEqual(BESIDE.map(() => `projectFiles.unknown ${left}`));
  expect(await atEach(kind, FOR_PICTURES)).toEqual(FOR_PICTURES.map(() => `pictureFaults.notAPicture ${left}`));
});

it('an empty file is said to be that', async () => {
  for (const to of BESIDE) expect(await after([picked('', 'a.headstart')], to)).toBe('pictureFaults.empty 4 1');
});
