// Files are opened for what is in them, whatever they are called.
import { describe, expect, it } from 'vitest';
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { documentClassIds } from '../../formats/headDocument';
import { imageModel, imageModelZip } from '../../formats/teachableMachineOut';
import { ok } from '../../core/base/result';
import { sha256 } from '../../core/base/sha256';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { HeadDocument } from '../../formats/headDocument';
import type { Head } from '../../core/heads/heads';
import { rawZip } from '../../formats/testing/rawZip';
import { toyBackbone } from '../../ml/toyBackbone';
import { createAppStore } from '../appStore';
import { filesSentence } from './filesSentence';
import { taught } from '../testing/headScene';
import { shown, toyPorts, toySpec, until } from '../testing/toyPorts';

const network = toyBackbone();

async function spec(): Promise<BackboneSpec> {
  return { ...toySpec('known'), ...network.spec, id: 'known', fingerprint: await sha256(new Uint8Array(network.weights)) };
}

const half = (length: number) => new Float32Array(length).fill(0.5);
const frame = { classIds: documentClassIds(2), embeddingLength: 6 };
const linear: Head = { kind: 'linear', ...frame, weights: half(12), bias: new Float32Array(2) };
const mlp: Head = { kind: 'mlp', ...frame, hidden: 100, hiddenWeights: half(600), hiddenBias: half(100), outputWeights: half(200) };

async function model(
  head = mlp,
  temperature?: number,
  said: Partial<Pick<HeadDocument, 'card' | 'score' | 'proof'>> = {},
  fingerprint = 'ab'.repeat(32),
): Promise<Blob> {
  const made = imageModel(
    {
      name: 'Fruit',
      ...said,
      classes: ['apple', 'pear'].map((name, place) => ({ name, colour: place + 4, samples: place + 3, place })),
      backbone: { id: 'x', name: 'X', fingerprint, featureLayer: 'features', inputSize: 8, scaling: network.spec.scaling },
      head,
      temperature,
      parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
      createdAt: '2026-01-02T03:04:05.678Z',
    },
    network.spec,
    network,
  );
  if (!made.ok) throw new Error(made.error.detail);
  return imageModelZip(made.value);
}

async function opening(
  files: readonly { readonly file: Blob; readonly name: string }[],
  catalogue: readonly BackboneSpec[] = [],
  change: Parameters<typeof toyPorts>[0] = {},
) {
  const picked = files.map(({ file, name }) => ({ file: new File([file], name, { type: file.type }), name }));
  const toys = toyPorts();
  const ports = toyPorts({
    catalogue: () => Promise.resolve([toySpec(), ...catalogue]),
    files: { ...toys.files, pick: () => Promise.resolve(picked) },
    ...change,
  });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await store.getState().pickFile();
  return store;
}

const told = (store: Awaited<ReturnType<typeof opening>>) =>
  store.getState().notices.flatMap((notice) => (notice.kind === 'files' ? [notice.happened] : []));

describe('a model of Teachable Machine', () => {
  it('becomes an MLP on the backbone that its numbers are known as, which is offered', async () => {
    const known = await spec();
    const store = await opening([{ file: await model(), name: 'export.dat' }], [known]);
    const { headOffer } = store.getState();
    expect(headOffer?.spec?.id).toBe('known');
    expect(headOffer?.document).toMatchObject({
      name: 'Fruit',
      classes: [{ name: 'apple' }, { name: 'pear' }],
      head: { kind: 'mlp', hidden: 100 },
      backbone: { id: 'known', fingerprint: known.fingerprint },
      createdAt: '2026-01-02T03:04:05.678Z',
    });
    expect(told(store)).toEqual([]);
  });

  it.each([
    ['which it brings where the catalogue’s would have to be fetched', true],
    ['which is fetched after all where what it brings is not that', false],
  ])('stands on a backbone %s', async (_, same) => {
    const known = { ...(await spec()), url: 'https://far.test/model.json' };
    const toys = toyPorts();
    const startEngine: typeof toys.startEngine = async (kind) => {
      const engine = await toys.startEngine(kind);
      if (!engine.ok) return engine;
      const load: typeof engine.value.load = (bytes) => {
        const fingerprint = bytes.spec.fingerprint ?? (same && known.fingerprint ? known.fingerprint : 'ab'.repeat(32));
        return engine.value.load({ ...bytes, spec: { ...bytes.spec, fingerprint } });
      };
      return ok({ ...engine.value, load });
    };
    const store = await opening([{ file: await model(), name: 'export.zip' }], [known], { startEngine });
    const { headOffer } = await until(store, (state) => state.headOffer !== undefined);
    expect(headOffer?.spec?.own?.identity).toBe(same ? known.fingerprint : undefined);
    // A head on it is one on the catalogue's.
    expect(headOffer?.document.backbone.fingerprint).toBe(known.fingerprint);
    await store.getState().acceptHeadOffer();
    expect(shown(store).opened?.document.name).toBe('Fruit');
  });

  it('that was a linear head of this app is one again, and calibrated as it was', async () => {
    const store = await opening([{ file: await model(linear, 2), name: 'export.zip' }], [await spec()]);
    expect(store.getState().headOffer?.document).toMatchObject({ head: linear, temperature: 2 });
  });

  it('that this app saved brings its card, its score, its samples and its proof back', async () => {
    const known = await spec();
    const saved = {
      card: { author: 'Class 5b', about: 'Sorts fruit.', backbone: { licence: 'apache' } },
      score: { right: 9, asked: 10, on: 'held-out' },
      proof: {
        side: 2,
        pictures: Uint8ClampedArray.from({ length: 12 }, (_, at) => 20 * at),
        sums: Float32Array.from({ length: 8 }, (_, at) => at / 3),
        probabilities: Float32Array.of(0.75, 0.25),
      },
    } as const;
    const file = await model(linear, 2, saved, known.fingerprint);
    const store = await opening([{ file, name: 'export.zip' }], [known]);
    expect(store.getState().headOffer?.document).toMatchObject({
      ...saved,
      classes: [
        { samples: 3, colour: 4 },
        { samples: 4, colour: 5 },
      ],
    });
    // What was asked of another backbone proves nothing of this one.
    const elsewhere = await opening([{ file: await model(linear, 2, saved), name: 'export.zip' }], [known]);
    expect(elsewhere.getState().headOffer?.document).toMatchObject({ score: saved.score });
    expect(elsewhere.getState().headOffer?.document).not.toHaveProperty('proof');
  });

  it.each([
    ['as they are called', (name: string) => name],
    ['as Chrome calls a second download', (name: string) => name.replace('.', ' (1).')],
    ['as Firefox calls it', (name: string) => name.replace('.', '(2).')],
    ['as Safari calls it', (name: string) => name.replace('.', '-2.')],
    ['as a mail program ends them', (name: string) => name.replace('.json', '.json.txt')],
    ['as somebody renamed them', (name: string) => name.replace(/^\w+/, (was) => `fruit ${was[0] ?? ''}`)],
  ])('opens from its loose files, too: %s', async (_, called) => {
    const writer = await model();
    const { zipEntries } = await import('../../formats/zipEntries');
    const entries = await zipEntries(writer);
    if (!entries.ok) throw new Error(entries.error.kind);
    const files = await Promise.all(
      entries.value.map(async (entry) => {
        const read = await entry.read();
        return { name: called(entry.name), file: new Blob(read.ok ? [read.value] : []) };
      }),
    );
    const store = await opening(files, [await spec()]);
    expect(store.getState().headOffer?.document.head.kind).toBe('mlp');
  });

  it('on a backbone that nobody here knows brings it along, as one of the person’s own', async () => {
    const store = await opening([{ file: await model(), name: 'export.zip' }]);
    const { headOffer, ownBackbones } = store.getState();
    expect(ownBackbones).toMatchObject([{ name: 'export', featureLayer: 'features', inputSize: 8, scaling: { divide: 127, subtract: 1 } }]);
    expect(headOffer?.spec?.id).toBe(ownBackbones[0]?.id);
    expect(headOffer?.document.backbone.fingerprint).toBe(ownBackbones[0]?.own?.identity);
    await store.getState().acceptHeadOffer();
    await until(store, ({ opened }) => opened !== undefined);
  });

  it('whose backbone does not run here is refused, and says so', async () => {
    const engine = { ok: false, error: { kind: 'unavailable', device: 'wasm', detail: 'none' } } as const;
    const store = await opening([{ file: await model(), name: 'export.zip' }], undefined, { startEngine: () => Promise.resolve(engine) });
    expect(told(store)).toMatchObject([{ kind: 'image-model-refused', file: 'export.zip', failure: { kind: 'backbone' } }]);
    expect(store.getState().headOffer).toBeUndefined();
    expect(store.getState().ownBackbones).toEqual([]);
  });
});

describe('a web page that was saved here', () => {
  const page = async (folder: string) => {
    const { store, ports } = await taught();
    await store.getState().saveHead();
    const head = Uint8Array.from(ports.downloads.at(-1)?.bytes ?? []);
    const { topology, weights } = network;
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    const files = { 'index.html': '<!doctype html>', 'backbone.json': '{}', 'model.json': topology, 'page.js': '' };
    for (const [name, text] of Object.entries(files)) await zip.add(folder + name, new TextReader(text));
    await zip.add(`${folder}weights.bin`, new Uint8ArrayReader(new Uint8Array(weights)));
    await zip.add(`${folder}head.safetensors`, new Uint8ArrayReader(head), { level: 0 });
    return zip.close();
  };

  it.each(['', 'some/school/'])('gives the head that is in it, packed as %s', async (folder) => {
    const store = await opening([{ file: await page(folder), name: 'Fruit (web page).zip' }]);
    await until(store, ({ opened }) => opened !== undefined);
    expect(store.getState().opened?.classes).toHaveLength(2);
    expect(store.getState().notices).toMatchObject([{ kind: 'head-opened', origin: 'file', classes: 2 }]);
  });

  it('whose head is damaged says so', async () => {
    const bytes = new Uint8Array(await (await page('')).arrayBuffer());
    const at = Buffer.from(bytes).lastIndexOf('F32');
    expect(at).toBeGreaterThan(0);
    const cut = Uint8Array.from(bytes);
    cut[at] = 0;
    const store = await opening([{ file: new Blob([cut]), name: 'page.zip' }]);
    expect(store.getState().notices).toMatchObject([{ kind: 'head-refused', file: 'page.zip', failure: { kind: 'cut-short' } }]);
  });
});

describe('a project of another program', () => {
  it('has the name of its file', async () => {
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    const picture = Float64Array.of(3);
    await zip.add('cat-!-0.jpg', new Uint8ArrayReader(new Uint8Array(picture.buffer)));
    await zip.add('manifest.json', new TextReader('{"type":"image","appdata":{"trainEpochs":7}}'));
    const store = await opening([{ file: await zip.close(), name: 'My pets.tm' }]);
    await store.getState().saved();
    expect(store.getState()).toMatchObject({
      project: { name: 'My pets' },
      dataset: { classes: [{ name: 'cat' }], samples: [{ source: 'file' }] },
      settings: { mlp: { epochs: 7 } },
    });
  });
});

it('pictures are told where they go, beside what nobody knows', async () => {
  const file = new Blob(['3'], { type: 'image/png' });
  const letter = { file: new Blob(['hello']), name: 'letter.txt' };
  const store = await opening([{ file, name: 'cat.png' }, letter, { file: new Blob(['4']), name: 'phone.HEIC' }]);
  expect(told(store).map(filesSentence)).toEqual([
    'These are 2 pictures. Put pictures into a class under “Teach”, or try them under “Test”.',
    '“letter.txt” is nothing that can be opened here. What can be is listed under “Open”.',
  ]);
  const one = await opening([{ file, name: 'cat.png' }]);
  expect(told(one).map(filesSentence)).toEqual([
    '“cat.png” is a picture. Put pictures into a class under “Teach”, or try them under “Test”.',
  ]);
});

it.each(['../a.png', 'cats/../../a.png', '/etc/a.png', 'C:/a.png'])('an archive with the path %s says so', async (name) => {
  const file = rawZip([{ name: 'cats/1.png', content: new TextEncoder().encode('3') }, { name }]);
  const store = await opening([{ file, name: 'cats.zip' }]);
  expect(told(store).map(filesSentence)).toEqual([
    `“cats.zip” holds a path that leads out of its own folder (“${name}”), so it was not opened. Pack the files once more, from within their folder.`,
  ]);
});

it('a zip that is none and one without files say so', async () => {
  const noise = new Blob([Uint8Array.from({ length: 300 }, (_, i) => [0x50, 0x4b, 3, 4][i] ?? (i * 37) % 256)]);
  const store = await opening([
    { file: noise, name: 'noise.zip' },
    { file: rawZip([]), name: 'empty.zip' },
  ]);
  expect(told(store).map(filesSentence)).toEqual([
    '“noise.zip” is damaged or not whole, so it cannot be opened. Copy it once more, or ask for it again.',
    'There are no files in “empty.zip”. Pack them once more, or ask for it again.',
  ]);
});

it('archives of several things that can be opened one by one say to unpack them', async () => {
  const entries = (...names: readonly string[]) => rawZip(names.map((name) => ({ name, content: new TextEncoder().encode('PK') })));
  const store = await opening([
    { file: entries('a.head.safetensors', 'b.head.safetensors'), name: 'heads.zip' },
    { file: entries('a.headstart', 'b.tm'), name: 'homework.zip' },
    { file: entries('a.zip', 'readme.txt'), name: 'one.zip' },
    { file: entries('a.headstart', 'a.head.safetensors'), name: 'both.zip' },
  ]);
  expect(told(store).map(filesSentence)).toEqual([
    '“heads.zip” holds several heads. Unpack it, then open the one you want.',
    '“homework.zip” holds other archives. Unpack it, then open the one you want.',
    '“one.zip” holds other archives. Unpack it, then open the one you want.',
    '“both.zip” holds other archives. Unpack it, then open the one you want.',
  ]);
  const picked = { file: new File([entries('a.headstart', 'b.tm')], 'homework.zip'), name: 'homework.zip' };
  await store.getState().openProjectFile(picked);
  await store.getState().openHead({ ...picked, file: new File([entries('a.head.safetensors', 'b.head.safetensors')], 'heads.zip') });
  expect(told(store).slice(4)).toMatchObject([{ kind: 'refused', failure: { kind: 'archives' } }]);
  expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'head-refused', failure: { kind: 'several' } });
});

it('a head is opened with “Open project”, too, and what is neither is refused as no project', async () => {
  const { store: teacher, ports } = await taught();
  await teacher.getState().saveHead();
  const head = new File([Uint8Array.from(ports.downloads.at(-1)?.bytes ?? [])], 'mine.headstart');
  let picked = { file: head, name: 'mine.headstart' };
  const files = { ...toyPorts().files, pick: () => Promise.resolve([picked]) };
  const store = createAppStore(toyPorts({ files }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await store.getState().pickProjectFile('open');
  expect(told(store)).toEqual([]);
  await until(store, ({ headOffer, opened }) => headOffer !== undefined || opened !== undefined);
  picked = { file: new File(['a letter'], 'letter.txt'), name: 'letter.txt' };
  await store.getState().pickProjectFile('open');
  expect(told(store)).toMatchObject([{ kind: 'refused', file: 'letter.txt', failure: { kind: 'archive' } }]);
});

it('models of sounds and of poses are told as what they are', async () => {
  const modelWith = (metadata: object) =>
    rawZip(
      [
        { name: 'model.json', content: '{"modelTopology":{},"weightsManifest":[]}' },
        { name: 'metadata.json', content: JSON.stringify(metadata) },
      ].map(({ name, content }) => ({ name, content: new TextEncoder().encode(content) })),
    );
  const store = await opening([
    { file: modelWith({ tfjsSpeechCommandsVersion: '0.4.0', wordLabels: ['clap'] }), name: 'claps.zip' },
    { file: modelWith({ packageName: '@teachablemachine/pose', labels: ['up', 'down'] }), name: 'yoga.zip' },
  ]);
  expect(told(store).map(filesSentence)).toEqual([
    '“claps.zip” is a Teachable Machine model of sounds. Only models of pictures can be opened here.',
    '“yoga.zip” is a Teachable Machine model of poses. Only models of pictures can be opened here.',
  ]);
});

it('what nobody knows is told of by its name', async () => {
  const store = await opening([{ file: new Blob(['hello, this is a text']), name: 'letter.txt' }]);
  expect(told(store)).toEqual([{ kind: 'unknown', file: 'letter.txt' }]);
});

describe('what is cancelled while it is read', () => {
  it.each(['an image model', 'a head'])('%s opens nothing, is said to be that, and can be opened again', async (what) => {
    const store = await opening([{ file: await model(), name: 'first.zip' }], [await spec()]);
    await until(store, ({ headOffer, opened }) => headOffer !== undefined || opened !== undefined);
    store.getState().declineHeadOffer();
    const { store: teacher, ports } = await taught();
    await teacher.getState().saveHead();
    const saved = ports.downloads.at(-1);
    const blob = what === 'a head' ? new Blob([Uint8Array.from(saved?.bytes ?? [])]) : await model();
    const name = what === 'a head' ? 'mine.head.safetensors' : 'model.zip';
    const file = { file: new File([blob], name), name };
    const before = told(store).length;
    const reading = store.getState().openByContent([file]);
    expect(store.getState().readingFile).toBe(name);
    store.getState().cancelReading();
    expect(store.getState().readingFile).toBeUndefined();
    expect((await reading)?.left).toEqual([]);
    const cancelled = { kind: 'refused', file: name, failure: { kind: 'aborted' } };
    expect([store.getState().headOffer, store.getState().opened, told(store).slice(before)]).toEqual([undefined, undefined, [cancelled]]);
    // Also when its head is being read already.
    const later = store.getState().openByContent([file]);
    const looked = store.getState().openHead;
    let begun: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (begun = resolve));
    store.setState({
      openHead: (...asked) => {
        begun();
        return looked(...asked);
      },
    });
    if (what === 'a head') await reached;
    store.getState().cancelReading();
    await later;
    store.setState({ openHead: looked });
    const both = [cancelled, cancelled];
    expect([store.getState().headOffer, store.getState().opened, told(store).slice(before)]).toEqual([undefined, undefined, both]);
    await store.getState().openByContent([file]);
    await until(store, ({ headOffer, opened }) => headOffer !== undefined || opened !== undefined);
    expect(store.getState().readingFile).toBeUndefined();
  });
});
