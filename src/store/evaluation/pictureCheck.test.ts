// The check of the dataset: what it could not compare, it says.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { datasetFaults } from './datasetFaults';

test('pictures that no backbone has seen are said not to be compared; checked again after that, the same ones are found', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  const [a, b] = store.getState().dataset.classes;
  for (const [c, each] of [a, b].entries()) {
    const files = [0, 0.1, 0.2].map((value) => toyFile(2 * c + value));
    await store.getState().importFiles(files, each?.id);
  }
  const checked = async () => {
    await store.getState().checkPictures();
    const { pictureCheck } = store.getState();
    if (pictureCheck.kind !== 'done') throw new Error(pictureCheck.kind);
    return pictureCheck;
  };
  expect((await checked()).uncompared).toBe(6);
  await store.getState().importFiles([toyFile(0.1)], a?.id, 'file', store.getState().project, 'test');
  expect((await checked()).uncompared).toBe(7);

  await store.getState().chooseBackbone(toySpec());
  await until(store, ({ embeddings }) => embeddings.size === 7);
  const again = await checked();
  expect(again.uncompared).toBe(0);
  expect(datasetFaults(store.getState().dataset, again, undefined).map(({ kind }) => kind)).toContain('same-in-test');
});
