// A project that is left while nothing can be saved: what waits is written to that project, whichever is open by then.
import { expect, test } from 'vitest';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { fillable } from '../testing/fillableStorage';
import { keptOf, projectsAlike, rest, HERE, THERE } from '../testing/midFlightScene';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

/** A store at rest whose storage writes nothing while it is full. */
async function started() {
  const storage = await projectsAlike();
  const { storage: filling, fill } = fillable(storage);
  const ports = toyPorts({ storage: filling });
  ports.preferences.setLastProject(HERE);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await rest(store);
  return { store, storage, fill };
}

const classOf = (store: AppStore, at: number) => store.getState().dataset.classes[at]?.id ?? '';

const CHANGES: Readonly<Record<string, (store: AppStore) => unknown>> = {
  'a class that was named': (store) => store.getState().changeClass(classOf(store, 0), { name: 'named' }),
  'a class that was deleted': (store) => store.getState().removeClass(classOf(store, 0)),
  'a sample that was deleted': (store) => store.getState().removeSamples([`${HERE}-0`]),
  'a sample that was moved': (store) => store.getState().moveSamples([`${HERE}-0`], classOf(store, 1)),
  'photos that were taken in': (store) => store.getState().importFiles([toyFile(0.3)], classOf(store, 0)),
  'a head that was chosen': (store) => store.getState().chooseHead({ kind: 'nearest-mean' }),
  'settings that were found': (store) => {
    store.getState().chooseHead({ kind: 'nearest-neighbours', k: 'auto' });
    return store.getState().headAtRest();
  },
  'an MLP that was learnt': (store) => {
    store.getState().setMlp({ epochs: 2, epochMilliseconds: 0 });
    return store.getState().startMlp();
  },
  'copies that were wanted': (store) => store.getState().chooseAugmentation({ on: true }),
  'labels that were mapped': (store) => store.getState().mapTo(['east'], classOf(store, 0)),
  'a name of the project': (store) => store.getState().renameProject('renamed'),
};

test.each(Object.keys(CHANGES))('%s', async (change) => {
  const { store, storage, fill } = await started();
  const before = [await keptOf({ storage }, HERE), await keptOf({ storage }, THERE)];
  fill(true);
  await CHANGES[change]?.(store);
  await rest(store);
  expect((await store.getState().saved()).kind).toBe('failed');
  await store.getState().openProject(THERE);
  expect(await keptOf({ storage }, HERE)).toEqual(before[0]);

  fill(false);
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  expect(await keptOf({ storage }, THERE)).toEqual(before[1]);
  expect(await keptOf({ storage }, HERE)).not.toEqual(before[0]);
});
