// Which samples light a channel most: the strongest first, cancelled at once, and nothing of a project or backbone that was left.
import { expect, test } from 'vitest';
import { litNow } from './litSlice';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

const WISH = { block: 0, channel: 0 };

async function taught(ports = toyPorts()) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  // The toy's first channel is the cosine of a picture's number.
  await store.getState().importFiles(
    [1.5, 0.2, 3, 0.9, 0].map((each) => toyFile(each)),
    store.getState().dataset.classes[0]?.id,
  );
  return store;
}

const litOf = (store: AppStore) => store.getState().lit;

test('the samples that light a channel most come first, with how strongly; what lights nothing comes last', async () => {
  const store = await taught();
  await store.getState().findLit(WISH);
  const lit = litOf(store);
  if (lit.kind !== 'found') throw new Error(lit.kind);
  expect(lit.looked).toBe(5);
  expect(lit.samples.map(({ light }) => Number(light.toFixed(3)))).toEqual([1, 0.98, 0.622, 0.071, 0]);
  expect(lit.of.samples).toBe(store.getState().dataset.samples);
});

test('cancelled, it says so; another channel ends the search before', async () => {
  const store = await taught();
  const finding = store.getState().findLit(WISH);
  await until(store, ({ lit }) => lit.kind === 'looking' && lit.done === 2);
  store.getState().cancelLit();
  await finding;
  expect(litOf(store).kind).toBe('cancelled');
  const first = store.getState().findLit(WISH);
  const second = store.getState().findLit({ block: 0, channel: 1 });
  await Promise.all([first, second]);
  expect(litOf(store)).toMatchObject({ kind: 'found', of: { channel: 1 } });
});

test('another project or backbone that comes meanwhile leaves nothing behind', async () => {
  for (const leave of ['project', 'backbone']) {
    const store = await taught();
    const finding = store.getState().findLit(WISH);
    await until(store, ({ lit }) => lit.kind === 'looking' && lit.done === 2);
    if (leave === 'project') await store.getState().newProject('Beside');
    else await store.getState().chooseBackbone(toySpec('other'));
    await finding;
    expect(litOf(store).kind).toBe('none');
  }
});

test('what was found is there when one comes back, and of another project or backbone nothing is; a search ends', async () => {
  const store = await taught();
  await store.getState().findLit(WISH);
  store.getState().leaveLit();
  expect(litNow(store.getState())).toMatchObject({ kind: 'found', looked: 5 });
  await store.getState().chooseBackbone(toySpec('other'));
  expect(litNow(store.getState()).kind).toBe('none');
  await store.getState().chooseBackbone(toySpec('toy'));
  await until(store, ({ backbone }) => backbone.kind === 'ready');
  expect(litNow(store.getState()).kind).toBe('found');
  const finding = store.getState().findLit({ block: 0, channel: 1 });
  await until(store, ({ lit }) => lit.kind === 'looking' && lit.done === 2);
  store.getState().leaveLit();
  await finding;
  expect(litOf(store).kind).toBe('none');
  await store.getState().findLit(WISH);
  await store.getState().newProject('Beside');
  expect(litNow(store.getState()).kind).toBe('none');
});

test('a channel that the backbone has not fails and says why', async () => {
  const store = await taught();
  await store.getState().findLit({ block: 0, channel: 7 });
  expect(litOf(store)).toMatchObject({ kind: 'failed', of: { channel: 7 } });
});

test('another channel that is asked for while the backbone starts again is looked for then', async () => {
  const ports = toyPorts();
  const store = await taught(ports);
  const first = store.getState().findLit(WISH);
  await until(store, ({ lit }) => lit.kind === 'looking' && lit.done === 1);
  ports.engines.at(-1)?.lose('gone');
  await until(store, ({ backbone }) => backbone.kind !== 'ready');
  await Promise.all([first, store.getState().findLit({ block: 0, channel: 1 })]);
  expect(litOf(store)).toMatchObject({ kind: 'found', looked: 5, of: { channel: 1 } });
});
