// Heads that learn by epochs, in a project that is opened elsewhere: what they learnt from and with goes along.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { AppStore } from '../appStore';
import { rested, savedFile, taught, visit } from '../testing/projectFileScene';
import { toyFile, until } from '../testing/toyPorts';

async function learnt(store: AppStore, epochs: number) {
  store.getState().chooseHead({ kind: 'mlp' });
  store.getState().setMlp({ epochs, epochMilliseconds: 0 });
  await store.getState().startMlp();
  await until(store, ({ mlpRun, trained }) => mlpRun.kind === 'done' && trained?.head.kind === 'mlp');
}

test('an MLP that is behind knows there which recordings it learnt from, and is tested on the same pictures', async () => {
  const { store, ports } = await taught();
  const [a] = store.getState().dataset.classes;
  const tests = [0.15, 0.45, 0.75].map((value) => toyFile(value));
  await store.getState().importFiles(tests, a?.id, 'file', store.getState().project, 'test');
  await learnt(store, 3);
  await store.getState().importFiles([toyFile(0.5)], a?.id);
  const here = await until(store, ({ testSet, training }) => training.kind === 'behind' && testSet.kind === 'ready');
  await store.getState().saveProjectFile();

  const there = await visit();
  await there.store.getState().openProjectFile(savedFile(ports));
  const opened = await until(
    there.store,
    ({ trained, training, testSet }) => trained?.head.kind === 'mlp' && training.kind === 'behind' && testSet.kind === 'ready',
  );
  expect(here.trained?.learntRecordings?.size).toBeGreaterThan(0);
  expect(opened.trained?.learntRecordings).toEqual(here.trained?.learntRecordings);
  expect(opened.testSet).toMatchObject({ table: { ids: { length: 3 } }, leftOut: { learnt: 0 } });
}, 30_000);

test('an MLP that went on beyond a thousand epochs has its score there, and its state can be brought back', async () => {
  const { store, ports } = await taught();
  await learnt(store, 600);
  await store.getState().goOnMlp();
  const { stateHistory } = await until(
    store,
    (state) => state.evaluation.kind === 'ready' && (state.stateHistory?.history.states.at(-1)?.key.includes('["epochs",1200]') ?? false),
  );
  await store.getState().saved();
  await store.getState().saveProjectFile();
  const there = await visit();
  await there.store.getState().openProjectFile(savedFile(ports));
  await until(there.store, ({ trained }) => trained?.mlpSettings?.epochs === 1200);

  const state = stateHistory?.history.states.at(-1);
  store.getState().chooseHead({ kind: 'nearest-mean' });
  await rested(store);
  store.getState().setMlp({ epochs: 7 });
  if (state) store.getState().bringBackState(state);
  expect(store.getState().settings.mlp.epochs).toBe(1200);
}, 60_000);
