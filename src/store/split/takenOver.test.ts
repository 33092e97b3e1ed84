// A project that is taken over from another tab: the split and the history are what that tab wrote.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { projectLocks } from '../../browser/projectLock';
import { toyLocks } from '../../browser/testing/toyLocks';
import { foldByBurst } from '../../core/evaluation/projectSplit';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { idOf } from '../base/projectState';

const kept = memoryStorage();
const locks = toyLocks();
let ids = 0;
let time = 1_000_000;

async function tab(): Promise<AppStore> {
  const storage = { ...kept, lock: projectLocks(locks) };
  const store = createAppStore(toyPorts({ storage, newId: () => `n-${String(++ids).padStart(4, '0')}`, now: () => (time += 100_000) }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return store;
}

async function teach(store: AppStore, values: readonly number[], total: number): Promise<void> {
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      values.map((value) => toyFile(2 * c + value)),
      id,
    );
  await until(store, ({ stateHistory }) => stateHistory?.history.states.at(-1)?.answers.length === total);
  await store.getState().saved();
}

async function written(store: AppStore) {
  const { project } = store.getState();
  const id = idOf(project) ?? '';
  const split = await kept.split(id);
  const history = await kept.history(id);
  return {
    folds: split.ok && split.value ? foldByBurst(split.value) : new Map<string, number>(),
    names: history.ok && history.value ? history.value.states.map(({ name }) => name) : [],
  };
}

test('the folds and the names that the other tab gave stay', async () => {
  const first = await tab();
  await teach(first, [0, 0.1, 0.2], 6);
  const second = await tab();
  await second.getState().takeOver();
  await teach(second, [0.3, 0.4, 0.5], 12);
  const newest = second.getState().stateHistory?.history.states.at(-1);
  if (newest) second.getState().nameState(newest, 'of the second tab');
  await second.getState().saved();
  const before = await written(second);
  expect(before.folds.size).toBe(12);

  await first.getState().takeOver();
  // Its states are there again before anything is learnt anew.
  await until(first, ({ stateHistory }) => stateHistory?.history.states.some(({ name }) => name === 'of the second tab') === true);
  await teach(first, [0.7], 14);
  const after = await written(first);
  expect([...before.folds].filter(([burst, fold]) => after.folds.get(burst) !== fold)).toEqual([]);
  expect(after.names).toContain('of the second tab');
});
