// Feature maps of kept pictures: all of one backbone, or none.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';
import { mapsOf } from './sampleMaps';

const PICTURES = 20;

/** Maps of more pictures than are embedded together; `between` is awaited before the last of them are opened. */
async function mapsWith(between: (store: ReturnType<typeof createAppStore>) => Promise<unknown>) {
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const files = Array.from({ length: PICTURES }, (_, i) => toyFile(i / 10));
  await store.getState().importFiles(files, store.getState().dataset.classes[0]?.id);
  const wishes = store.getState().dataset.samples.map(({ id }) => ({ id, sampleId: id, augmentation: undefined }));
  let opened = 0;
  const pictures: typeof ports.pictures = {
    ...ports.pictures,
    async open(picture) {
      if (++opened === PICTURES) await between(store);
      return ports.pictures.open(picture);
    },
  };
  return mapsOf(wishes, store.getState, pictures, new AbortController().signal, () => undefined);
}

test('maps of a backbone that took over meanwhile are not learnt with those of the one before', async () => {
  const whole = await mapsWith(() => Promise.resolve());
  expect(whole.ok && whole.value.size).toBe(PICTURES);
  expect(await mapsWith((store) => store.getState().chooseBackbone(toySpec('other')))).toMatchObject({
    ok: false,
    error: { detail: 'another backbone took over' },
  });
});
