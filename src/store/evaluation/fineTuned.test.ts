// The evaluation of a fine-tuned head: it learnt once, so the table has what it said of the samples that were kept back from it then.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { foldByBurst } from '../../core/evaluation/projectSplit';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import type { Evaluation } from './evaluationSlice';

/** Two classes of so many pictures, each a recording of its own, and a head fine-tuned on them. */
async function tuned(each: number, change: Partial<Ports> = {}): Promise<AppStore> {
  const store = createAppStore(toyPorts(change));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: each }, (_, i) => toyFile(2 * c + i / 10)),
      id,
    );
  store.getState().setFineTune({ epochs: 4 });
  store.getState().chooseHead({ kind: 'fine-tuned' });
  await store.getState().startFineTune();
  return store;
}

type Ready = Extract<Evaluation, { kind: 'ready' }>;
async function ready(store: AppStore): Promise<Ready> {
  const { evaluation } = await until(store, (state) => state.evaluation.kind === 'ready' && state.evaluation.headKind === 'fine-tuned');
  return evaluation as Ready;
}

test('has its own test part, as the head in use predicted it, and the nearest sample that it learnt', async () => {
  const store = await tuned(6);
  const { table, coverage, quality } = await ready(store);
  const { dataset, projectSplit, frozenAndTuned, fineTuneRun } = await until(store, (state) => state.frozenAndTuned !== undefined);
  if (fineTuneRun.kind !== 'done' || !projectSplit) throw new Error(fineTuneRun.kind);
  expect(table.ids).toHaveLength(fineTuneRun.counts.heldOut);
  expect(quality.total).toBe(frozenAndTuned?.samples);
  expect(quality.right).toBe(frozenAndTuned?.secondRight);
  const sampleOf = new Map(dataset.samples.map((sample) => [sample.id, sample]));
  const foldOf = foldByBurst(projectSplit.split);
  table.ids.forEach((id, row) => {
    const sample = sampleOf.get(id);
    expect(table.classIds[table.classes[row] ?? -1]).toBe(sample?.classId);
    expect(table.fold[row]).toBe(foldOf.get(sample?.burst ?? ''));
    // The toy's head says its first class of everything.
    expect([...table.probabilities.subarray(2 * row, 2 * row + 2)]).toEqual([1, 0]);
    expect(table.ids).not.toContain(table.nearestIds[row]);
    expect(table.nearestIds[row]).toBeDefined();
  });
  expect(coverage.map(({ heldOut, lack }) => [heldOut, lack])).toEqual([
    [1, 'none'],
    [1, 'none'],
  ]);
});

test('is there again on the next visit, and behind once there are newer samples', async () => {
  const storage = memoryStorage();
  const first = await tuned(6, { storage });
  const before = await ready(first);
  await first.getState().saved();

  const store = createAppStore(toyPorts({ storage }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const { table } = await ready(store);
  expect(table).toEqual(before.table);
  await store.getState().importFiles([toyFile(0.7)], store.getState().dataset.classes[0]?.id);
  await until(store, ({ training }) => training.kind === 'behind');
  expect(store.getState().evaluation).toMatchObject({ kind: 'ready', table });
});

test('says that it has none where all that was kept back chose the epoch', async () => {
  const store = await tuned(2);
  expect(store.getState().fineTuneRun).toMatchObject({ kind: 'done', counts: { heldOutChose: true } });
  await until(store, ({ evaluation }) => evaluation.kind === 'none' && evaluation.why.kind === 'not-kept');
});
