// Maps: of both backbones, of all samples, of the open project alone; kept until they are laid out again; ended by Cancel and by leaving.
import { expect, test } from 'vitest';
import type { PickedFile } from '../../browser/files';
import { allSamples } from '../../core/dataset/dataset';
import { layOutMapHere } from '../../engine/maps';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { randomToy, toyEmbedding, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { shownMap } from './embeddingMapSlice';
import { nearestNow } from './mapNearest';
import { isQuiet } from './quiet';

async function taught(change: Parameters<typeof toyPorts>[0] = {}) {
  const ports = toyPorts({ catalogue: () => Promise.resolve([toySpec('toy'), randomToy]), ...change });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  await fill(store);
  return { store, ports };
}

async function fill(store: AppStore) {
  const [a, b] = store.getState().dataset.classes;
  const files = (from: number) => Array.from({ length: 8 }, (_, i) => toyFile(from + i / 20));
  await store.getState().importFiles(files(0), a?.id);
  await store.getState().importFiles(files(2), b?.id);
}

/** Tells the store what the page tells it: something changed. */
const followed = (store: AppStore) =>
  store.subscribe((now, before) => {
    if (now.embeddingsBy !== before.embeddingsBy || now.sessions !== before.sessions || now.project !== before.project) now.mapMayBeStale();
  });

const mapOf = (store: AppStore, id: string) => {
  const state = store.getState();
  return shownMap(state, id, state.mapsBy.get(id)?.made?.fingerprint);
};
const bothReady = ({ mapColumns, mapsBy }: ReturnType<AppStore['getState']>) =>
  mapColumns.length === 2 && mapColumns.every((id) => mapsBy.get(id)?.work.kind === 'ready');

test('both backbones lay out the same samples, and random weights are watched only while the map is in view', async () => {
  const { store } = await taught();
  followed(store);
  await store.getState().openMap();
  await until(store, bothReady);
  const ids = store.getState().dataset.samples.map(({ id }) => id);
  expect([...(mapOf(store, 'chosen')?.ids ?? [])].sort()).toEqual([...ids].sort());
  expect(mapOf(store, 'dice')?.ids).toEqual(mapOf(store, 'chosen')?.ids);
  expect(mapOf(store, 'chosen')?.fingerprint).not.toBe(mapOf(store, 'dice')?.fingerprint);
  expect(store.getState().watched.size).toBe(1);
  store.getState().closeMap();
  await until(store, ({ watched }) => watched.size === 0);
  expect(mapOf(store, 'chosen')).toBeDefined();
});

test('random weights that are on their way when the map is left are watched by nobody', async () => {
  const { store } = await taught();
  await store.getState().openMap();
  await until(store, ({ comingWatched }) => comingWatched.size === 1);
  store.getState().closeMap();
  await until(store, ({ comingWatched }) => comingWatched.size === 0);
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect([store.getState().watched.size, store.getState().comingWatched.size]).toEqual([0, 0]);
});

test('a map that is left before it is laid out computes no more, and no column either', async () => {
  const { store } = await taught();
  followed(store);
  const working = ({ mapsBy, columnsBy }: ReturnType<AppStore['getState']>) =>
    [...mapsBy.values(), ...columnsBy.values()].some(({ work }) => work.kind !== 'ready' && work.kind !== 'waiting');
  await store.getState().openMap();
  await until(store, working);
  store.getState().closeMap();
  await until(store, isQuiet);
  await store.getState().openColumns();
  await until(store, working);
  store.getState().closeColumns();
  await until(store, isQuiet);
});

test('a map stays as it is when samples come and go, until it is laid out again; the test set lies on it, too', async () => {
  const { store } = await taught();
  followed(store);
  await store.getState().openMap();
  await until(store, bothReady);
  const before = mapOf(store, 'chosen');
  const [first = ''] = before?.ids ?? [];
  store.getState().removeSamples([first]);
  await store.getState().importFiles([toyFile(0.5)], store.getState().dataset.classes[0]?.id);
  store.getState().mapMayBeStale();
  expect(mapOf(store, 'chosen')).toBe(before);
  const tested = store.getState().dataset.samples.at(-1)?.id ?? '';
  store.getState().drawMapAgain();
  await until(store, (state) => bothReady(state) && state.mapsBy.get('chosen')?.made !== before);
  expect(mapOf(store, 'chosen')?.ids).toContain(tested);
  expect(mapOf(store, 'chosen')?.ids).not.toContain(first);
});

test('after samples were deleted the nearest ones are found again among what is left, as a new map finds them', async () => {
  const { store } = await taught();
  followed(store);
  await store.getState().openMap();
  await until(store, bothReady);
  const gone = mapOf(store, 'chosen')?.ids.filter((_, at) => at % 3 === 1) ?? [];
  store.getState().removeSamples(gone);
  const samples = () => allSamples(store.getState().dataset);
  const before = mapOf(store, 'chosen');
  expect(before && nearestNow(before, samples())).toBeUndefined();
  store.getState().mapMayBeStale();
  const nearestOf = (id: string) => {
    const map = mapOf(store, id);
    const nearest = map && nearestNow(map, samples());
    const there = new Set(samples().map((each) => each.id));
    return map?.ids.flatMap((each, at) => (there.has(each) ? [[each, map.ids[nearest?.[at] ?? -1]]] : []));
  };
  await until(store, (state) => bothReady(state) && [...state.mapsBy.values()].every(({ made }) => made?.again));
  const found = ['chosen', 'dice'].map(nearestOf);
  expect(mapOf(store, 'chosen')?.positions).toBe(before?.positions);
  store.getState().drawMapAgain();
  await until(store, (state) => bothReady(state) && [...state.mapsBy.values()].every(({ made }) => made && !made.again));
  expect(found).toEqual(['chosen', 'dice'].map(nearestOf));
  expect(found[0]).toHaveLength(16 - gone.length);
});

test('UMAP of few samples says how many it needs, and PCA is there when it is chosen again', async () => {
  const { store } = await taught();
  followed(store);
  await store.getState().openMap();
  await until(store, bothReady);
  store.getState().chooseMapMethod('umap');
  await until(store, ({ mapsBy }) => mapsBy.get('chosen')?.work.kind === 'lacking');
  expect(store.getState().mapsBy.get('chosen')?.work).toEqual({ kind: 'lacking', least: 30 });
  store.getState().chooseMapMethod('pca');
  await until(store, bothReady);
  expect(mapOf(store, 'chosen')?.method).toBe('pca');
});

test('Cancel ends what is laid out, and nothing begins again by itself', async () => {
  let asked = 0;
  const { store } = await taught({
    layOutMap: (_, __, signal) => {
      asked++;
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    },
  });
  followed(store);
  await store.getState().openMap();
  await until(store, ({ mapsBy }) => mapsBy.get('chosen')?.work.kind === 'placing');
  store.getState().cancelMap();
  expect(store.getState().mapsBy.get('chosen')?.work).toEqual({ kind: 'cancelled' });
  const before = asked;
  store.getState().mapMayBeStale();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([asked, store.getState().mapsBy.get('chosen')?.work.kind]).toEqual([before, 'cancelled']);
});

test('a map that comes when another project is open is not that project’s', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let first = true;
  const { store } = await taught({
    layOutMap: async (...asked) => {
      if (first) {
        first = false;
        // Its answer comes whatever the signal says.
        const answer = await layOutMapHere(asked[0], asked[1], new AbortController().signal);
        await held;
        return answer;
      }
      return layOutMapHere(...asked);
    },
  });
  followed(store);
  await store.getState().openMap();
  await until(store, ({ mapsBy }) => mapsBy.get('chosen')?.work.kind === 'placing');
  await store.getState().newProject('Beside');
  letGo();
  await fill(store);
  const { project } = store.getState();
  await until(store, (state) => bothReady(state) && shownMap(state, 'chosen', state.chosen) !== undefined);
  const own = new Set(store.getState().dataset.samples.map(({ id }) => id));
  expect(mapOf(store, 'chosen')).toMatchObject({ projectId: project.kind === 'open' ? project.id : '' });
  expect(mapOf(store, 'chosen')?.ids.every((id) => own.has(id))).toBe(true);
});

/** What is picked when a person is asked for files. */
function picking(pick: () => Promise<readonly PickedFile[]>): Parameters<typeof toyPorts>[0] {
  return { files: { ...toyPorts().files, pick } };
}

test('a picture from a file is looked at by the chosen backbone alone, and is kept nowhere', async () => {
  const { store } = await taught(picking(() => Promise.resolve([toyFile(0.5)])));
  const count = store.getState().dataset.samples.length;
  const read = await store.getState().pickLikeness();
  expect(read).toMatchObject({ ok: true, value: { fingerprint: store.getState().chosen } });
  expect(read?.ok && [...read.value.values]).toEqual([...Float32Array.from(toyEmbedding(0.5))]);
  expect(store.getState().dataset.samples).toHaveLength(count);
});

test('a file that is no picture is named', async () => {
  const { store } = await taught(picking(() => Promise.resolve([{ file: new File(['text'], 'note.txt'), name: 'note.txt' }])));
  expect(await store.getState().pickLikeness()).toMatchObject({ ok: false, error: { name: 'note.txt' } });
});

test('a picture that is picked when another project is open is looked for in neither', async () => {
  type Answer = (files: readonly PickedFile[]) => void;
  const asked: { now?: (answer: Answer) => void } = {};
  const asking = new Promise<Answer>((resolve) => (asked.now = resolve));
  const { store } = await taught(picking(() => new Promise((resolve) => asked.now?.(resolve))));
  const reading = store.getState().pickLikeness();
  const answer = await asking;
  await store.getState().newProject('Beside');
  answer([toyFile(0.5)]);
  expect(await reading).toBeUndefined();
});
