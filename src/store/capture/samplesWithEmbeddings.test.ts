// New samples and their embeddings come in one change: a head of ten thousand samples is not put together twice for one more.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

test('a picture that is taken in wakes the head once', async () => {
  const store = createAppStore(toyPorts());
  const { getState } = store;
  await getState().startProject();
  await getState().chooseBackbone(toySpec());
  const [first] = getState().dataset.classes;
  // What was stored for the backbone has been read by then.
  await getState().importFiles([toyFile(0)], first?.id);
  await getState().saved();
  const changes: string[] = [];
  store.subscribe((state, before) => {
    const samples = state.dataset.samples !== before.dataset.samples;
    const embeddings = embeddingsNow(state) !== embeddingsNow(before);
    if (samples || embeddings) changes.push([samples && 'samples', embeddings && 'embeddings'].filter(Boolean).join(' and '));
  });
  await getState().importFiles([toyFile(0.1)], first?.id);
  await getState().saved();
  expect(changes).toEqual(['samples and embeddings']);
  expect([...embeddingsNow(getState()).keys()]).toEqual(getState().dataset.samples.map(({ id }) => id));
});
