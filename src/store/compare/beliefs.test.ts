// What the backbone believes: counted over each class's pictures, of the open project and the chosen backbone alone.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { TOY_LABELS, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function asked() {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    Array.from({ length: 6 }, (_, i) => toyFile(i / 50)),
    a,
  );
  await store.getState().importFiles(
    Array.from({ length: 6 }, (_, i) => toyFile(2 + i / 50)),
    b,
  );
  store.getState().changeClass(a, { name: TOY_LABELS[0] });
  store.getState().wantClassifier();
  await until(store, ({ classifier }) => classifier.kind === 'ready');
  return { store, a, b };
}

test('each class has its own beliefs, and one that pretraining knew by name is known', async () => {
  const { store, a, b } = await asked();
  await store.getState().askBeliefs();
  const { beliefsBy, project, chosen } = store.getState();
  const beliefs = beliefsBy.get(idOf(project) ?? '');
  if (!beliefs) throw new Error('nothing was asked');
  expect(beliefs.fingerprint).toBe(chosen);
  expect(beliefs.classes.map(({ classId }) => classId)).toEqual([a, b]);
  for (const { asked: shown, believed, closeness } of beliefs.classes) {
    expect(shown).toBe(6);
    expect(believed.reduce((sum, { first }) => sum + first, 0)).toBe(6);
    expect(closeness && closeness.within > closeness.toOthers).toBe(true);
  }
  expect(beliefs.classes[0]?.known).toContain(TOY_LABELS[0]);
  expect(beliefs.classes[1]?.known).toEqual([]);
});

test('without its classifier nothing is asked, and what is cancelled says so', async () => {
  const bare = createAppStore(toyPorts());
  await bare.getState().startProject();
  await bare.getState().askBeliefs();
  expect(bare.getState().beliefs).toEqual({ kind: 'idle' });
  const { store } = await asked();
  const asking = store.getState().askBeliefs();
  await until(store, ({ beliefs }) => beliefs.kind === 'running');
  store.getState().cancelBeliefs();
  await asking;
  expect(store.getState().beliefs).toEqual({ kind: 'cancelled' });
});
