// A project on a backbone of somebody's own, opened where that is not: it is said which one is missing, once, and it stays noted.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import { createAppStore } from '../appStore';
import { savedFile } from '../testing/projectFileScene';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

const builtIn: BackboneSpec = { ...toySpec('toy'), id: builtInBackbone.id, name: 'Built in' };
const mine: BackboneSpec = {
  ...toySpec('mine'),
  id: 'own-1',
  name: 'Mine',
  url: 'own/1/model.json',
  own: { identity: 'a'.repeat(64), weightCount: 1, bytes: 1 },
};

async function started() {
  const storage = memoryStorage();
  const ports = toyPorts({ storage, catalogue: () => Promise.resolve([builtIn]) });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(builtIn);
  return { store, ports };
}

test('the missing backbone is named there, and is still the one that the project was left with', async () => {
  const { store, ports } = await started();
  store.getState().renameProject('Fruit');
  await store.getState().importFiles([toyFile(1)], store.getState().dataset.classes[0]?.id);
  await store.getState().chooseBackbone(mine);
  await until(store, ({ projectBackbone }) => projectBackbone === 'own-1');
  await store.getState().saveProjectFile();

  const { store: there } = await started();
  await there.getState().openProjectFile(savedFile(ports));
  const absent = () => there.getState().notices.filter(({ kind }) => kind === 'backbone-absent');
  await until(there, () => absent().length > 0);
  expect(absent()).toMatchObject([{ name: 'Mine', inUse: 'Built in' }]);
  expect(there.getState().projectBackbone).toBe('own-1');
  await there.getState().bringBackbone();
  expect(absent()).toHaveLength(1);
});
