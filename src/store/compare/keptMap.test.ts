// Maps outlive a visit: set as they were, samples where they lay, nothing laid out twice, and no damaged record is read.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import { layOutMapHere } from '../../engine/maps';
import type { AppState, AppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import { nextVisit } from '../testing/nextVisit';
import { taughtStore } from '../testing/taughtStore';
import { randomToy, toyFile, toySpec, until } from '../testing/toyPorts';
import type { MadeMap } from './embeddingMapSlice';
import { keptMaps, mapsFrom } from './keptMap';

const catalogue = () => Promise.resolve([toySpec('toy'), randomToy]);

const bothReady = ({ mapColumns, mapsBy }: AppState) =>
  mapColumns.length === 2 && mapColumns.every((id) => mapsBy.get(id)?.work.kind === 'ready');

/** Tells the store what the page tells it: something changed. */
const followed = (store: AppStore) =>
  store.subscribe((now, before) => {
    if (now.embeddingsBy !== before.embeddingsBy || now.sessions !== before.sessions || now.project !== before.project) now.mapMayBeStale();
  });

const mapIn = (store: AppStore, id = 'chosen'): MadeMap => {
  const made = store.getState().mapsBy.get(id)?.made;
  if (!made) throw new Error('no map');
  return made;
};

async function laidOut(storage: ProjectStorage): Promise<AppStore> {
  const store = await taughtStore(storage, { each: 16, ports: { catalogue } });
  followed(store);
  await store.getState().readMap();
  store.getState().chooseMapMethod('umap');
  await store.getState().openMap();
  await until(store, bothReady);
  store.getState().colourMap('right');
  await store.getState().saved();
  return store;
}

/** The next visit, followed as by the page. */
async function nextFollowed(storage: ProjectStorage, change: Partial<Ports> = {}): Promise<AppStore> {
  const store = await nextVisit(storage, 32, { catalogue, ...change });
  followed(store);
  return store;
}

test('maps are there again as they were laid out and set, and nothing is laid out twice', async () => {
  const storage = memoryStorage();
  const before = await laidOut(storage);
  let layouts = 0;
  const next = await nextFollowed(storage, {
    layOutMap: (...request) => {
      layouts++;
      return layOutMapHere(...request);
    },
  });
  await next.getState().readMap();
  expect([next.getState().mapMethod, next.getState().mapColour]).toEqual(['umap', 'right']);
  for (const id of ['chosen', 'dice']) {
    const { backbone, ...was } = mapIn(before, id);
    expect(mapIn(next, id)).toEqual({
      ...was,
      backbone: { id: backbone.id, name: backbone.name, ...(backbone.random && { random: backbone.random }) },
    });
  }
  await next.getState().openMap();
  await until(next, bothReady);
  expect(layouts).toBe(0);
  // What is asked for anew is laid out.
  next.getState().drawMapAgain();
  await until(next, (state) => bothReady(state) && layouts === 2);
});

test('another project is laid out and coloured as usual, and has none of its maps', async () => {
  const storage = memoryStorage();
  await laidOut(storage);
  const next = await nextFollowed(storage);
  await next.getState().readMap();
  next.getState().colourMap('tag:dark');
  const first = idOf(next.getState().project) ?? '';
  await next.getState().newProject('Beside');
  await next.getState().readMap();
  expect([next.getState().mapMethod, next.getState().mapColour]).toEqual(['pca', 'class']);
  expect(next.getState().mapsBy.get('chosen')?.made?.projectId).toBe(first);
  await next.getState().openProject(first);
  await next.getState().readMap();
  expect([next.getState().mapMethod, next.getState().mapColour]).toEqual(['umap', 'tag:dark']);
});

test('a map that was begun as the project before is laid out is laid out as usual', async () => {
  const store = await laidOut(memoryStorage());
  await store.getState().newProject('Beside');
  const [a] = store.getState().dataset.classes;
  await store.getState().importFiles(
    Array.from({ length: 32 }, (_, i) => toyFile(i / 20)),
    a?.id,
  );
  await until(store, bothReady);
  await store.getState().readMap();
  expect(store.getState().mapMethod).toBe('pca');
  await until(store, (state) => state.mapsBy.get('chosen')?.made?.method === 'pca' && bothReady(state));
  expect(mapIn(store)).toMatchObject({ projectId: idOf(store.getState().project), method: 'pca' });
});

test('a record that is damaged is none', async () => {
  const storage = memoryStorage();
  const store = await laidOut(storage);
  const projectId = idOf(store.getState().project) ?? '';
  const kept = keptMaps({ method: 'umap', colour: 'right', made: [['chosen', mapIn(store)]] }) as {
    readonly names: readonly string[];
    readonly made: readonly [{ readonly rows: Uint32Array; readonly positions: Float32Array; readonly elsewhere: Int32Array }];
  };
  expect(mapsFrom(kept, projectId)?.made).toHaveLength(1);
  expect(mapsFrom({ ...kept, colour: 'tag:dark' }, projectId)?.colour).toBe('tag:dark');
  const [made] = kept.made;
  for (const damaged of [
    undefined,
    'nonsense',
    { ...kept, method: 'tsne' },
    { ...kept, colour: 'rainbow' },
    { ...kept, colour: `tag:${'x'.repeat(5_000)}` },
    { ...kept, names: kept.names.slice(1) },
    { ...kept, made: [made, made, made] },
    { ...kept, made: [{ ...made, positions: made.positions.slice(1) }] },
    { ...kept, made: [{ ...made, positions: new Float32Array(made.positions.length).fill(NaN) }] },
    { ...kept, made: [{ ...made, elsewhere: new Int32Array(made.rows.length).fill(made.rows.length) }] },
    { ...kept, made: [{ ...made, rows: new Uint32Array(made.rows.length) }] },
    { ...kept, made: [{ ...made, explained: [2, 0] }] },
  ])
    expect(mapsFrom(damaged, projectId)).toBeUndefined();
});

test('a map of very many samples is laid out anew, how it was set is kept', () => {
  const ids = Array.from({ length: 20_001 }, (_, i) => `s${i}`);
  const made: MadeMap = {
    ...{ projectId: 'p', fingerprint: 'f', method: 'pca', ids, explained: [0.5, 0.2] },
    backbone: { id: 'toy', name: 'Toy' },
    placeOf: new Map(ids.map((id, at) => [id, at])),
    positions: new Float32Array(2 * ids.length),
    elsewhere: new Int32Array(ids.length),
  };
  expect(mapsFrom(keptMaps({ method: 'pca', colour: 'class', made: [['chosen', made]] }), 'p')).toEqual({
    ...{ method: 'pca', colour: 'class', made: [] },
  });
});
