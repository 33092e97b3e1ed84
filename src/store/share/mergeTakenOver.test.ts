// A merge whose project another tab takes over: nothing is offered that cannot be done, and each tab is told the way to the rest.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { projectLocks } from '../../browser/projectLock';
import { toyLocks } from '../../browser/testing/toyLocks';
import { endedImportSentence } from '../project/endedImportSentence';
import { savedFile, taught, told, visit } from '../testing/projectFileScene';
import { until } from '../testing/toyPorts';
import type { AppStore } from '../appStore';

const many = (from: number) => Array.from({ length: 30 }, (_, i) => from + i / 100);

/** Two tabs on one project, and a file of sixty pictures that is offered to the first, which has the project. */
async function twoTabs() {
  const other = await taught([many(5), many(7)]);
  await other.store.getState().saveProjectFile();
  const [kept, locks] = [memoryStorage(), toyLocks()];
  const { store } = await visit({ ...kept, lock: projectLocks(locks) });
  const { store: second, ports } = await visit({ ...kept, lock: projectLocks(locks) });
  expect(second.getState().project.kind).toBe('read-only');
  await store.getState().offerMerge(savedFile(other.ports));
  return { store, second, ports };
}

const merged = (store: AppStore) => told(store).find(({ kind }) => kind === 'merged');

test('its undo is withdrawn with all others once another tab works on the project', async () => {
  const { store, second } = await twoTabs();
  await store.getState().acceptMerge();
  await store.getState().saved();
  expect(merged(store)).toMatchObject({ undo: expect.any(Function) as unknown });
  await second.getState().takeOver();
  await until(store, ({ project }) => project.kind === 'read-only');
  expect(merged(store)).toBeUndefined();
});

test('ended by a take-over it offers no undo, and the other tab and later visits say to merge the file again', async () => {
  const { store, second, ports } = await twoTabs();
  const merging = store.getState().acceptMerge();
  await until(store, ({ dataset }) => dataset.samples.length > 10);
  await second.getState().takeOver();
  await merging;
  const end = merged(store);
  if (end?.kind !== 'merged') throw new Error('nothing was said');
  expect(end.left).toBeGreaterThan(0);
  expect(end.undo).toBeUndefined();
  const said = () => second.getState().endedImports.map((each) => endedImportSentence(each, false));
  const sentence = `Not all of a file came into “My first project”: ${end.left} of 60 pictures are missing. Merge the file into it again for the rest.`;
  expect(said()).toEqual([sentence]);
  await second.getState().saved();
  const { store: later } = await visit({ ...ports.storage, lock: projectLocks(toyLocks()) });
  expect(later.getState().endedImports.map((each) => endedImportSentence(each, false))).toEqual([sentence]);
});
