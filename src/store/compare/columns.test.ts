// Columns side by side: the same samples and split for each, nothing of one project in another, and nothing watched that is not in view.
import { expect, test } from 'vitest';
import { ok } from '../../core/base/result';
import { alteredEngine } from '../testing/alteredEngine';
import { catalogue } from '../../core/backbones/catalogue';
import { worthBeside } from '../../core/compare/worth';
import { numberCount } from '../../core/heads/heads';
import { createAppStore } from '../appStore';
import type { AppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { columnBehind, madeOf, columnIdsNow } from './columns';
import { randomToy, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** Two classes of eight recordings each; numbers near 0 and near 2, which lie apart on the toy's circle. */
async function taught(change: Parameters<typeof toyPorts>[0] = {}) {
  const ports = toyPorts({ catalogue: () => Promise.resolve([toySpec('toy'), toySpec('other'), randomToy]), ...change });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  await fill(store);
  return { store, ports };
}

async function fill(store: AppStore) {
  const [a, b] = store.getState().dataset.classes;
  const numbers = Array.from({ length: 8 }, (_, i) => i / 20);
  await store.getState().importFiles(
    numbers.map((each) => toyFile(each)),
    a?.id,
  );
  await store.getState().importFiles(
    numbers.map((each) => toyFile(2 + each)),
    b?.id,
  );
}

const allReady = (state: ReturnType<AppStore['getState']>) =>
  columnIdsNow(state).length > 0 && columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready');

test('each column is asked about the same samples and gets a head of its own', async () => {
  const { store } = await taught();
  await store.getState().openColumns();
  expect(columnIdsNow(store.getState())).toEqual(['chosen', 'dice', 'pixels']);
  const state = await until(store, allReady);
  const made = columnIdsNow(state).flatMap((id) => madeOf(id, state) ?? []);
  expect(made).toHaveLength(3);
  const [first] = made;
  for (const each of made) {
    expect(each.of.count).toBe(16);
    expect(each.answers.ids).toEqual(first?.answers.ids);
    expect(each.head?.classIds).toEqual(first?.head?.classIds);
    expect(each.numbers).toBe(each.head && numberCount(each.head));
    expect(each.quality.right).toBe(each.answers.right.filter((right) => right === 1).length);
  }
  expect(first?.quality).toMatchObject({ right: 16, total: 16 });
  expect(first && worthBeside(first.answers, first.answers)).toMatchObject({ samples: 16, more: 0 });
});

test('columns that a link chose while the usual ones were still looked up stay', async () => {
  let found = () => {};
  const looked = new Promise<void>((resolve) => (found = resolve));
  const { store } = await taught({ catalogue: () => looked.then(() => [toySpec('toy'), randomToy]) });
  const opened = store.getState().openColumns();
  await until(store, ({ columnsOpen }) => columnsOpen);
  store.getState().chooseColumns(['chosen', 'histogram']);
  found();
  await opened;
  expect(columnIdsNow(store.getState())).toEqual(['chosen', 'histogram']);
});

test('new samples make every column anew; what was measured stays until then', async () => {
  const { store } = await taught();
  await store.getState().openColumns();
  await until(store, allReady);
  await store.getState().importFiles([toyFile(0.5)], store.getState().dataset.classes[0]?.id);
  expect(madeOf('pixels', store.getState())?.of.count).toBe(16);
  store.getState().columnsMayBeStale();
  const state = await until(store, (now) => allReady(now) && madeOf('pixels', now)?.of.count === 17);
  expect(madeOf('dice', state)?.of.count).toBe(17);
});

test('out of view nothing is watched; what was measured is there when they come back', async () => {
  const { store } = await taught();
  await store.getState().openColumns();
  await until(store, allReady);
  expect(store.getState().watched.size).toBe(1);
  expect(store.getState().plainWatched).toEqual(new Set(['pixels']));
  const before = madeOf('chosen', store.getState());
  expect(before).toBeDefined();
  store.getState().closeColumns();
  expect(store.getState().watched.size).toBe(0);
  expect(store.getState().plainWatched.size).toBe(0);
  expect(madeOf('chosen', store.getState())).toBe(before);
});

test('another project that is opened while they are made gets columns of its own samples alone', async () => {
  const { store } = await taught();
  await store.getState().openColumns();
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'evaluating');
  const left = store.getState().project;
  await store.getState().newProject('Beside');
  await fill(store);
  await store.getState().openColumns();
  const { project } = store.getState();
  const of = idOf(project);
  const state = await until(store, (now) => allReady(now) && columnIdsNow(now).every((id) => madeOf(id, now)?.of.projectId === of));
  expect(project).not.toEqual(left);
  const ids = new Set(state.dataset.samples.map(({ id }) => id));
  for (const id of columnIdsNow(state)) expect(madeOf(id, state)?.answers.ids.every((each) => ids.has(each))).toBe(true);
});

test('what was measured of a project is there when it is opened again, and says when it is of other samples', async () => {
  const { store } = await taught();
  await store.getState().openColumns();
  await until(store, allReady);
  const first = idOf(store.getState().project) ?? '';
  const before = columnIdsNow(store.getState()).map((id) => madeOf(id, store.getState()));
  await store.getState().newProject('Beside');
  expect(madeOf('pixels', store.getState())).toBeUndefined();
  await fill(store);
  await store.getState().openColumns();
  await until(store, (state) => allReady(state) && columnIdsNow(state).every((id) => madeOf(id, state)));
  store.getState().closeColumns();
  await store.getState().openProject(first);
  await until(store, ({ backbone }) => backbone.kind === 'ready');
  expect(columnIdsNow(store.getState()).map((id) => madeOf(id, store.getState()))).toEqual(before);
  const [pixels] = [madeOf('pixels', store.getState())];
  if (!pixels) throw new Error('no column');
  expect(columnBehind(pixels, store.getState(), 'pixels')).toBeUndefined();
  store.getState().removeSamples([store.getState().dataset.samples[0]?.id ?? '']);
  expect(columnBehind(pixels, store.getState(), 'pixels')).toBe('samples');
});

test('no score of one backbone stands under the name of another', async () => {
  const { store } = await taught();
  await store.getState().openColumns();
  await until(store, allReady);
  const before = madeOf('chosen', store.getState());
  expect(before?.of.backbone?.id).toBe('toy');
  store.getState().closeColumns();
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === 'other');
  expect(madeOf('chosen', store.getState())).toBeUndefined();
  await store.getState().chooseBackbone(toySpec('toy'));
  await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === 'toy');
  expect(madeOf('chosen', store.getState())).toBe(before);
});

test('cancelled, all rest until they are asked again, those too that had no turn yet', async () => {
  const { store } = await taught();
  await store.getState().openColumns();
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'evaluating');
  store.getState().cancelColumns();
  const { columnsBy } = store.getState();
  expect(columnIdsNow(store.getState()).map((id) => columnsBy.get(id)?.work)).toEqual(
    columnIdsNow(store.getState()).map(() => ({ kind: 'cancelled' })),
  );
  store.getState().makeColumnsAgain();
  await until(store, allReady);
});

test('a column without a backbone sees the camera’s frames, for as long as it is in view', async () => {
  const { store, ports } = await taught();
  await store.getState().openColumns();
  await until(store, allReady);
  ports.toyCamera.show(1);
  await store.getState().turnCameraOn();
  const { liveBy } = await until(store, (state) => state.liveBy.has('pixels') && state.liveBy.size === 3);
  expect(liveBy.get('pixels')?.embedding.values).toHaveLength(3072);
  store.getState().turnCameraOff();
});

test('the time of a column without a backbone is its own arithmetic: that its pixels kept it waiting is none of it', async () => {
  let clock = 0;
  const { pixels, ...pictures } = toyPorts().pictures;
  const { store, ports } = await taught({
    monotonic: () => clock,
    pictures: {
      ...pictures,
      pixels(square, side) {
        clock += 500;
        return pixels(square, side);
      },
    },
  });
  await store.getState().openColumns();
  await until(store, allReady);
  ports.toyCamera.show(1);
  await store.getState().turnCameraOn();
  const { paceBy } = await until(store, (state) => state.paceBy.get('pixels')?.milliseconds !== undefined);
  expect(paceBy.get('pixels')?.milliseconds).toBe(0);
  store.getState().turnCameraOff();
});

test('the time of a backbone is that of its device: that it waited for its turn is none of it', async () => {
  let clock = 0;
  const base = toyPorts();
  const { store, ports } = await taught({
    monotonic: () => clock,
    startEngine: alteredEngine(base.startEngine, (engine) => ({
      async embed(...call) {
        const embedded = await engine.embed(...call);
        clock += 500;
        return embedded.ok ? ok({ ...embedded.value, milliseconds: 20 }) : embedded;
      },
    })),
  });
  ports.toyCamera.show(1);
  await store.getState().turnCameraOn();
  const chosen = store.getState().chosen ?? '';
  const { paceBy } = await until(store, (state) => state.paceBy.get(chosen)?.milliseconds !== undefined);
  expect(paceBy.get(chosen)?.milliseconds).toBe(20);
  store.getState().turnCameraOff();
});

test('each column says how many pictures a second it sees: of all the same ones, 100 ms from one to the next', async () => {
  let clock = 0;
  const { store, ports } = await taught({
    monotonic: () => clock,
    nextFrame() {
      clock += 100;
      return new Promise((resolve) => setImmediate(resolve));
    },
  });
  await store.getState().openColumns();
  await until(store, allReady);
  ports.toyCamera.show(1);
  await store.getState().turnCameraOn();
  const { liveBy } = await until(
    store,
    (state) => [...state.liveBy.values()].filter(({ perSecond }) => perSecond !== undefined).length === 3,
  );
  expect([...liveBy.values()].map(({ perSecond }) => perSecond)).toEqual([10, 10, 10]);
  store.getState().turnCameraOff();
  // What was timed stays.
  const { paceBy } = await until(store, (state) => state.liveBy.size === 0);
  expect([...paceBy].map(([of, { perSecond }]) => [of, perSecond])).toEqual([...liveBy.keys()].map((of) => [of, 10]));
});

test('random weights are of the app’s own catalogue, and there is one entry of them', () => {
  expect(catalogue.filter((spec) => spec.random)).toHaveLength(1);
});

test('cancelled, they stay so whatever comes, until they are asked for again', async () => {
  const gate = { letGo: undefined as (() => void) | undefined };
  const base = toyPorts();
  const { store, ports } = await taught({
    backboneCache: {
      ...base.backboneCache,
      async fetch(spec, ...rest) {
        if (spec.id === 'other') await new Promise<void>((resolve) => (gate.letGo = resolve));
        return base.backboneCache.fetch(spec, ...rest);
      },
    },
  });
  await store.getState().openColumns();
  store.getState().chooseColumns(['chosen', 'other']);
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'ready' && columnsBy.get('other')?.work.kind === 'waiting');
  store.getState().cancelColumns();
  gate.letGo?.();
  await until(store, ({ watched }) => watched.size > 0);
  for (let frame = 0; frame < 100; frame++) await ports.nextFrame();
  expect(store.getState().columnsBy.get('other')?.work.kind).toBe('cancelled');
  store.getState().makeColumnsAgain();
  await until(store, allReady);
});

test('a column by name is none beside the chosen backbone while that is the same, and is there again after', async () => {
  const { store } = await taught();
  store.getState().chooseColumns(['chosen', 'other', 'pixels']);
  await store.getState().openColumns();
  await until(store, allReady);
  const take = async (id: string) => {
    await store.getState().chooseBackbone(toySpec(id));
    await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === id);
    store.getState().columnsMayBeStale();
    await until(store, (state) => allReady(state) && columnIdsNow(state).every((each) => madeOf(each, state)));
    return columnIdsNow(store.getState());
  };
  expect(await take('other')).toEqual(['chosen', 'pixels']);
  expect(columnIdsNow(store.getState())).toBe(columnIdsNow(store.getState()));
  expect(await take('toy')).toEqual(['chosen', 'other', 'pixels']);
  // Beside nothing else a column is left to compare with.
  store.getState().chooseColumns(['chosen', 'other']);
  expect(await take('other')).toEqual(['chosen', 'pixels']);
});
