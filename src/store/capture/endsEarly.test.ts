// Pictures of which a part is missing come in, and are told of once, by name.
import { expect, test } from 'vitest';
import { ok } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

async function started() {
  const toys = toyPorts();
  const ports = toyPorts({
    pictures: {
      ...toys.pictures,
      async take(file, name, side) {
        const taken = await toys.pictures.take(file, name, side);
        return taken.ok ? ok({ ...taken.value, ...(name.startsWith('cut') && { endsEarly: true }) }) : taken;
      },
    },
  });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  return store;
}

const named = (name: string, value: number) => ({ ...toyFile(value), name });
const FILES = [
  named('cut 1.jpg', 1),
  named('whole.jpg', 2),
  ...Array.from({ length: 40 }, (_, i) => named(`whole ${i}`, i)),
  named('cut 2.jpg', 3),
];
const TOLD = [{ kind: 'pictures-end-early', names: ['cut 1.jpg', 'cut 2.jpg'] }];

test('of an upload', async () => {
  const store = await started();
  const classId = store.getState().dataset.classes[0]?.id;
  await store.getState().importFiles(FILES, classId);
  expect(store.getState().dataset.samples.length).toBe(FILES.length);
  expect(store.getState().notices).toMatchObject(TOLD);
});

test('of pictures on trial', async () => {
  const store = await started();
  await store.getState().tryPictures(FILES);
  expect(store.getState().tried.map(({ name }) => name)).toContain('cut 2.jpg');
  expect(store.getState().notices).toMatchObject(TOLD);
});
