// Doubted labels: planted mistakes are found; what was kept does not come back, until it has another label.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { doubtedLabels } from './doubtedLabels';
import { shownEvaluation } from './shownEvaluation';

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
    return shown ? doubtedLabels(shown.table, of.getState().dataset) : [];
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
  expect(table && doubtedLabels(table, confirmedAs(a))).toEqual([]);
  expect(table && doubtedLabels(table, confirmedAs(b))).toEqual([wrong]);
});
