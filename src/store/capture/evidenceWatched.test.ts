// The map that evidence is drawn from comes with live frames while somebody looks at it, and not otherwise.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { toyPorts, toySpec, until } from '../testing/toyPorts';
import { liveNow } from './captureSlice';

test('a live frame brings the map along while it is watched, its mean being the embedding', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await store.getState().turnCameraOn();
  await until(store, (state) => state.live !== undefined && liveNow(store.getState()) !== undefined);
  expect(liveNow(store.getState())?.lastMap).toBeUndefined();
  store.getState().watchEvidence(true);
  await until(store, () => liveNow(store.getState())?.lastMap !== undefined);
  const live = liveNow(store.getState());
  // The toy's map has one position.
  expect(live?.lastMap).toEqual(live?.embedding.values);
  store.getState().watchEvidence(false);
  await until(store, () => liveNow(store.getState())?.lastMap === undefined);
  store.getState().turnCameraOff();
});
