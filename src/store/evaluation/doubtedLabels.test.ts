// Doubted labels: planted mistakes are found; what was kept does not come back, until it has another label.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import type { TrainingSample } from '../../core/dataset/dataset';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { labelQueue, mistakesWithoutDoubt } from './doubtedLabels';
import { shownEvaluation } from './shownEvaluation';

test('the lists are one order: as many are doubted as confident learning counts, those with the least support', () => {
  const predicted = tableOf([
    [0, 0.9, 0.1],
    [0, 0.3, 0.7],
    [0, 0.05, 0.95],
    [1, 0.35, 0.65],
    [1, 0.1, 0.9],
  ]);
  // By the head alone the third is doubted. What is like the fourth is of the other class, what is like the third of its own.
  const table = { ...predicted, second: Float32Array.of(1, 0, 1, 0, 0.9, 0.1, 1, 0, 0, 1) };
  expect(labelQueue(predicted, { samples: [] })).toEqual({ doubted: ['2'], others: ['1', '3', '0', '4'] });
  expect(labelQueue(table, { samples: [] })).toEqual({ doubted: ['3'], others: ['2', '1', '0', '4'] });
});

/** Rows: the class, then the probability of each. */
function tableOf(rows: readonly (readonly number[])[]): HeldOutTable {
  return {
    classCount: 2,
    classes: Uint16Array.from(rows, ([truth]) => truth ?? 0),
    probabilities: Float64Array.from(rows.flatMap(([, ...shares]) => shares)),
    fold: new Uint16Array(rows.length),
    similarity: new Float32Array(rows.length),
    classIds: ['a', 'b'],
    ids: rows.map((_, row) => String(row)),
    nearestIds: rows.map(() => undefined),
    recordings: rows.map((_, row) => String(row)),
  };
}

test('a planted mistake is doubted, kept, not doubted again after a reload, and doubted once it has another label', async () => {
  const storage = memoryStorage();
  const store = createAppStore(toyPorts({ storage }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const files = (from: number) => Array.from({ length: 8 }, (_, i) => toyFile(from + i / 50));
  await store.getState().importFiles([...files(0), toyFile(2.05)], a);
  await store.getState().importFiles(files(2), b);
  const doubted = async (of = store) => {
    const { evaluation } = await until(of, (state) => state.evaluation.kind === 'ready' && state.evaluation.table.ids.length === 17);
    if (evaluation.kind !== 'ready') throw new Error('not there');
    const shown = shownEvaluation(of.getState());
    return shown ? labelQueue(shown.table, of.getState().dataset).doubted : [];
  };
  const wrong = store.getState().dataset.samples[8]?.id ?? '';
  expect(await doubted()).toEqual([wrong]);
  const { evaluation } = store.getState();
  store.getState().confirmLabels([wrong]);
  expect(await doubted()).toEqual([]);
  // Nothing is learned anew for it.
  expect(store.getState().evaluation).toBe(evaluation);
  await store.getState().saved();

  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  await next.getState().chooseBackbone(toySpec());
  expect(await doubted(next)).toEqual([]);
  const notice = store.getState().notices.find(({ kind }) => kind === 'labels-confirmed');
  if (notice?.kind === 'labels-confirmed') notice.undo();
  expect(await doubted()).toEqual([wrong]);

  // What was confirmed is a label, not a sample: under another one it is doubted.
  const table = shownEvaluation(store.getState())?.table;
  const { samples } = store.getState().dataset;
  const confirmedAs = (classId: string) => ({
    samples: samples.map((each) => (each.id === wrong ? { ...each, confirmed: classId } : each)),
  });
  expect(table && labelQueue(table, confirmedAs(a)).doubted).toEqual([]);
  expect(table && labelQueue(table, confirmedAs(b)).doubted).toEqual([wrong]);
});

test('a mistake that the head is not sure of is counted, one whose label is in doubt is not', () => {
  // Of class 1 the head is sure with 0.9 on the mean: 0.55 is a mistake that doubts no label, 0.95 one that does.
  const rows = [
    [0, 0.9, 0.1],
    [0, 0.45, 0.55],
    [0, 0.05, 0.95],
    [1, 0.1, 0.9],
    [1, 0.1, 0.9],
  ];
  const table = tableOf(rows);
  expect(labelQueue(table, { samples: [] }).doubted).toEqual(['2']);
  expect(mistakesWithoutDoubt(table)).toBe(1);
  expect(mistakesWithoutDoubt(tableOf(rows.filter((_, i) => i !== 1)))).toBe(0);
});

test('behind the doubted labels come all others, the likeliest mistakes first, but for what was confirmed', () => {
  const table = tableOf([
    [0, 0.9, 0.1],
    [0, 0.45, 0.55],
    [0, 0.05, 0.95],
    [1, 0.1, 0.9],
    [1, 0.2, 0.8],
  ]);
  expect(labelQueue(table, { samples: [] })).toEqual({ doubted: ['2'], others: ['1', '4', '0', '3'] });
  const confirmed = ['1', '2'].map((id) => ({ id, classId: 'a', confirmed: 'a' }) as TrainingSample);
  expect(labelQueue(table, { samples: confirmed })).toEqual({ doubted: [], others: ['4', '0', '3'] });
  expect(labelQueue({ ...table, classCount: 1 }, { samples: [] })).toEqual({ doubted: [], others: [] });
});
