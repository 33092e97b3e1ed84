// Every door of Share and of pictures, and every file made to harm: each is answered in bounded time, and the open project stays as it is.
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canvasPictures } from '../../browser/canvasPictures';
import { serialisedProject } from '../../core/project/projectDocument';
import { readHeader } from '../../formats/imageHeader';
import { readSafetensorsHeader } from '../../formats/safetensors';
import { metered } from '../../formats/testing/metered';
import { png, pngOfSide, scriptedSvg } from '../../formats/testing/harmfulPictures';
import type { RawEntry } from '../../formats/testing/rawZip';
import { rawZip } from '../../formats/testing/rawZip';
import { aKeptHead, aProject, headFiles, imageModelOn } from '../../formats/testing/seeds';
import { WEB_PAGE_FILES } from '../../formats/webPage/webPageFiles';
import { toyBackbone } from '../../ml/toyBackbone';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Destination } from '../capture/intakeSlice';
import { idOf } from '../base/projectState';
import { trainedNow } from '../head/headSlice';
import { answerTo } from '../testing/hostileAnswers';
import { saidOf } from '../testing/saidOf';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** Milliseconds, on a machine that does much else. */
const WITHIN = 30_000;
const HUNDRED_MB = 100 * 1024 * 1024;

const utf8 = (text: string) => new TextEncoder().encode(text);
const picture = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, content: png, ...more });
const long = 'x'.repeat(10_000);
const toy = toyBackbone();
const site = imageModelOn(toy);
const plainProject = JSON.stringify(serialisedProject(aProject));
const [aHead = new Uint8Array()] = headFiles();

const projectWith = (text: string, ...more: readonly RawEntry[]) =>
  rawZip([
    { name: 'project.json', content: utf8(text) },
    picture('p/1.png'),
    { name: 'heads/1.safetensors', content: aKeptHead() },
    ...more,
  ]);
const page: readonly RawEntry[] = [
  { name: WEB_PAGE_FILES.head, content: aHead },
  { name: WEB_PAGE_FILES.page },
  { name: WEB_PAGE_FILES.use },
];
const modelWith = (change: { readonly model?: string; readonly metadata?: string; readonly weights?: Uint8Array }) =>
  rawZip([
    { name: 'model.json', content: utf8(change.model ?? site.modelJson) },
    { name: 'metadata.json', content: utf8(change.metadata ?? site.metadataJson) },
    { name: 'weights.bin', content: change.weights ?? site.weights },
  ]);

/** The head's file with its header, as text, changed, and its length made right. */
function headWith(change: (header: string) => string, data?: (bytes: Uint8Array) => void): Blob {
  const length = Number(new DataView(aHead.buffer, aHead.byteOffset).getBigUint64(0, true));
  const header = utf8(change(new TextDecoder().decode(aHead.subarray(8, 8 + length))));
  const rest = Uint8Array.from(aHead.subarray(8 + length));
  data?.(rest);
  const start = new Uint8Array(8);
  new DataView(start.buffer).setBigUint64(0, BigInt(header.length), true);
  return new Blob([start, Uint8Array.from(header), rest]);
}

const withNaN = () =>
  headWith(
    (header) => header,
    (bytes) => new DataView(bytes.buffer).setFloat32(0, NaN, true),
  );

const polluting = (json: string) => `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${json.slice(1)}`;
const whole = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const spaces = () => new Uint8Array(HUNDRED_MB).fill(0x20);

/** Made when they are wanted: together they are large. */
const FILES: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
  nothing: () => new Blob(),
  'a text': () => new Blob(['hello']),
  'a scripted SVG': () => new Blob([scriptedSvg]),
  'a picture of billions of pixels': () => new Blob([Uint8Array.from(pngOfSide(60_000))]),
  'the beginning of an archive': () => new Blob(['PK\u0003\u0004']),
  'a project cut short': async () => new Blob([(await whole(projectWith(plainProject))).slice(0, -30)]),
  'a project cut in the middle': async () => new Blob([(await whole(projectWith(plainProject))).slice(0, 300)]),
  'a project with a password': () => rawZip([{ name: 'project.json', content: utf8(plainProject), flags: 1 }, picture('p/1.png')]),
  'pictures with a password': () => rawZip([picture('cat/1.png', { flags: 1 })]),
  'pictures, some of which have a password': () => rawZip([picture('cat/1.png', { flags: 1 }), picture('cat/2.png', { crc: 1 })]),
  'pictures packed in a way that is not read': () => rawZip([picture('cat/1.png', { method: 14 })]),
  'a project packed in a way that is not read': () => rawZip([{ name: 'project.json', content: utf8(plainProject), method: 93 }]),
  'a page packed in a way that is not read': () => rawZip(page.map((entry) => ({ ...entry, method: 12 }))),
  'pictures that are all damaged': () => rawZip([picture('cat/1.png', { crc: 1 }), picture('dog/1.png', { crc: 1 })]),
  'pictures that lie in no folder': () => rawZip([picture('1.png'), picture('2.png', { flags: 1 })]),
  'pictures beside a path of 10,000 letters that leads out': () => rawZip([picture('cat/1.png'), picture(`../${long}`)]),
  'a project with a wrong checksum': () => rawZip([{ name: 'project.json', content: utf8(plainProject), crc: 1 }, picture('p/1.png')]),
  'a backup, one project of which has a password': () =>
    rawZip(['1 A/', '2 B/'].flatMap((folder, flags) => [{ name: `${folder}project.json`, content: utf8(plainProject), flags }])),
  'a backup, one document of which states more than it can hold': () =>
    rawZip(
      ['1 A/', '2 B/'].map((folder, i) => ({
        name: `${folder}project.json`,
        content: utf8(plainProject),
        ...(i && { states: HUNDRED_MB }),
      })),
    ),
  'a page with a password': () => rawZip(page.map((entry) => ({ ...entry, flags: 1 }))),
  'a page beside thousands of files and a path that leads out': () =>
    rawZip([...page, ...Array.from({ length: 2_500 }, (_, i) => ({ name: `photos/${i}.txt` })), { name: '..\\1.txt' }]),
  'pictures whose folders have backslashes': () => rawZip([picture('cat\\1.png'), picture('cat \\2.png'), picture('\u200b\\3.png')]),
  'a project whose picture leads elsewhere': () =>
    projectWith(plainProject.replace('p/1.png', '../../../etc/passwd'), picture('../../../etc/passwd'), picture('/etc/passwd')),
  'a project that pollutes': () => projectWith(polluting(plainProject)),
  'a project with a name of 10,000 letters': () => projectWith(plainProject.replaceAll('"apple"', `"${long}"`)),
  'a project whose time is beyond all numbers': () => projectWith(plainProject.replace('"takenAt":5', '"takenAt":1e999')),
  'a project of 100 MB of text': () => rawZip([{ name: 'project.json', content: spaces(), deflated: true }]),
  'one file twice': () => projectWith(plainProject, picture('p/1.png'), { name: 'project.json', content: utf8('{}') }),
  'archives in an archive': () => rawZip(['1.zip', '2.headstart'].map((name) => ({ name, content: png }))),
  'an archive in an archive in an archive': async () =>
    rawZip([{ name: '1.zip', content: await whole(rawZip([{ name: '2.zip', content: await whole(projectWith(plainProject)) }])) }]),
  'an archive of 100 MB of text in an archive': async () =>
    rawZip([
      { name: '1.zip', content: await whole(rawZip([{ name: 'project.json', content: spaces(), deflated: true }])), deflated: true },
    ]),
  'an archive in an archive that states gigabytes': async () =>
    rawZip([{ name: '1.zip', content: await whole(projectWith(plainProject)), states: 0xfffffff0 }]),
  'several heads': () => rawZip(['1', '2'].map((name) => ({ name: `${name}.head.safetensors`, content: aHead }))),
  'an archive in an archive': async () => rawZip([{ name: 'cat/inner.zip', content: await whole(projectWith(plainProject)) }]),
  'pictures, one of which unpacks to 100 MB': () =>
    rawZip([picture('cat/1.png'), { name: 'dog/2.png', content: spaces(), deflated: true }]),
  'pictures that say they have billions of pixels': () => rawZip([picture('cat/1.png', { content: pngOfSide(60_000) })]),
  'pictures in folders whose names are traps': () =>
    rawZip([picture('__proto__/1.png'), picture('constructor/1.png'), picture(`${long}/1.png`)]),
  'an archive of 100,000 files': () => rawZip(Array.from({ length: 100_000 }, (_, i) => ({ name: `cat/${i}.txt` }))),
  'a site project that pollutes': () =>
    rawZip([
      picture('cat-!-0.png'),
      { name: 'manifest.json', content: utf8(polluting('{"type":"image","appdata":{"trainEpochs":1e999}}')) },
    ]),
  'a model cut short': async () => new Blob([(await whole(modelWith({}))).slice(0, -30)]),
  'a model of 100 MB of text': () =>
    rawZip([
      { name: 'model.json', content: spaces(), deflated: true },
      { name: 'metadata.json', content: utf8(site.metadataJson) },
    ]),
  'a model that pollutes': () =>
    modelWith({ model: polluting(site.modelJson), metadata: polluting(site.metadataJson), weights: new Uint8Array(3) }),
  'a model with labels of 10,000 letters, too many': () => modelWith({ metadata: JSON.stringify({ labels: [long, long, long] }) }),
  'a model whose weights are not finite': () => modelWith({ weights: site.weights.slice().fill(0xff) }),
  'a model whose counts overflow': () =>
    modelWith({ model: site.modelJson.replaceAll(/"shape":\[[^\]]*\]/g, '"shape":[1e999,9007199254740993]') }),
  'a model whose network is nested without end': () => modelWith({ model: `{"modelTopology":${'['.repeat(200_000)}` }),
  'a head cut short': () => new Blob([Uint8Array.from(aHead.subarray(0, -9))]),
  'a head that is not finite': withNaN,
  'a head whose shape overflows': () => headWith((header) => header.replaceAll(/"shape":\[[^\]]*\]/g, '"shape":[9007199254740993,1e300]')),
  'a head that states a header without end': () => new Blob([new Uint8Array(8).fill(0x7f), Uint8Array.from(aHead.subarray(8))]),
  'a head with a name of 10,000 letters': () => headWith((header) => header.replaceAll('apple', long)),
  'a head that pollutes': () => headWith(polluting),
};

const CHANGED: Readonly<Record<string, (text: string) => string>> = {
  'made of nothing': () => '',
  'of other letters': () => '%00<script>alert(1)</script>',
  'of ten million letters': () => 'A'.repeat(10_000_000),
  'that unpacks to 100 MB': () => deflateRawSync(spaces()).toString('base64url'),
  'cut short': (text) => text.slice(0, -9),
  'with letters changed': (text) => `${text.slice(0, 20)}AAAA${text.slice(24)}`,
};

type Door = (store: AppStore, picked: ReturnType<typeof pickedOf>) => Promise<unknown>;

const pickedOf = (blob: Blob, name: string) => ({ file: new File([blob], name), name });

/** Each by what a person presses. What they are called says nothing: heads and backbones are looked at by their names, too. */
const DOORS: Readonly<Record<string, { readonly ending: string; readonly open: Door }>> = {
  'Open a file': { ending: '.zip', open: (store) => store.getState().pickFile() },
  'Open head': { ending: '.head.safetensors', open: (store) => store.getState().pickHead() },
  'Open project': { ending: '.headstart', open: (store, picked) => store.getState().openProjectFile(picked) },
  'Merge into this project': { ending: '.headstart', open: (store, picked) => store.getState().offerMerge(picked) },
  'a backbone, as a zip': { ending: '.zip', open: (store, picked) => store.getState().readOwnBackbone([picked]) },
  'a backbone, as a file': { ending: '.json', open: (store, picked) => store.getState().readOwnBackbone([picked]) },
};

/** What is no picture, and what says that it is one. */
const AS_PICTURES: typeof FILES = {
  ...FILES,
  'a picture that says it has billions of pixels': () => new Blob([pngOfSide(60_000)], { type: 'image/png' }),
  'a picture cut short': () => new Blob([png.slice(0, 20)], { type: 'image/png' }),
  'a drawing with a script': () => new Blob([scriptedSvg], { type: 'image/svg+xml' }),
  'a drawing that says it is a photo': () => new Blob([scriptedSvg], { type: 'image/jpeg' }),
  'a picture of nothing': () => new Blob([], { type: 'image/png' }),
  'a picture of 100 MB of text': () => new Blob([spaces()], { type: 'image/jpeg' }),
};

/** Where pictures go. */
const PICTURE_DOORS: Readonly<Record<string, (store: AppStore) => Destination>> = {
  'a class': (store) => ({ kind: 'class', classId: store.getState().dataset.classes[0]?.id ?? '' }),
  'folders as classes': () => ({ kind: 'folders' }),
  'the test set': (store) => ({ kind: 'class', classId: store.getState().dataset.classes[0]?.id ?? '', part: 'test' }),
  'Try it': () => ({ kind: 'trial' }),
  'many pictures at once': () => ({ kind: 'batch' }),
};

let ports: ToyPorts;
let store: AppStore;
let picked: ReturnType<typeof pickedOf>;
beforeEach(async () => {
  const toys = toyPorts();
  ports = toyPorts({ files: { ...toys.files, pick: () => Promise.resolve([picked]) } });
  store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [first, second] = store.getState().dataset.classes;
  await store.getState().importFiles([toyFile(0), toyFile(1)], first?.id ?? '');
  await store.getState().importFiles([toyFile(2), toyFile(3)], second?.id ?? '');
  await store.getState().saved();
});

/** What is kept of the project, with its pictures. */
async function kept(id: string) {
  const stored = await ports.storage.load(id);
  if (!stored.ok) throw new Error(stored.error.kind);
  const pictures = await Promise.all(stored.value.samples.map((sample) => ports.storage.picture(sample.id)));
  // What its head finds by itself is found meanwhile.
  return structuredClone({ stored: { ...stored.value, foundSettings: undefined }, pictures });
}

/**
 * Opens, and sees that it is answered in time by what is to be `said`, that what is kept is as it was, and that nothing of it reaches what
 * all objects have.
 */
async function harmless(open: () => Promise<unknown>, said: string | undefined): Promise<void> {
  const id = idOf(store.getState().project) ?? '';
  const before = await kept(id);
  const begun = performance.now();
  await open();
  expect(performance.now() - begun).toBeLessThan(WITHIN);
  await store.getState().saved();
  const { ownIntake, readingFile, projectFileWork } = store.getState();
  expect(saidOf(store.getState())).toBe(said);
  expect([readingFile, projectFileWork.kind, ownIntake.kind === 'reading']).toEqual([undefined, 'idle', false]);
  expect(await kept(id)).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
}

describe.each(Object.entries(DOORS))('through “%s”', (door, { ending, open }) => {
  it.each(Object.entries(FILES))(
    '%s is answered, and changes nothing',
    async (name, make) => {
      picked = pickedOf(await make(), `${name}${ending}`);
      await harmless(() => open(store, picked), answerTo(name, door));
    },
    WITHIN + 30_000,
  );
});

/** Nothing is drawn on it: no picture is decoded here. */
class NoCanvas {
  getContext() {
    return {};
  }
}

describe.each(Object.entries(PICTURE_DOORS))('as a picture, into %s', (door, to) => {
  beforeEach(() => void vi.stubGlobal('OffscreenCanvas', NoCanvas));
  afterEach(() => void vi.unstubAllGlobals());

  it.each(Object.entries(AS_PICTURES))(
    '%s is answered, and changes nothing',
    async (name, make) => {
      const blob = await make();
      picked = { file: new File([blob], `${name}.jpg`, { type: blob.type }), name: `${name}.jpg` };
      // With the app's own look at what a file is; there is nothing here that could decode one.
      store = createAppStore({ ...ports, pictures: { ...ports.pictures, take: canvasPictures(readHeader).take } });
      await store.getState().startProject();
      await store.getState().chooseBackbone(toySpec());
      // Many at once are given to a head.
      await until(store, (state) => trainedNow(state) !== undefined);
      await harmless(() => store.getState().pickPictures(to(store)), answerTo(name, door));
    },
    WITHIN + 30_000,
  );
});

describe('through a link', () => {
  it.each(Object.entries(CHANGED))(
    'one %s is refused, and changes nothing',
    async (_, change) => {
      await harmless(() => store.getState().openHeadLink(change('q1YqSy0qzszPU7JSSssvyk0sUdJRSi4tKlGyMqwFAA')), 'link.damaged');
    },
    WITHIN + 30_000,
  );
});

/** Bytes that may be asked for, whatever a file says that it unpacks to. */
const ROOM = 16 * 1024 * 1024;

describe.each(Object.entries(DOORS))('the room that is taken through “%s”', (_, { ending, open }) => {
  it.each([
    'a project of 100 MB of text',
    'a model of 100 MB of text',
    'an archive of 100 MB of text in an archive',
    'pictures, one of which unpacks to 100 MB',
    'an archive in an archive that states gigabytes',
  ])(
    'by %s is bounded',
    async (name) => {
      const blob = await FILES[name]?.();
      if (!blob) throw new Error(name);
      picked = pickedOf(blob, `${name}${ending}`);
      const { cost } = await metered(() => open(store, picked));
      expect(cost.bytes).toBeLessThan(ROOM);
    },
    WITHIN + 30_000,
  );
});

it(
  'a link that unpacks to 100 MB takes bounded room',
  async () => {
    const link = CHANGED['that unpacks to 100 MB']?.('') ?? '';
    const { cost } = await metered(() => store.getState().openHeadLink(link));
    expect(cost.bytes).toBeGreaterThan(0);
    expect(cost.bytes).toBeLessThan(ROOM);
  },
  WITHIN + 30_000,
);

it('the head that is spoilt here is one that is read', () => {
  expect(readSafetensorsHeader(aHead).ok).toBe(true);
});
