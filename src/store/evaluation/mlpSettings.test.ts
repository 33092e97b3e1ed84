// The evaluation of an MLP is of the settings that it learnt with, whatever is set for the next one.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { createAppStore } from '../appStore';
import { ready, taught } from '../testing/evaluated';
import { toyPorts, toySpec } from '../testing/toyPorts';

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
