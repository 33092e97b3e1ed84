// Keeping heads when the code that takes them apart cannot be fetched: it is said, nothing else waits, and no head is lost.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openIndexedDbStorage } from '../../browser/indexedDbStorage';
import type { MlpHead } from '../../core/heads/mlp';
import { createAppStore } from '../appStore';
import { headKeeper } from './headKeeper';
import type { TrainedHead } from './trainedHead';
import { toyPorts, toySpec } from '../testing/toyPorts';

let databases = 0;

/** An open project on a ready backbone with a head to keep, and a keeper whose code can be fetched or not. */
async function keeping(codeIsThere: boolean) {
  const opened = await openIndexedDbStorage({ name: `head-keeper-${databases++}`, locks: undefined, channel: undefined });
  if (!opened.ok) throw new Error(opened.error.detail);
  const ports = toyPorts({ storage: opened.value });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const { backbone } = store.getState();
  if (backbone.kind !== 'ready') throw new Error('no backbone');
  const { fingerprint, embeddingLength } = backbone.loaded;
  let there = codeIsThere;
  const load = () => (there ? import('../../core/heads/heads') : Promise.reject(new Error('offline')));
  const keeper = headKeeper({ get: store.getState, set: store.setState }, { ...ports, monotonic: () => 0 }, load);
  const head: MlpHead = {
    kind: 'mlp',
    classIds: ['a', 'b'],
    embeddingLength,
    hidden: 1,
    hiddenWeights: new Float32Array(embeddingLength).fill(0.5),
    hiddenBias: Float32Array.of(0.25),
    outputWeights: Float32Array.of(1, -1),
  };
  const trained = { head, fingerprint, learntKey: 'key', learntFrom: new Map([['a', 1]]), milliseconds: undefined, settings: undefined };
  const kept = async () => {
    const given: TrainedHead[] = [];
    await keeper.giveBack((each) => given.push(...each.trained));
    return given;
  };
  const said = () => store.getState().notices.map(({ kind }) => kind);
  return { store, keeper, kept, trained, said, setThere: (now: boolean) => (there = now) };
}

test('a head that cannot be taken apart yet waits for the next write, and nothing else waits for it', async () => {
  const { store, keeper, kept, trained, said, setThere } = await keeping(false);
  keeper.keep(trained);
  keeper.flush();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  expect(said()).toEqual(['part-missing']);
  expect(await kept()).toEqual([]);

  setThere(true);
  keeper.flush();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  expect(await kept()).toEqual([trained]);
});

test('a kept head that cannot be put together is told of, and stays where it is kept', async () => {
  const { store, keeper, kept, trained, said, setThere } = await keeping(true);
  keeper.keep(trained);
  keeper.flush();
  await store.getState().saved();

  setThere(false);
  expect(await kept()).toEqual([]);
  expect(said()).toEqual(['part-missing']);
  setThere(true);
  expect(await kept()).toEqual([trained]);
});
