// Pictures on trial: all of them, however many; put away together and brought back.
import { expect, it } from 'vitest';
import type { AppState } from '../appState';
import { createAppStore } from '../appStore';
import { toyEmbedding, toyFile, toyPorts, toySpec } from '../testing/toyPorts';
import { idOf } from '../base/projectState';

async function started(change: Parameters<typeof toyPorts>[0] = {}) {
  const store = createAppStore(toyPorts(change));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return store;
}

const shownId = (project: AppState['project']) => idOf(project) ?? '';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i / 100);

it('takes all pictures, newest first, each with its own embedding', async () => {
  const store = await started();
  await store.getState().tryPictures(numbers(30).map((value) => toyFile(value)));
  await store.getState().tryPictures([toyFile(3)]);
  const { tried, trying } = store.getState();
  expect(tried.map(({ embedding }) => [...(embedding?.values ?? [])])).toEqual(
    [3, ...numbers(30).reverse()].map((value) => [...Float32Array.from(toyEmbedding(value))]),
  );
  expect(trying).toEqual({ kind: 'idle' });
});

it('names those that are no pictures once, and takes the rest', async () => {
  const store = await started();
  await store.getState().tryPictures([toyFile('broken'), ...numbers(20).map((value) => toyFile(value)), toyFile('broken too')]);
  expect(store.getState().tried).toHaveLength(20);
  expect(store.getState().notices).toMatchObject([
    { kind: 'pictures-refused', failures: [{ name: 'broken.txt' }, { name: 'broken too.txt' }] },
  ]);
});

it('stops when asked to, and tries what comes afterwards', async () => {
  const store = await started();
  const all = store.getState().tryPictures(numbers(100).map((value) => toyFile(value)));
  const stop = store.subscribe(({ tried }) => {
    if (tried.length > 0) store.getState().cancelTrying();
  });
  await all;
  stop();
  const { length } = store.getState().tried;
  expect(length).toBeLessThan(100);
  expect(store.getState().trying).toEqual({ kind: 'idle' });
  await store.getState().tryPictures([toyFile(1)]);
  expect(store.getState().tried).toHaveLength(length + 1);
});

it('tries what is brought right after Cancel, while what was cancelled still winds up', async () => {
  const store = await started();
  let second: Promise<void> | undefined;
  const stop = store.subscribe(({ tried }) => {
    if (tried.length === 0 || second) return;
    second = Promise.resolve();
    store.getState().cancelTrying();
    second = store.getState().tryPictures([toyFile(3)]);
  });
  await store.getState().tryPictures(numbers(100).map((value) => toyFile(value)));
  await second;
  stop();
  const { tried, trying } = store.getState();
  expect(tried.filter(({ name }) => name === '3.txt')).toHaveLength(1);
  expect(tried.length).toBeLessThan(101);
  expect(trying).toEqual({ kind: 'idle' });
});

it('says how many are left when something is thrown, and goes on with later ones', async () => {
  const toys = toyPorts();
  const store = await started({
    pictures: {
      ...toys.pictures,
      take: (file, name, side) => (name === '0.15.txt' ? Promise.reject(new Error('on purpose')) : toys.pictures.take(file, name, side)),
    },
  });
  await store.getState().tryPictures(numbers(30).map((value) => toyFile(value)));
  const { tried, notices, trying } = store.getState();
  expect(notices).toMatchObject([{ kind: 'trial-stopped', left: 30 - tried.length, detail: 'on purpose' }]);
  expect(trying).toEqual({ kind: 'idle' });
  await store.getState().tryPictures([toyFile(1)]);
  expect(store.getState().tried).toHaveLength(tried.length + 1);
});

it('puts all away at once, and brings them back', async () => {
  const store = await started();
  await store.getState().tryPictures(numbers(30).map((value) => toyFile(value)));
  const before = store.getState().tried;
  store.getState().forgetAllTried();
  expect(store.getState().tried).toEqual([]);
  const notice = store.getState().notices.at(-1);
  if (notice?.kind !== 'tried-removed') throw new Error('no way back was offered');
  notice.undo();
  expect(store.getState().tried).toEqual(before);
});

it('keeps what was tried with its project: away while another is open, there again in the first', async () => {
  const store = await started();
  const first = shownId(store.getState().project);
  await store.getState().tryPictures([toyFile(1), toyFile(2)]);
  const before = store.getState().tried;
  store.getState().forgetAllTried();
  const removed = store.getState().notices.at(-1);
  await store.getState().newProject('another');
  expect(store.getState().tried).toEqual([]);
  await store.getState().tryPictures([toyFile(3)]);
  // Undone in another project, they are not mixed with that one's.
  if (removed?.kind === 'tried-removed') removed.undo();
  expect(store.getState().tried.map(({ name }) => name)).toEqual(['3.txt']);
  const second = shownId(store.getState().project);
  await store.getState().openProject(first);
  expect(store.getState().tried).toEqual(before);
  await store.getState().openProject(second);
  expect(store.getState().tried.map(({ name }) => name)).toEqual(['3.txt']);
});

it('puts what is still being tried with the project it was brought to', async () => {
  const store = await started();
  const first = shownId(store.getState().project);
  const all = store.getState().tryPictures(numbers(40).map((value) => toyFile(value)));
  let left: Promise<unknown> | undefined;
  const stop = store.subscribe(({ tried }) => {
    if (tried.length > 0) left ??= store.getState().newProject('another');
  });
  await all;
  await left;
  stop();
  expect(store.getState().tried).toEqual([]);
  expect(store.getState().trying).toEqual({ kind: 'idle' });
  await store.getState().openProject(first);
  expect(store.getState().tried.length).toBeGreaterThan(0);
  expect(store.getState().tried.length).toBeLessThan(40);
});
