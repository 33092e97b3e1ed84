// The ladder in the store: every rung on the same samples, cancelled at once, and nothing of another project's.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function taught() {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  const [a, b] = store.getState().dataset.classes;
  const numbers = Array.from({ length: 6 }, (_, i) => i / 20);
  await store.getState().importFiles(
    numbers.map((each) => toyFile(each)),
    a?.id,
  );
  await store.getState().importFiles(
    numbers.map((each) => toyFile(2 + each)),
    b?.id,
  );
  store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 3, epochMilliseconds: 0 } });
  return store;
}

test('every rung is asked about the same samples; one a class already tells two far classes apart', async () => {
  const store = await taught();
  await store.getState().climbLadder();
  const { ladder } = store.getState();
  if (ladder.kind !== 'ready') throw new Error(JSON.stringify(ladder));
  expect(ladder.rungs.map(({ id, asked }) => [id, asked])).toEqual([
    ['one-sample', 12],
    ['linear', 12],
    ['mlp', 12],
  ]);
  const [one, linear] = ladder.rungs;
  expect(one).toMatchObject({ right: 12, numbers: 12, beside: undefined });
  expect(linear).toMatchObject({ right: 12, numbers: 10, beside: { verdict: 'no clear difference' } });
});

test('cancelled, it says so, and can be measured again', async () => {
  const store = await taught();
  const climbing = store.getState().climbLadder();
  await until(store, ({ ladder }) => ladder.kind === 'running');
  store.getState().cancelLadder();
  await climbing;
  expect(store.getState().ladder).toEqual({ kind: 'cancelled' });
  await store.getState().climbLadder();
  expect(store.getState().ladder.kind).toBe('ready');
});

test('without two classes it says what it lacks', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().climbLadder();
  expect(store.getState().ladder).toEqual({ kind: 'lacking' });
});
