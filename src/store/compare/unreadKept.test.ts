// A read of what was kept that fails is not one that found nothing: nothing takes its place, and all is there once it can be read.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { MeasuringTool, ProjectStorage } from '../../browser/projectStorage';
import type { AppState } from '../appState';
import { whyUnread } from '../base/lookedUp';
import { taughtStore } from '../testing/taughtStore';
import { until } from '../testing/toyPorts';
import { BUSY, unreadVisit } from '../testing/unreadVisit';
import { columnIdsNow, madeOf } from './columns';
import { columnsFrom } from './keptColumns';
import { costFrom } from './keptCost';
import { mapsFrom } from './keptMap';

const EACH = 6;

const taught = (storage: ProjectStorage) => taughtStore(storage, { each: EACH });
const sickVisit = (storage: ProjectStorage, tool: MeasuringTool) => unreadVisit(storage, tool, 2 * EACH);

const columnsReady = (state: AppState) =>
  columnIdsNow(state).length > 0 &&
  columnIdsNow(state).every((id) => madeOf(id, state)?.head && state.columnsBy.get(id)?.work.kind === 'ready');

test('cost: what is assumed meanwhile waits, and what was timed before stays', async () => {
  const storage = memoryStorage();
  let clock = 0;
  const store = await taughtStore(storage, { each: EACH, ports: { monotonic: () => (clock += 3) } });
  await store.getState().timeOnePicture();
  await store.getState().saved();
  const next = await sickVisit(storage, 'cost');
  const before = await next.onDisk();
  expect(costFrom(before).times).toHaveLength(1);
  const assumed = { device: 'desktop', own: [40, 90], grid: 50 } as const;
  await next.store.getState().readCost();
  next.store.getState().assumeCost(assumed);
  await next.store.getState().keepAssumed(assumed);
  expect(await next.onDisk()).toEqual(before);
  next.heal();
  await next.store.getState().readCost();
  expect(costFrom(await next.onDisk())).toEqual({ ...costFrom(before), assumed });
});

test('columns: what is measured meanwhile joins what was kept once that can be read', async () => {
  const storage = memoryStorage();
  const store = await taught(storage);
  store.getState().chooseColumns(['chosen', 'histogram']);
  await store.getState().openColumns();
  await until(store, columnsReady);
  await store.getState().saved();
  const next = await sickVisit(storage, 'columns');
  const before = await next.onDisk();
  expect(columnsFrom(before, next.projectId, [])?.made).toHaveLength(2);
  next.store.getState().chooseColumns(['chosen', 'pixels']);
  await next.store.getState().openColumns();
  await until(next.store, columnsReady);
  expect(await next.onDisk()).toEqual(before);
  next.heal();
  await next.store.getState().readColumns();
  expect(
    columnsFrom(await next.onDisk(), next.projectId, [])
      ?.made.map(({ of }) => of.backbone?.id ?? of.fingerprint)
      .sort(),
  ).toEqual(['histogram', 'pixels', 'toy']);
});

test('map: how it was set is there once it can be read, and nothing takes its place before', async () => {
  const storage = memoryStorage();
  const store = await taught(storage);
  await store.getState().readMap();
  await store.getState().openMap();
  await until(store, ({ mapsBy }) => mapsBy.get('chosen')?.work.kind === 'ready');
  store.getState().colourMap('right');
  await store.getState().saved();
  const next = await sickVisit(storage, 'map');
  const before = await next.onDisk();
  expect(mapsFrom(before, next.projectId)).toMatchObject({ colour: 'right' });
  await next.store.getState().openMap();
  await until(next.store, ({ mapsBy }) => mapsBy.get('chosen')?.work.kind === 'ready');
  expect(next.store.getState().mapColour).toBe('class');
  expect(await next.onDisk()).toEqual(before);
  next.heal();
  await next.store.getState().readMap();
  expect(next.store.getState().mapColour).toBe('right');
  expect(mapsFrom(await next.onDisk(), next.projectId)).toMatchObject({ colour: 'right' });
});

test('learning curve: it says that what was kept cannot be read, and is not measured in its place', async () => {
  const storage = memoryStorage();
  const store = await taught(storage);
  store.getState().changeSettings({ curve: { kinds: ['linear', 'nearest-mean'], draws: 2, seed: 5 } });
  await store.getState().measureCurve();
  await store.getState().saved();
  const next = await sickVisit(storage, 'curve');
  const before = await next.onDisk();
  expect(before).toBeDefined();
  await next.store.getState().openCurve();
  await next.store.getState().measureCurve();
  expect(next.store.getState().curveWork).toEqual({ kind: 'idle' });
  expect(whyUnread(next.store.getState(), 'curve')).toBe(BUSY);
  expect(await next.onDisk()).toEqual(before);
  next.heal();
  await next.store.getState().openCurve();
  expect(next.store.getState().curveResult?.whole).toHaveLength(2);
});
