// Every probability that is shown is the calibrated one, here and for whoever gets the head as a file.
import { expect, test } from 'vitest';
import { predictWith } from '../../core/heads/heads';
import { createAppStore } from '../appStore';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { headInUse } from './headInUse';
import { trainedNow } from './headSlice';
import { scoresOf } from './scores';

test('scores are those of the head at the temperature of its held-out folds, which goes into its file', async () => {
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    Array.from({ length: 14 }, (_, i) => toyFile(i / 20)),
    a,
  );
  await store.getState().importFiles(
    Array.from({ length: 14 }, (_, i) => toyFile(0.8 + i / 20)),
    b,
  );
  const { evaluation } = await until(store, (state) => state.evaluation.kind === 'ready' && state.evaluation.table.ids.length === 28);
  if (evaluation.kind !== 'ready') throw new Error('not there');
  const { temperature } = evaluation;
  expect(temperature).not.toBe(1);

  const scored = () => {
    const { opened, dataset, calibratedBy } = store.getState();
    const inUse = headInUse(opened, trainedNow(store.getState()), dataset, calibratedBy);
    const embedding = [...embeddingsNow(store.getState()).values()][13];
    return inUse && embedding && { inUse, embedding, scores: scoresOf(inUse, embedding) };
  };
  const before = scored();
  if (!before?.scores) throw new Error('no scores');
  const raw = predictWith(before.inUse.head, before.embedding.values);
  // By other code: the odds of two classes are raised to 1 / T.
  const odds = ((raw[0]?.probability ?? NaN) / (raw[1]?.probability ?? NaN)) ** (1 / temperature);
  const first = before.scores.find((score) => score.class.id === raw[0]?.classId);
  expect(first?.probability).toBeCloseTo(odds / (1 + odds), 10);

  await store.getState().saveHead();
  const saved = ports.downloads[0];
  if (!saved) throw new Error('nothing was saved');
  await store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
  expect(store.getState().opened?.document.temperature).toBe(temperature);
  const after = scored()?.scores;
  for (const [c, score] of before.scores.entries()) expect(after?.[c]?.probability).toBeCloseTo(score.probability, 5);

  await store.getState().newProject();
  expect(store.getState().calibratedBy).toBeUndefined();
});
