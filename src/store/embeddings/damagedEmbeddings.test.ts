// An embedding that is damaged on the disk stops no learning: it is made anew from its picture and written over.
import { expect, it } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

it.each([
  ['is not a number', Float32Array.of(1, Number.NaN, 1, 0)],
  ['is infinite', Float32Array.of(1, Number.POSITIVE_INFINITY, 1, 0)],
  ['is too short', Float32Array.of(1, 0)],
  ['is too long', Float32Array.of(1, 0, 1, 0, 1)],
])('one that %s', async (_, values) => {
  const storage = memoryStorage();
  const visit = async () => {
    const store = createAppStore(toyPorts({ storage }));
    await store.getState().startProject();
    await store.getState().chooseBackbone(toySpec());
    return store;
  };
  const first = await visit();
  const [a, b] = first.getState().dataset.classes.map(({ id }) => id);
  await first.getState().importFiles([toyFile(0), toyFile(0.1)], a);
  await first.getState().importFiles([toyFile(2), toyFile(2.1)], b);
  await until(first, ({ training }) => training.kind === 'current');
  await first.getState().saved();
  const { project, dataset, embeddings } = shown(first);
  const [sample] = dataset.samples;
  const sound = embeddings.get(sample?.id ?? '');
  if (project.kind !== 'open' || !sample || !sound) throw new Error('no project');
  await storage.addEmbeddings(project.id, [{ sampleId: sample.id, embedding: { ...sound, values } }]);

  const second = await visit();
  const { trained } = await until(
    second,
    ({ training, trained: head }) => training.kind === 'failed' || (training.kind === 'current' && head?.learntFrom.get(a ?? '') === 2),
  );
  expect(second.getState().training).toEqual({ kind: 'current' });
  expect(trained?.learntFrom.get(b ?? '')).toBe(2);
  await second.getState().saved();
  const stored = await storage.embeddings(project.id, sound.fingerprint);
  expect(stored.ok && stored.value.get(sample.id)?.values).toEqual(sound.values);
});
