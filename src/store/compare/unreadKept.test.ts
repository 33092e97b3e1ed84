// A read of what was kept that fails is not one that found nothing: nothing takes its place, and all is there once it can be read.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { MeasuringTool, ProjectStorage } from '../../browser/projectStorage';
import { fail } from '../../core/base/result';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { nextVisit } from '../testing/nextVisit';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { columnIdsNow, madeOf } from './columns';
import { columnsFrom } from './keptColumns';
import { costFrom } from './keptCost';
import { mapsFrom } from './keptMap';

const EACH = 6;
const catalogue = () => Promise.resolve([toySpec('toy')]);

async function taught(storage: ProjectStorage): Promise<AppStore> {
  const store = createAppStore(toyPorts({ storage, catalogue }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: EACH }, (_, i) => toyFile(2 * c + i / 20)),
      id,
    );
  return store;
}

/** The next visit to a storage of which what a tool kept cannot be read until `heal` is called. */
async function sickVisit(storage: ProjectStorage, tool: MeasuringTool) {
  let sick = true;
  const store = await nextVisit(
    {
      ...storage,
      measured: (id, of) =>
        sick && of === tool ? Promise.resolve(fail({ kind: 'failed', detail: 'the disk is busy' })) : storage.measured(id, of),
    },
    2 * EACH,
    { catalogue },
  );
  const id = idOf(store.getState().project) ?? '';
  return {
    ...{ store, id },
    heal: () => (sick = false),
    /** What storage has. */
    async onDisk(): Promise<unknown> {
      await store.getState().saved();
      const read = await storage.measured(id, tool);
      return read.ok ? read.value : undefined;
    },
  };
}

const columnsReady = (state: AppState) =>
  columnIdsNow(state).length > 0 &&
  columnIdsNow(state).every((id) => madeOf(id, state)?.head && state.columnsBy.get(id)?.work.kind === 'ready');

test('cost: what is assumed meanwhile waits, and what was timed before stays', async () => {
  const storage = memoryStorage();
  let clock = 0;
  const store = createAppStore(toyPorts({ storage, monotonic: () => (clock += 3) }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const { id } of store.getState().dataset.classes)
    await store.getState().importFiles(
      Array.from({ length: EACH }, (_, i) => toyFile(i)),
      id,
    );
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
  expect(columnsFrom(before, next.id)?.made).toHaveLength(2);
  next.store.getState().chooseColumns(['chosen', 'pixels']);
  await next.store.getState().openColumns();
  await until(next.store, columnsReady);
  expect(await next.onDisk()).toEqual(before);
  next.heal();
  await next.store.getState().readColumns();
  expect(
    columnsFrom(await next.onDisk(), next.id)
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
  expect(mapsFrom(before, next.id)).toMatchObject({ colour: 'right' });
  await next.store.getState().openMap();
  await until(next.store, ({ mapsBy }) => mapsBy.get('chosen')?.work.kind === 'ready');
  expect(next.store.getState().mapColour).toBe('class');
  expect(await next.onDisk()).toEqual(before);
  next.heal();
  await next.store.getState().readMap();
  expect(next.store.getState().mapColour).toBe('right');
  expect(mapsFrom(await next.onDisk(), next.id)).toMatchObject({ colour: 'right' });
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
  expect(next.store.getState().curveWork).toEqual({ kind: 'failed', failure: { kind: 'failed', detail: 'the disk is busy' } });
  expect(await next.onDisk()).toEqual(before);
  next.heal();
  await next.store.getState().openCurve();
  expect(next.store.getState().curveResult?.whole).toHaveLength(2);
});
