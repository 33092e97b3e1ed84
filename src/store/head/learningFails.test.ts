// A fit that fails is tried again by itself, a few times: what took the trainer away is often over soon.
import { expect, test } from 'vitest';
import { localTrainer } from '../../engine/trainer';
import { createAppStore } from '../appStore';
import { shown, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** A project with a sample in each of two classes, whose fits fail so many times first. */
async function failing(times: number) {
  let left = times;
  const here = localTrainer();
  const fit: typeof here.fit = (...asked) => (left-- > 0 ? Promise.reject(new Error('cleared')) : here.fit(...asked));
  const rests: number[] = [];
  const rest = (milliseconds: number) => {
    rests.push(milliseconds);
    return new Promise<void>((resolve) => setImmediate(resolve));
  };
  const store = createAppStore(toyPorts({ startTrainer: () => ({ ...here, fit }), rest }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  const [a, b] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0)], a);
  await store.getState().importFiles([toyFile(2)], b);
  return { store, a, rests };
}

test('by itself, after a rest', async () => {
  // Each fit is tried on one more trainer at once.
  const { store, rests } = await failing(2);
  await until(store, ({ training }) => training.kind === 'current');
  expect(shown(store).trained?.learntFrom.size).toBe(2);
  expect(rests).toContain(1000);
});

test('not for ever: then it says so, and the next change tries again', async () => {
  const { store, a, rests } = await failing(10);
  await until(store, ({ training }) => training.kind === 'failed' && !training.again);
  expect(rests.filter((wait) => wait >= 1000)).toEqual([1000, 4000, 15_000, 60_000]);
  await store.getState().importFiles([toyFile(0.1)], a);
  await until(store, ({ training }) => training.kind === 'current');
});
