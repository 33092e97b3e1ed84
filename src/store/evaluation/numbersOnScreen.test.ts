// Every number on the screens of Test, recomputed from the raw samples by other code: plain loops over numbers on a circle.
import { expect, test } from 'vitest';
import { mostConfused } from '../../core/evaluation/confusion';
import { confusionMatrix } from '../../core/evaluation/metrics';
import { createAppStore } from '../appStore';
import { toyEmbedding, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { wilsonEnds } from '../testing/plainly';
import { shownEvaluation } from './shownEvaluation';

/** Numbers by class: some of each lie among those of another. */
const VALUES = [
  [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 1.22, 2.51],
  [1.1, 1.15, 1.2, 1.25, 1.3, 1.35, 1.4, 0.12],
  [2.4, 2.45, 2.5, 2.55, 2.6, 2.65, 2.7, 1.31, 1.17],
] as const;

test('right of asked, range, weakest class, comparison, matrix, pair and error, for the nearest of the others', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  store.getState().addClass();
  store.getState().chooseHead({ kind: 'nearest-neighbours', k: 1 });
  const classIds = store.getState().dataset.classes.map(({ id }) => id);
  for (const [c, values] of VALUES.entries())
    await store.getState().importFiles(
      values.map((value) => toyFile(value)),
      classIds[c] ?? '',
    );
  const { evaluation, projectSplit, dataset } = await until(
    store,
    (state) =>
      state.evaluation.kind === 'ready' && state.evaluation.headKind === 'nearest-neighbours' && state.evaluation.table.ids.length === 27,
  );
  const shown = shownEvaluation(store.getState());
  if (!shown || evaluation.kind !== 'ready') throw new Error('nothing is shown');

  // The raw samples: file by file in the order of their coming, each a recording of its own.
  const samples = VALUES.flatMap((values, c) => values.map((value) => ({ c, at: toyEmbedding(value) })));
  const foldOf = (i: number) => projectSplit?.split.folds.findIndex((bursts) => bursts.includes(dataset.samples[i]?.burst ?? '')) ?? -1;
  const cosine = (a: readonly number[], b: readonly number[]) => {
    let [dot, aa, bb] = [0, 0, 0];
    for (let j = 0; j < a.length; j++) {
      dot += (a[j] ?? 0) * (b[j] ?? 0);
      aa += (a[j] ?? 0) ** 2;
      bb += (b[j] ?? 0) ** 2;
    }
    return dot / Math.sqrt(aa * bb);
  };
  const said = samples.map((sample, i) => {
    let best = { cosine: -2, c: -1 };
    samples.forEach((other, j) => {
      if (foldOf(j) === foldOf(i)) return;
      const alike = cosine(sample.at, other.at);
      if (alike > best.cosine) best = { cosine: alike, c: other.c };
    });
    return best.c;
  });

  const counts = [0, 1, 2].map((truth) => [0, 1, 2].map((p) => samples.filter(({ c }, i) => c === truth && said[i] === p).length));
  const inTable = classIds.map((id) => shown.table.classIds.indexOf(id));
  const matrix = confusionMatrix(shown.table);
  expect(inTable.map((t) => inTable.map((p) => matrix[t * shown.table.classCount + p]))).toEqual(counts);

  const right = samples.filter(({ c }, i) => said[i] === c).length;
  const { quality } = shown;
  expect(quality).toMatchObject({ right, total: 27, enough: true, notHeldOut: [] });
  const share = right / 27;
  const [low, high] = wilsonEnds(right, 27);
  expect(quality.interval.low).toBeCloseTo(low, 10);
  expect(quality.interval.high).toBeCloseTo(high, 10);

  const found = counts.map((row, c) => (row[c] ?? 0) / row.reduce((a, b) => a + b, 0));
  const weakest = found.indexOf(Math.min(...found));
  expect(quality.weakest).toEqual({
    classId: classIds[weakest],
    right: counts[weakest]?.[weakest],
    total: VALUES[weakest]?.length,
    others: found.filter((each) => each === found[weakest]).length - 1,
  });
  expect(quality.baseline).toEqual({ classId: classIds[0], right: 10 });

  let worst = { sum: 0, pair: [-1, -1] };
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const sum = (counts[a]?.[b] ?? 0) / VALUES[a].length + (counts[b]?.[a] ?? 0) / VALUES[b].length;
    if (sum > worst.sum) worst = { sum, pair: [a, b] };
  }
  const pair = mostConfused(shown.table);
  expect([inTable.indexOf(pair?.first ?? -1), inTable.indexOf(pair?.second ?? -1)].sort()).toEqual(worst.pair);

  // One neighbour is always sure, so it is off by as much as it is wrong.
  expect(shown.made.errorBefore).toBeCloseTo(1 - share, 10);
});
