// The evaluation of an MLP is of the settings that it learnt with, whatever is set for the next one.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { ok } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { ready, taught } from '../testing/evaluated';
import { toyPorts, toySpec, until } from '../testing/toyPorts';

const ofMlp = ({ headKind }: { readonly headKind: string }) => headKind === 'mlp';

test('other settings change no score before they are learnt with, and none after the project is opened anew', async () => {
  const storage = memoryStorage();
  const { ports, store } = await taught({ storage });
  store.getState().chooseHead({ kind: 'mlp' });
  store.getState().setMlp({ epochs: 3, hidden: 8 });
  await store.getState().startMlp();
  const first = await ready(store, ofMlp);
  store.getState().setMlp({ epochs: 1, hidden: 2 });
  for (let i = 0; i < 100; i++) await ports.nextFrame();
  expect((await ready(store, ofMlp)).key).toBe(first.key);
  await store.getState().saved();

  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  await next.getState().chooseBackbone(toySpec());
  expect((await ready(next, ofMlp)).key).toBe(first.key);

  await store.getState().startMlp();
  expect((await ready(store, (made) => ofMlp(made) && made.key !== first.key)).key).toContain('["hidden",2]');
});

test('an MLP that went on is scored with the epochs at which it ended', async () => {
  const { store } = await taught();
  store.getState().chooseHead({ kind: 'mlp' });
  store.getState().setMlp({ epochs: 3, hidden: 8 });
  await store.getState().startMlp();
  await ready(store, ofMlp);
  await store.getState().goOnMlp();
  expect((await ready(store, (made) => ofMlp(made) && !made.key.includes('["epochs",3]'))).key).toContain('["epochs",6]');
});

test('an MLP that was stopped early is scored with the epochs that it learnt', async () => {
  const { store } = await taught();
  store.getState().chooseHead({ kind: 'mlp' });
  store.getState().setMlp({ epochs: 900, hidden: 8, epochMilliseconds: 20 });
  const run = store.getState().startMlp();
  await until(store, ({ mlpRun }) => mlpRun.kind === 'running' && mlpRun.history.length > 0);
  expect(store.getState().evaluation).toMatchObject({ kind: 'making', learns: true });
  store.getState().stopMlp();
  await run;
  const { mlpRun } = store.getState();
  const epochs = mlpRun.kind === 'stopped' ? mlpRun.used : undefined;
  expect(epochs).toBeLessThan(900);
  expect((await ready(store, ofMlp)).key).toContain(`["epochs",${epochs}]`);
});

test('the history notes the settings that were learnt with, whatever is set meanwhile', async () => {
  const { store } = await taught();
  store.getState().chooseHead({ kind: 'mlp' });
  store.getState().setMlp({ epochs: 3, hidden: 8 });
  const run = store.getState().startMlp();
  await until(store, ({ mlpRun }) => mlpRun.kind === 'running');
  store.getState().setMlp({ epochs: 1, hidden: 2 });
  await run;
  await ready(store, ofMlp);
  const { stateHistory } = await until(store, (state) => state.stateHistory?.history.states.at(-1)?.settings['headKind'] === 'mlp');
  expect(stateHistory?.history.states.at(-1)?.settings['mlp']).toMatchObject({ hidden: 8, epochs: 3 });
});

test('an MLP that was kept without its settings is not scored by those on the screen', async () => {
  const storage = memoryStorage();
  const { store } = await taught({ storage });
  store.getState().chooseHead({ kind: 'mlp' });
  store.getState().setMlp({ epochs: 3, hidden: 8 });
  await store.getState().startMlp();
  await ready(store, ofMlp);
  await store.getState().saved();
  const heads: typeof storage.heads = async (id) => {
    const kept = await storage.heads(id);
    if (!kept.ok) return kept;
    return ok(
      kept.value.map((each) => {
        if (!each.trained) return each;
        const { serialised, learntKey, learntFrom, augmentedCount, milliseconds } = each.trained;
        return { ...each, trained: { serialised, learntKey, learntFrom, augmentedCount, milliseconds } };
      }),
    );
  };
  const next = createAppStore(toyPorts({ storage: { ...storage, heads } }));
  await next.getState().startProject();
  await next.getState().chooseBackbone(toySpec());
  const { evaluation } = await until(next, (state) => state.evaluation.kind === 'none');
  expect(evaluation).toEqual({ kind: 'none', why: { kind: 'settings-unknown' } });
});
