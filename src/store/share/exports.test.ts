// The head in use, written for other programs: with its own backbone's bytes, and a word where that cannot be.
import { describe, expect, it } from 'vitest';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { toyBackbone } from '../../ml/toyBackbone';
import { fail, ok } from '../../core/base/result';
import type { Ports } from '../base/ports';
import type { AppState } from '../appStore';
import { createAppStore } from '../appStore';
import { untilTuning } from '../testing/headScene';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function taught(change: Partial<Ports> = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0)], a);
  await store.getState().importFiles([toyFile(2)], b);
  await until(store, ({ training, autoTuning }) => training.kind === 'current' && autoTuning.kind === 'idle');
  return { store, ports };
}

const told = (store: Awaited<ReturnType<typeof taught>>['store']) =>
  store.getState().notices.flatMap((notice) => (notice.kind === 'files' ? [notice.happened] : []));

describe('for Teachable Machine', () => {
  it('the head goes out with the backbone it stands on', async () => {
    const { topology, weights } = toyBackbone();
    const cache = toyPorts().backboneCache;
    const { store, ports } = await taught({
      backboneCache: { ...cache, fetch: (spec) => Promise.resolve(ok({ spec, topology, weights })) },
    });
    await store.getState().saveTeachableMachine();
    expect(ports.downloads.map(({ name }) => name)).toEqual(['My first project (Teachable Machine).zip']);
    expect(told(store)).toMatchObject([{ kind: 'image-model-saved' }]);
    expect(store.getState().exporting).toBeUndefined();
  });

  it('says why where the backbone cannot be written, cannot be had, or the head is of another kind', async () => {
    const { store, ports } = await taught();
    await store.getState().saveTeachableMachine();
    expect(told(store)).toMatchObject([{ kind: 'no-image-model', why: { kind: 'unusable' } }]);
    store.getState().chooseHead({ kind: 'nearest-mean' });
    await until(store, ({ trained }) => trained?.head.kind === 'nearest-mean');
    await store.getState().saveTeachableMachine();
    expect(told(store)).toMatchObject([{}, { kind: 'no-image-model', why: { kind: 'head' } }]);
    expect(ports.downloads).toEqual([]);
  });

  it('says so where the backbone’s bytes are gone', async () => {
    let gone = false;
    const cache = toyPorts().backboneCache;
    const failure = { kind: 'offline', url: '', detail: '' } as const;
    const { store } = await taught({
      backboneCache: { ...cache, fetch: (spec) => (gone ? Promise.resolve(fail(failure)) : cache.fetch(spec)) },
    });
    gone = true;
    await store.getState().saveTeachableMachine();
    expect(told(store)).toEqual([{ kind: 'backbone-missing', failure }]);
  });

  it('is not written of another backbone that has come meanwhile', async () => {
    const { store, ports } = await taught();
    const saving = store.getState().saveTeachableMachine();
    await store.getState().chooseBackbone(toySpec('other'));
    await saving;
    expect([ports.downloads, told(store)]).toEqual([[], []]);
  });
});

it('is not written of another project that was opened while the head came to rest', async () => {
  const { store, ports } = await taught();
  // Its code comes late: with it at hand the first thing that is waited for is the head.
  await store.getState().saveOnnx('head');
  const first = store.getState().project;
  await store.getState().newProject('Beside');
  const { classes } = store.getState().dataset;
  const { ended } = await untilTuning(store, async () => {
    for (const [at, { id }] of classes.entries()) await store.getState().importFiles([toyFile(2 * at)], id);
  });
  const saving = store.getState().saveOnnx('head');
  if (first.kind === 'open') await store.getState().openProject(first.id);
  await Promise.all([saving, ended]);
  expect(ports.downloads).toHaveLength(1);
});

describe('as an ONNX file', () => {
  const real = () => {
    const { topology, weights } = toyBackbone();
    return { ...toyPorts().backboneCache, fetch: (spec: BackboneSpec) => Promise.resolve(ok({ spec, topology, weights })) };
  };

  it('the head alone needs no bytes of its backbone', async () => {
    const { store, ports } = await taught();
    await store.getState().saveOnnx('head');
    expect(ports.downloads.map(({ name }) => name)).toEqual(['My first project head.onnx']);
    expect(new TextDecoder().decode(ports.downloads[0]?.bytes)).toContain('["Class 1","Class 2"]');
    expect(told(store)).toEqual([{ kind: 'onnx-saved', name: 'My first project head.onnx' }]);
  });

  it('says why where the backbone’s bytes are not what the head stands on', async () => {
    const { store, ports } = await taught({ backboneCache: real() });
    await store.getState().saveOnnx('whole');
    expect([ports.downloads, told(store)]).toMatchObject([[], [{ kind: 'no-onnx', why: { kind: 'unusable' } }]]);
    expect(store.getState().exporting).toBeUndefined();
  });

  it('is not written of another backbone that has come meanwhile', async () => {
    const { store, ports } = await taught();
    const saving = store.getState().saveOnnx('whole');
    await store.getState().chooseBackbone(toySpec('other'));
    await saving;
    expect([ports.downloads, told(store)]).toEqual([[], []]);
  });
});

describe('as a web page', () => {
  it('says why where the app’s own parts cannot be fetched, or the backbone’s bytes are others', async () => {
    const { store, ports } = await taught({ webPageParts: () => Promise.resolve(fail('page.js: 404')) });
    await store.getState().saveWebPage();
    expect(told(store)).toEqual([{ kind: 'no-web-page', why: { kind: 'parts', detail: 'page.js: 404' } }]);
    const other = await taught();
    await other.store.getState().saveWebPage();
    expect(told(other.store)).toMatchObject([{ kind: 'no-web-page', why: { kind: 'unusable' } }]);
    expect([...ports.downloads, ...other.ports.downloads]).toEqual([]);
    expect(other.store.getState().exporting).toBeUndefined();
  });

  it('is not written of another backbone that has come meanwhile', async () => {
    const { store, ports } = await taught();
    const saving = store.getState().saveWebPage();
    await store.getState().chooseBackbone(toySpec('other'));
    await saving;
    expect([ports.downloads, told(store)]).toEqual([[], []]);
  });
});

describe('embeddings', () => {
  it('go out for NumPy and as a table, with a line for each sample', async () => {
    const { store, ports } = await taught();
    await store.getState().saveEmbeddings('npz');
    await store.getState().saveEmbeddings('csv');
    expect(ports.downloads.map(({ name }) => name)).toEqual(['My first project embeddings.npz', 'My first project embeddings.csv']);
    const lines = new TextDecoder().decode(ports.downloads[1]?.bytes).trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',').slice(0, 1).concat(line.split(',').slice(4)).join(' '))).toEqual([
      'class e0 e1 e2 e3',
      'Class 1 1 0 1 0',
      expect.stringMatching(/^Class 2 -0\.416\d+ 0\.909\d+ 1 0$/),
    ]);
    expect(told(store)).toMatchObject([{ kind: 'embeddings-saved', samples: 2, missing: 0 }, { kind: 'embeddings-saved' }]);
  });

  it('of nothing are not written', async () => {
    const ports = toyPorts();
    const store = createAppStore(ports);
    await store.getState().startProject();
    await store.getState().saveEmbeddings('npz');
    expect(ports.downloads).toEqual([]);
  });
});

describe('what is cancelled', () => {
  it('while its file is being closed lies there whole, and is told of', async () => {
    const toys = toyPorts();
    let closing: () => void = () => undefined;
    let close: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (closing = resolve));
    const held = new Promise<void>((resolve) => (close = resolve));
    const written: string[] = [];
    const sink = (name: string) =>
      Promise.resolve(
        new WritableStream<Uint8Array>({
          close: () => (closing(), held.then(() => void written.push(name))),
        }),
      );
    const { store } = await taught({ files: { ...toys.files, sink } });
    const saving = store.getState().saveEmbeddings('csv');
    await begun;
    store.getState().cancelExport();
    close();
    await saving;
    expect(written).toEqual(['My first project embeddings.csv']);
    expect(told(store)).toMatchObject([{ kind: 'embeddings-saved', name: written[0] }]);
  });

  const SAVES = {
    'for Teachable Machine': (store) => store.saveTeachableMachine(),
    'as ONNX with its backbone': (store) => store.saveOnnx('whole'),
    'as ONNX': (store) => store.saveOnnx('head'),
    'as a web page': (store) => store.saveWebPage(),
    'embeddings for NumPy': (store) => store.saveEmbeddings('npz'),
    'embeddings as a table': (store) => store.saveEmbeddings('csv'),
  } satisfies Readonly<Record<string, (store: AppState) => Promise<void>>>;

  it.each(Object.entries(SAVES))('%s leaves no file, says nothing, and can be begun again at once', async (_, save) => {
    const { topology, weights } = toyBackbone();
    const { store, ports } = await taught({
      backboneCache: { ...toyPorts().backboneCache, fetch: (spec: BackboneSpec) => Promise.resolve(ok({ spec, topology, weights })) },
    });
    // Its code comes late: before it is there nothing goes on that could be cancelled.
    await store.getState().saveOnnx('head');
    const before = [ports.downloads.length, told(store).length];
    const saving = save(store.getState());
    expect(store.getState().exporting).toBeDefined();
    store.getState().cancelExport();
    expect(store.getState().exporting).toBeUndefined();
    await saving;
    expect([ports.downloads.length, told(store).length]).toEqual(before);
    await save(store.getState());
    expect(told(store).length).toBe((before[1] ?? 0) + 1);
    expect(store.getState().exporting).toBeUndefined();
  });
});
