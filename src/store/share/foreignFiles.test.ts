// Files of other programs that become projects: no class that nobody made, and two of one name told apart at once.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { serialisedProject } from '../../core/project/projectDocument';
import { rawZip } from '../../formats/testing/rawZip';
import { aKeptHead, aProject } from '../../formats/testing/seeds';
import { seen, told, visit } from '../testing/projectFileScene';
import { filesSentence } from './filesSentence';

const utf8 = (text: string) => new TextEncoder().encode(text);
const picture = (value: number) => new Uint8Array(Float64Array.of(value).buffer);
const picked = (zip: Blob, name: string) => ({ file: new File([zip], name), name });

it.each([
  ['folders', ['cat/1.png', 'dog/2.png', 'cow/3.png']],
  ['a project of Teachable Machine', ['cat-!-0.png', 'dog-!-0.png', 'cow-!-0.png']],
])('a class of which no picture is whole is not made: %s', async (_, [first = '', ...others]) => {
  const { store } = await visit();
  const entries = [{ name: first, content: picture(1), crc: 1 }, ...others.map((name, i) => ({ name, content: picture(i) }))];
  const manifest = { name: 'manifest.json', content: utf8('{"type":"image","appdata":{}}') };
  await store.getState().openProjectFile(picked(rawZip(first.includes('/') ? entries : [...entries, manifest]), 'Animals.zip'));
  const { samples, classes } = await seen(store);
  expect(classes.map(({ name }) => name)).toEqual(['dog', 'cow']);
  expect(samples.map((each) => each.in)).toEqual(['dog', 'cow']);
  expect(told(store)).toMatchObject([{ kind: 'opened', name: 'Animals', samples: 2, lost: 1 }]);
});

const broken = (name: string) => ({ name, content: picture(1), crc: 1 });
const documentOf = (more: object = {}) => ({
  name: 'project.json',
  content: utf8(JSON.stringify(serialisedProject({ ...aProject, ...more }))),
});

it.each([
  ['folders', [broken('cat/1.png'), broken('dog/2.png')], 2],
  ['a project of Teachable Machine', [broken('cat-!-0.png'), { name: 'manifest.json', content: utf8('{"type":"image","appdata":{}}') }], 1],
  ['a project of this app without a head', [documentOf(), broken('p/1.png')], aProject.samples.length],
])('where no picture at all is whole, nothing is opened, and one sentence says so: %s', async (_, entries, pictures) => {
  for (const door of ['openProjectFile', 'offerMerge'] as const) {
    const { store, ports } = await visit();
    await store.getState().startProject();
    await store.getState().saved();
    const before = [store.getState().project, await ports.storage.list()];
    await store.getState()[door](picked(rawZip(entries), 'Animals.zip'));
    expect([store.getState().project, await ports.storage.list()]).toEqual(before);
    expect(store.getState().mergeOffer).toBeUndefined();
    expect(told(store)).toEqual([{ kind: 'refused', file: 'Animals.zip', failure: { kind: 'none-read', pictures, refused: [] } }]);
    expect(told(store).map(filesSentence)).toEqual([
      pictures === 1
        ? 'The only picture in “Animals.zip” could not be read, so nothing of it was taken in. Copy it once more, or ask for it again.'
        : `None of the ${pictures} pictures in “Animals.zip” could be read, so nothing of it was taken in. Copy it once more, or ask for it again.`,
    ]);
  }
});

it('pictures that lie in no folder beside those that do are counted, and said why they are left out', async () => {
  const entries = ['cat/1.png', 'one.png', 'two.JPG', '._two.jpg', 'readme.txt'].map((name, i) => ({ name, content: picture(i) }));
  const { store } = await visit();
  await store.getState().openProjectFile(picked(rawZip(entries), 'Animals.zip'));
  expect(told(store)).toMatchObject([
    { kind: 'opened', samples: 1 },
    { kind: 'without-folder', pictures: 2 },
  ]);
  expect(told(store).map(filesSentence).at(-1)).toBe(
    '2 pictures in the file lie in no folder. Nothing says their class, so they are left out. To have them, unpack the file and add them to a class under “Teach”.',
  );
  await store.getState().startProject();
  await store.getState().offerMerge(picked(rawZip(entries), 'Animals.zip'));
  expect(store.getState().mergeOffer).toMatchObject({ withoutFolder: 2 });
  await store.getState().acceptMerge();
  expect(told(store).slice(2)).toMatchObject([{ kind: 'merged' }, { kind: 'without-folder', pictures: 2 }]);
});

it('pictures that all lie in no folder are no project, and it is said what to do', async () => {
  const zip = (flags: number) => rawZip(['one.png', 'two.JPG'].map((name, i) => ({ name, content: picture(i), flags })));
  const { store } = await visit();
  const known = await store.getState().openByContent([picked(zip(0), 'flat.zip')]);
  expect(known?.left).toEqual([]);
  await known?.openProjects();
  await store.getState().openProjectFile(picked(zip(1), 'secret.zip'));
  expect(told(store).map(filesSentence)).toEqual([
    '“flat.zip” holds 2 pictures in no folder, so nothing says their classes. Pack them in a folder for each class, named like it. Or unpack the file and add them to a class under “Teach”.',
    '“secret.zip” is protected by a password, so it cannot be read. Ask for it without one.',
  ]);
});

it('pictures with a password, and those packed in a way that is not read, are told as that and not as damaged', async () => {
  const entries = [
    { name: 'cat/1.png', content: picture(1) },
    { name: 'cat/2.png', content: picture(2), flags: 1 },
    { name: 'cat/3.png', content: picture(3), method: 14 },
  ];
  const { store } = await visit();
  await store.getState().openProjectFile(picked(rawZip(entries), 'Animals.zip'));
  await store.getState().openProjectFile(picked(rawZip(entries.slice(2)), 'Odd.zip'));
  const document = { ...documentOf(), method: 14 };
  await store.getState().openProjectFile(picked(rawZip([document]), 'odd.headstart'));
  expect(told(store).map(filesSentence)).toEqual([
    'Opened as “Animals”, with 1 sample.',
    '“2.png” is protected by a password, so it is left out. Pack it without one. “3.png” is compressed in a way that cannot be read here, so it is left out. Pack it again as an ordinary zip.',
    'The only picture in “Odd.zip” could not be read, so nothing of it was taken in. “3.png” is compressed in a way that cannot be read here, so it is left out. Pack it again as an ordinary zip.',
    '“odd.headstart” is compressed in a way that cannot be read here. Pack it again as an ordinary zip.',
  ]);
});

it('of a backup, the project of which no picture is whole is left out by its name, and the others come in', async () => {
  const { store } = await visit();
  const within = (folder: string, name: string) => ({ ...documentOf({ name }), name: `${folder}/project.json` });
  const whole = { name: '2 B/p/1.png', content: picture(1) };
  const zip = rawZip([within('1 A', 'A'), broken('1 A/p/1.png'), within('2 B', 'B'), whole]);
  await store.getState().openProjectFile(picked(zip, 'all.headstart'));
  expect(told(store)).toMatchObject([
    { kind: 'refused', file: 'A', failure: { kind: 'none-read' } },
    { kind: 'opened', name: 'B', projects: 1 },
  ]);
});

it('a project whose pictures are all lost comes in for its head', async () => {
  const { store } = await visit();
  const zip = rawZip([documentOf(), broken('p/1.png'), { name: 'heads/1.safetensors', content: aKeptHead() }]);
  await store.getState().openProjectFile(picked(zip, 'a.headstart'));
  expect(told(store)).toMatchObject([{ kind: 'opened', samples: 0 }]);
});

it('a class that a person made stays, whatever becomes of its pictures', async () => {
  const { store } = await visit();
  const classes = [...aProject.classes, { id: 'b', name: 'pear', colour: 1, enabled: true }];
  const samples = aProject.samples.flatMap((each) => [each, { ...each, id: `${each.id}-lost`, classId: 'b', picture: 'p/lost.png' }]);
  const document = documentOf({ classes, samples });
  await store
    .getState()
    .openProjectFile(picked(rawZip([document, { name: 'p/1.png', content: picture(1) }, broken('p/lost.png')]), 'a.headstart'));
  expect((await seen(store)).classes.map(({ name }) => name)).toEqual(['apple', 'pear']);
});

it('of a saved project with two classes of one name it is said at once', async () => {
  const { store } = await visit();
  const classes = [...aProject.classes, { id: 'b', name: 'apple', colour: 1, enabled: true }];
  const document = { name: 'project.json', content: utf8(JSON.stringify(serialisedProject({ ...aProject, classes }))) };
  await store.getState().openProjectFile(picked(rawZip([document, { name: 'p/1.png', content: picture(1) }]), 'a.headstart'));
  const told = store.getState().notices.filter(({ kind }) => kind !== 'backbone-absent');
  expect(told).toMatchObject([{ kind: 'names-alike', later: { id: 'b', name: 'apple' } }, { kind: 'files' }]);
});
