// The random-init baseline in the store: calibrated on the person's pictures when it is chosen,
// the same on every device until it is chosen again.
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../core/base/sha256';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { createAppStore } from '../appStore';
import { CALIBRATION_PICTURES } from './randomInits';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

function randomInitSpec(): BackboneSpec {
  const { id, name, url, files, inputSize, scaling, featureLayer, embeddingLength, licence } = toySpec('random-init');
  return {
    id,
    name,
    url,
    files,
    inputSize,
    scaling,
    featureLayer,
    embeddingLength,
    licence,
    random: { of: 'toy', network: 'toy', seed: 1 },
  };
}

async function opened() {
  const ports = toyPorts();
  const store = createAppStore(ports);
  const { getState } = store;
  await getState().startProject();
  await getState().chooseBackbone(toySpec());
  const [classId = ''] = getState().dataset.classes.map(({ id }) => id);
  return {
    store,
    add: (values: readonly number[]) =>
      getState().importFiles(
        values.map((value) => toyFile(value)),
        classId,
      ),
    choose: () => getState().chooseBackbone(randomInitSpec()),
    calibrations: () => ports.engines.flatMap(({ randomInits }) => randomInits),
    ports,
    ready: () => {
      const { backbone } = getState();
      if (backbone.kind !== 'ready') throw new Error(`the backbone is ${backbone.kind}`);
      return backbone;
    },
  };
}

describe('the random-init baseline', () => {
  it('is calibrated on the pictures there are, and its fingerprint covers what came of them', async () => {
    const { add, choose, calibrations, ready } = await opened();
    await add([0.5, 1.5, 2.5]);
    await choose();
    expect(calibrations().map((seen) => [...seen].sort())).toEqual([[0.5, 1.5, 2.5]]);
    expect(ready()).toMatchObject({
      calibratedOn: 3,
      loaded: { fingerprint: await sha256(new Uint8Array(Float32Array.from(calibrations()[0] ?? []).buffer)) },
    });
  });

  it('looks at noise while there are no pictures', async () => {
    const { choose, calibrations, ready } = await opened();
    await choose();
    expect(calibrations()).toEqual([[]]);
    expect(ready().calibratedOn).toBe(0);
  });

  it('stays the same through a lost engine and another device', async () => {
    const { add, choose, calibrations, ready, ports, store } = await opened();
    await add([1, 2]);
    await choose();
    const { fingerprint } = ready().loaded;
    ports.engines.at(-1)?.lose('test');
    await store.getState().backboneReady();
    await store.getState().chooseDevice('cpu');
    expect(ready()).toMatchObject({ device: { kind: 'cpu' }, loaded: { fingerprint } });
    expect(calibrations()).toHaveLength(1);
  });

  it('is calibrated anew when chosen with more pictures than it saw, and else not', async () => {
    const { add, choose, calibrations, ready, store } = await opened();
    await add([1, 2]);
    await choose();
    const { fingerprint } = ready().loaded;
    await store.getState().chooseBackbone(toySpec());
    await choose();
    expect([calibrations().length, ready().loaded.fingerprint]).toEqual([1, fingerprint]);
    await add(Array.from({ length: CALIBRATION_PICTURES + 8 }, (_, i) => i / 10));
    expect(ready().loaded.fingerprint).toBe(fingerprint);
    await choose();
    expect(calibrations().map(({ length }) => length)).toEqual([2, CALIBRATION_PICTURES]);
    expect(ready().loaded.fingerprint).not.toBe(fingerprint);
    await add([9]);
    await choose();
    expect(calibrations()).toHaveLength(2);
  });
});
