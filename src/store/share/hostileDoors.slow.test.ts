// Every door of Share and of pictures, and every file made to harm: each is answered in bounded time, and the open project stays as it is.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canvasPictures } from '../../browser/canvasPictures';
import { readHeader } from '../../formats/imageHeader';
import { readSafetensorsHeader } from '../../formats/safetensors';
import { metered } from '../../formats/testing/metered';
import { imageModelOn } from '../../formats/testing/seeds';
import { toyBackbone } from '../../ml/toyBackbone';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Destination } from '../capture/intakeSlice';
import { idOf } from '../base/projectState';
import { trainedNow } from '../head/headSlice';
import { answerTo } from '../testing/hostileAnswers';
import { aHead, HOSTILE_FILES, HOSTILE_LINKS, HOSTILE_PICTURES } from '../testing/hostileFiles';
import { saidOf } from '../testing/saidOf';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** Milliseconds, on a machine that does much else. */
const WITHIN = 30_000;

const site = imageModelOn(toyBackbone());

type Door = (store: AppStore, picked: ReturnType<typeof pickedOf>) => Promise<unknown>;

const made = new Map<string, ReturnType<(typeof HOSTILE_FILES)[string]>>();

/** A file by its name, made once for all doors: what is a hundred megabytes takes long to pack, and a `Blob` stays as it is. */
function hostile(name: string): ReturnType<(typeof HOSTILE_FILES)[string]> {
  const make = HOSTILE_FILES[name];
  if (!make) throw new Error(name);
  const file = made.get(name) ?? make(site);
  made.set(name, file);
  return file;
}

const pickedOf = (blob: Blob, name: string) => ({ file: new File([blob], name), name });

/** Each by what a person presses. What they are called says nothing, but to backbones. */
const DOORS: Readonly<Record<string, { readonly ending: string; readonly open: Door }>> = {
  'Open a file': { ending: '.zip', open: (store) => store.getState().pickFile() },
  'Open head': { ending: '.head.safetensors', open: (store) => store.getState().pickHead() },
  'Open project': { ending: '.headstart', open: (store, picked) => store.getState().openProjectFile(picked) },
  'Merge into this project': { ending: '.headstart', open: (store, picked) => store.getState().offerMerge(picked) },
  'a backbone, as a zip': { ending: '.zip', open: (store, picked) => store.getState().readOwnBackbone([picked]) },
  'a backbone, as a file': { ending: '.json', open: (store, picked) => store.getState().readOwnBackbone([picked]) },
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
  it.each(Object.keys(HOSTILE_FILES))(
    '%s is answered, and changes nothing',
    async (name) => {
      picked = pickedOf(await hostile(name), `${name}${ending}`);
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

  it.each(Object.entries(HOSTILE_PICTURES))(
    '%s is answered, and changes nothing',
    async (name, make) => {
      const blob = await (name in HOSTILE_FILES ? hostile(name) : make(site));
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
  it.each(Object.entries(HOSTILE_LINKS))(
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
    'a text with a link that unpacks to 100 MB',
    'a text of 100 MB that begins with a link',
  ])(
    'by %s is bounded',
    async (name) => {
      picked = pickedOf(await hostile(name), `${name}${ending}`);
      const { cost } = await metered(() => open(store, picked));
      expect(cost.bytes).toBeLessThan(ROOM);
    },
    WITHIN + 30_000,
  );
});

it(
  'an archive of 100,000 files takes bounded room: whatever opens files lists them in the same way',
  async () => {
    picked = pickedOf(await hostile('an archive of 100,000 files'), 'many.zip');
    const { cost } = await metered(() => store.getState().pickFile());
    expect(cost.bytes).toBeGreaterThan(0);
    expect(cost.bytes).toBeLessThan(ROOM);
  },
  WITHIN + 30_000,
);

it(
  'a link that unpacks to 100 MB takes bounded room',
  async () => {
    const link = HOSTILE_LINKS['that unpacks to 100 MB']?.('') ?? '';
    const { cost } = await metered(() => store.getState().openHeadLink(link));
    expect(cost.bytes).toBeGreaterThan(0);
    expect(cost.bytes).toBeLessThan(ROOM);
  },
  WITHIN + 30_000,
);

it('the head that is spoilt here is one that is read', () => {
  expect(readSafetensorsHeader(aHead).ok).toBe(true);
});
