// How long a picture takes is measured once for each backbone, not at all where there is nothing to measure it with,
// and kept with what is assumed.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { lookedUp } from '../base/lookedUp';
import { idOf } from '../base/projectState';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { costFrom, NO_COST, withTime } from './keptCost';
import { timingNow } from './pictureTime';

test('one picture is timed by the median of five, once for each backbone', async () => {
  let clock = 0;
  const ports = toyPorts({ monotonic: () => (clock += 3) });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().timeOnePicture();
  expect(store.getState().pictureTimes.size).toBe(0);
  await store.getState().chooseBackbone(toySpec('toy'));
  await until(store, ({ backbone }) => backbone.kind === 'ready');
  // With no picture there is nothing to measure it with, and that is said; a picture that came since is measured.
  await store.getState().timeOnePicture();
  expect(timeIn(store)).toBe('unknown');
  await store.getState().importFiles([toyFile(1)], store.getState().dataset.classes[0]?.id);
  await store.getState().timeOnePicture();
  const { chosen, pictureTimes } = store.getState();
  expect(pictureTimes.get(chosen ?? '')?.milliseconds).toBeGreaterThan(0);
  await store.getState().timeOnePicture();
  expect(store.getState().pictureTimes).toBe(pictureTimes);
});

/** A visit to the same storage, with a project of one sample that a backbone of one device can be timed on. */
async function visit(storage: ProjectStorage, clock: () => number, first: boolean) {
  let ids = 0;
  const store = createAppStore(toyPorts({ storage, monotonic: clock, newId: () => `${first ? 'first' : 'next'}-${++ids}` }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  if (first) await store.getState().importFiles([toyFile(1)], store.getState().dataset.classes[0]?.id);
  await until(store, ({ backbone, dataset }) => backbone.kind === 'ready' && dataset.samples.length === 1);
  return store;
}

const assumedIn = (store: AppStore) => store.getState().costAssumedBy.get(idOf(store.getState().project) ?? '');
const timeIn = (store: AppStore) => timingNow(store.getState(), store.getState().chosen ?? '');

test('what was measured and assumed is there again after a reload', async () => {
  const storage = memoryStorage();
  let clock = 0;
  const store = await visit(storage, () => (clock += 3), true);
  await store.getState().timeOnePicture();
  const assumed = { device: 'desktop', own: [40, 90], grid: 50 } as const;
  store.getState().assumeCost(assumed);
  await until(store, ({ saving }) => saving.kind === 'saved');
  await store.getState().keepAssumed(assumed);
  await store.getState().saved();
  // The clock of the next visit would measure another time.
  const next = await visit(storage, () => (clock += 7), false);
  await next.getState().timeOnePicture();
  expect(timeIn(store)).toBe(3);
  expect(timeIn(next)).toBe(3);
  await next.getState().readCost();
  expect(assumedIn(next)).toEqual(assumed);
  // What somebody set by then stays.
  const other = await visit(storage, () => (clock += 7), false);
  const linked = { ...assumed, device: 'phone' } as const;
  other.getState().assumeCost(linked);
  await other.getState().readCost();
  expect(assumedIn(other)).toEqual(linked);
});

test('each project has what was assumed in it, whichever was open before', async () => {
  const storage = memoryStorage();
  let ids = 0;
  const visitor = () => createAppStore(toyPorts({ storage, newId: () => `id-${++ids}` }));
  const store = visitor();
  await store.getState().startProject();
  const first = idOf(store.getState().project) ?? '';
  const assumed = { device: 'desktop', own: [40, 90], grid: 50 } as const;
  store.getState().assumeCost(assumed);
  await store.getState().keepAssumed(assumed);
  await store.getState().newProject('Beside');
  const second = idOf(store.getState().project) ?? '';
  await store.getState().readCost();
  expect([lookedUp(store.getState(), 'cost')?.projectId, assumedIn(store)]).toEqual([second, undefined]);
  const other = { ...assumed, device: 'phone' } as const;
  store.getState().assumeCost(other);
  await store.getState().keepAssumed(other);
  await store.getState().saved();
  await store.getState().openProject(first);
  await store.getState().readCost();
  expect(assumedIn(store)).toEqual(assumed);
  const next = visitor();
  for (const [id, was] of [
    [first, assumed],
    [second, other],
  ] as const) {
    await next.getState().openProject(id);
    await next.getState().readCost();
    expect(assumedIn(next)).toEqual(was);
  }
});

test('a backbone that moves to another device is timed there, and its time on the first comes back with it', async () => {
  let step = 3;
  let clock = 0;
  const store = await visit(memoryStorage(), () => (clock += step), true);
  const moved = async (device: 'wasm' | 'cpu') => {
    await store.getState().chooseDevice(device);
    await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.device.kind === device);
  };
  await moved('wasm');
  await store.getState().timeOnePicture();
  expect(timeIn(store)).toBe(3);
  step = 7;
  await moved('cpu');
  expect(timeIn(store)).toBeUndefined();
  await store.getState().timeOnePicture();
  expect(timeIn(store)).toBe(7);
  step = 9;
  await moved('wasm');
  await store.getState().timeOnePicture();
  expect(timeIn(store)).toBe(3);
});

test('a clock too coarse to tell has timed nothing', async () => {
  const store = await visit(memoryStorage(), () => 5, true);
  await store.getState().timeOnePicture();
  expect(timeIn(store)).toBe('unknown');
});

test('a first picture that does not open is passed over; where none opens that is told', async () => {
  const { pictures } = toyPorts();
  let clock = 0;
  let opens: (nth: number) => boolean = () => false;
  let asked = 0;
  const store = createAppStore(
    toyPorts({
      monotonic: () => (clock += 3),
      pictures: {
        ...pictures,
        open: (kept) =>
          opens(asked++) ? pictures.open(kept) : Promise.resolve({ ok: false, error: { kind: 'broken', name: '', detail: '' } }),
      },
    }),
  );
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  await store.getState().importFiles([toyFile(1), toyFile(2)], store.getState().dataset.classes[0]?.id);
  await until(store, ({ backbone, dataset }) => backbone.kind === 'ready' && dataset.samples.length === 2);
  await store.getState().timeOnePicture();
  expect(timeIn(store)).toBe('unknown');
  asked = 0;
  opens = (nth) => nth % 2 === 1;
  await store.getState().timeOnePicture();
  expect(timeIn(store)).toBe(3);
});

test('a time on another kind of device does not count, and damaged records are none', () => {
  const time = { fingerprint: 'f', device: 'cpu', milliseconds: 3 } as const;
  const kept = withTime(withTime(NO_COST, time), { ...time, milliseconds: 4 });
  expect(kept.times).toEqual([{ ...time, milliseconds: 4 }]);
  expect(withTime(kept, { ...time, device: 'webgl' }).times).toHaveLength(2);
  expect(costFrom(structuredClone(kept))).toEqual(kept);
  for (const damaged of [
    undefined,
    'nonsense',
    { ...kept, times: [{ ...time, device: 'abacus' }] },
    { ...kept, times: [{ ...time, milliseconds: NaN }] },
    { ...kept, times: [{ ...time, milliseconds: 0 }] },
    { ...kept, times: Array.from({ length: 25 }, () => time) },
    { ...kept, assumed: { device: 'laptop', own: [40, 10] } },
    { ...kept, assumed: { device: 'laptop', grid: -1 } },
  ])
    expect(costFrom(damaged)).toEqual(NO_COST);
});

test('while something else computes nothing is timed', async () => {
  let step = 3;
  let clock = 0;
  const store = await visit(memoryStorage(), () => (clock += step), true);
  const state = store.getState();
  const busy = { embeddingWork: { kind: 'running', done: 0, total: 1 } } as const;
  store.setState(busy);
  step = 500;
  const timed = state.timeOnePicture();
  await new Promise((resolve) => setTimeout(resolve));
  expect(timeIn(store)).toBeUndefined();
  step = 3;
  store.setState({ embeddingWork: { kind: 'idle' } });
  await timed;
  expect(timeIn(store)).toBe(3);
});
