// How long a picture takes is measured once for each backbone, and not at all where there is nothing to measure it with.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

test('one picture is timed by the median of five, once for each backbone', async () => {
  let clock = 0;
  const ports = toyPorts({ monotonic: () => (clock += 3) });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().timeOnePicture();
  expect(store.getState().pictureTimes.size).toBe(0);
  await store.getState().chooseBackbone(toySpec('toy'));
  await store.getState().importFiles([toyFile(1)], store.getState().dataset.classes[0]?.id);
  await store.getState().timeOnePicture();
  const { chosen, pictureTimes } = store.getState();
  expect(pictureTimes.get(chosen ?? '')).toBeGreaterThan(0);
  await store.getState().timeOnePicture();
  expect(store.getState().pictureTimes).toBe(pictureTimes);
});
