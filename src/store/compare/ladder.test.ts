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
    ['fine-tuned', 12],
  ]);
  const [one, linear, , tuned] = ladder.rungs;
  expect(one).toMatchObject({ right: 12, numbers: 8, beside: undefined });
  expect(linear).toMatchObject({ right: 12, numbers: 10, beside: { verdict: 'no clear difference' } });
  // One sample a class has nothing multiplied; the toy's block is 2 channels at 1 position, 4 numbers out of it, 2 classes.
  expect(one?.operations).toEqual([0, 0]);
  expect(tuned).toMatchObject({ numbers: 3 * 4 + 5 * 2 });
  expect(tuned?.operations[0]).toBeGreaterThan(0);
});

test('the fine-tuned rung comes last and is measured at two learning rates, each asked about all samples', async () => {
  const store = await taught();
  const climbing = store.getState().climbLadder();
  const { ladder: before } = await until(store, ({ ladder }) => ladder.kind === 'ready');
  expect(before.kind === 'ready' && before.rungs.map(({ id }) => id)).toEqual(['one-sample', 'linear', 'mlp']);
  expect(before.kind === 'ready' && before.tuning.kind).toBe('running');
  await climbing;
  const { ladder, settings } = store.getState();
  if (ladder.kind !== 'ready' || ladder.tuning.kind !== 'measured') throw new Error(JSON.stringify(ladder));
  const { blockLearningRate } = settings.fineTuning;
  expect(ladder.tuning.rates.map(({ rate, outcome }) => [rate, outcome?.asked])).toEqual([
    [blockLearningRate, 12],
    [10 * blockLearningRate, 12],
  ]);
  const [set] = ladder.tuning.rates;
  const rung = ladder.rungs.find(({ id }) => id === 'fine-tuned');
  expect(rung).toMatchObject({ right: set?.outcome?.right, asked: 12 });
  expect(set?.outcome?.epochs).toBeGreaterThan(0);
});

test('fine-tuning that is cancelled leaves the rungs below as they were measured', async () => {
  const store = await taught();
  const climbing = store.getState().climbLadder();
  await until(store, ({ ladder }) => ladder.kind === 'ready');
  store.getState().cancelLadder();
  await climbing;
  const { ladder } = store.getState();
  expect(ladder).toMatchObject({ kind: 'ready', tuning: { kind: 'cancelled' } });
  expect(ladder.kind === 'ready' && ladder.rungs.map(({ id }) => id)).toEqual(['one-sample', 'linear', 'mlp']);
});

test('another project that is opened while it is measured stays without one, and the first can be measured again', async () => {
  for (const when of ['running', 'ready']) {
    const store = await taught();
    const first = store.getState().project;
    const climbing = store.getState().climbLadder();
    await until(store, ({ ladder }) => ladder.kind === when);
    await store.getState().newProject('Beside');
    await climbing;
    const { ladder, project } = store.getState();
    expect(project).not.toEqual(first);
    expect(['cancelled', 'idle']).toContain(ladder.kind === 'ready' ? ladder.tuning.kind : ladder.kind);
  }
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

test('settings that are changed while it is climbed are for the next time', async () => {
  const store = await taught();
  const { mlp, fineTuning } = store.getState().settings;
  store.getState().changeSettings({ mlp: { ...mlp, hidden: 8 } });
  const climbing = store.getState().climbLadder();
  await until(store, ({ ladder }) => ladder.kind === 'running' && ladder.done > 0);
  store.getState().changeSettings({
    mlp: { ...mlp, hidden: 512 },
    fineTuning: { ...fineTuning, blockLearningRate: fineTuning.blockLearningRate / 2 },
  });
  await climbing;
  const { ladder } = store.getState();
  if (ladder.kind !== 'ready' || ladder.tuning.kind !== 'measured') throw new Error(JSON.stringify(ladder));
  // Four numbers an embedding, two classes.
  expect(ladder.rungs.find(({ id }) => id === 'mlp')?.numbers).toBe(5 * 8 + 9 * 2);
  expect(ladder.tuning.rates[0]?.rate).toBe(fineTuning.blockLearningRate);
});
