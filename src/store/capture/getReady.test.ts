// While a person chooses pictures, what takes them in gets ready.
import { expect, test } from 'vitest';
import type { PickedFile } from '../../browser/files';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts } from '../testing/toyPorts';

test('what takes pictures in is started before they are chosen, and one that cannot be started is no trouble', async () => {
  const toys = toyPorts();
  let choose: (files: readonly PickedFile[]) => void = () => undefined;
  let asked = 0;
  const ready = () => {
    asked++;
    return Promise.reject(new Error('no worker'));
  };
  const store = createAppStore(
    toyPorts({
      pictures: { ...toys.pictures, ready },
      files: { ...toys.files, pick: () => new Promise((resolve) => (choose = resolve)) },
    }),
  );
  await store.getState().startProject();
  const picked = store.getState().pickPictures({ kind: 'folders' });
  expect(asked).toBe(1);
  choose([toyFile(1)]);
  await picked;
  expect(store.getState().dataset.samples).toHaveLength(1);
});
