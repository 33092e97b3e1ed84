// Tagging samples: undone, kept over a reload and a move, carried by a project's file, and given to samples that are merged in.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

const tagsNow = (store: ReturnType<typeof createAppStore>) => store.getState().dataset.samples.map(({ tags }) => tags?.join(' + ') ?? '');

async function twoClasses(storage = memoryStorage()) {
  const store = createAppStore(toyPorts({ storage }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0), toyFile(0.1)], a);
  await store.getState().importFiles([toyFile(2)], b);
  return { store, storage, a, b, ids: store.getState().dataset.samples.map(({ id }) => id) };
}

test('a tag is given in its one form, survives a move, a deletion that is undone and a reload, and its own undo takes it away', async () => {
  const { store, storage, b, ids } = await twoClasses();
  const [first = '', second = ''] = ids;
  store.getState().tagSamples([first, second], '  dark ', true);
  store.getState().tagSamples([first], 'hand', true);
  expect(tagsNow(store)).toEqual(['dark + hand', 'dark', '']);
  const { evaluation, trainedBy } = store.getState();
  store.getState().moveSamples([first], b);
  store.getState().removeSamples([second]);
  const removed = store.getState().notices.findLast(({ kind }) => kind === 'samples-removed');
  if (removed?.kind === 'samples-removed') removed.undo();
  expect(tagsNow(store)).toEqual(['dark + hand', 'dark', '']);
  expect([evaluation.kind, trainedBy.size]).toEqual([store.getState().evaluation.kind, store.getState().trainedBy.size]);
  await store.getState().saved();

  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  expect(tagsNow(next)).toEqual(['dark + hand', 'dark', '']);
  next.getState().tagSamples(ids, 'dark', false);
  expect(tagsNow(next)).toEqual(['hand', '', '']);
  // Only those that had it are told of.
  const notice = next.getState().notices.findLast(({ kind }) => kind === 'tagged');
  expect(notice).toMatchObject({ tag: 'dark', on: false, count: 2 });
  if (notice?.kind === 'tagged') notice.undo();
  // In which order a sample says its tags is kept, too.
  expect(tagsNow(next)).toEqual(['dark + hand', 'dark', '']);
});

test('what shows nothing is no tag, and nothing is told of what changes nothing', async () => {
  const { store, ids } = await twoClasses();
  const before = store.getState().notices.length;
  store.getState().tagSamples(ids, ' \u200b', true);
  store.getState().tagSamples(ids, 'dark', false);
  expect([tagsNow(store), store.getState().notices.length]).toEqual([['', '', ''], before]);
});
