// Calibration, history and “I don't know”: every figure on the screens recomputed from the raw samples by other code.
import { expect, test } from 'vitest';
import { expectedCalibrationError, reliability } from '../../core/evaluation/calibration';
import { recordingsOf } from '../../core/evaluation/byRecording';
import { compareStates, scoreOf } from '../../core/evaluation/history';
import type { OnACircle, RawSample } from '../testing/onACircle';
import { onACircle } from '../testing/onACircle';
import type { Answered } from '../testing/plainly';
import {
  bestTemperature,
  byNearestMean,
  byNearestSample,
  comparisonOf,
  countOf,
  heated,
  largest,
  lineKeeping,
  noveltyBeside,
} from '../testing/plainly';
import { ready } from '../testing/evaluated';
import { until } from '../testing/toyPorts';
import { comparedNow, noveltyNow } from './known';
import { shownEvaluation } from './shownEvaluation';

/** Three classes that reach into each other, and a stray of each. */
const VALUES = [
  [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 1.22, 2.51, -0.9],
  [1.1, 1.15, 1.2, 1.25, 1.3, 1.35, 1.4, 0.12, 1.85],
  [2.4, 2.45, 2.5, 2.55, 2.6, 2.65, 2.7, 1.31, 1.17, 3.4],
] as const;
const COUNT = VALUES.flat().length;

const others = ({ samples, folds }: OnACircle, i: number): readonly RawSample[] => samples.filter((_, j) => folds[j] !== folds[i]);
/** Rows in fifteen parts by what they were sure of. */
function partsOf(rows: readonly Answered[]) {
  return Array.from({ length: 15 }, (_, b) => {
    const inside = rows.filter(({ p }) => Math.max(...p) > b / 15 && Math.max(...p) <= (b + 1) / 15);
    const sure = inside.reduce((sum, { p }) => sum + Math.max(...p), 0);
    return { count: inside.length, sure, right: inside.filter(({ p, c }) => largest(p) === c).length };
  });
}
const errorOf = (rows: readonly Answered[]) =>
  partsOf(rows).reduce((sum, { sure, right }) => sum + Math.abs(right - sure), 0) / rows.length;

test('calibration: the temperature, the error before and after, and each bar of the diagram', async () => {
  const taught = await onACircle(VALUES, { kind: 'nearest-mean' });
  const { samples, folds, made, store, classIds, placeOf } = taught;
  const rows = samples.map(({ c, at }, i) => ({ p: byNearestMean(others(taught, i), at), c, fold: folds[i] }));
  expect(made.temperature).toBeCloseTo(bestTemperature(rows), 3);
  expect(made.errorBefore).toBeCloseTo(errorOf(rows), 5);

  const calibrated = rows.map(({ p, c, fold }) => ({ p: heated(p, bestTemperature(rows.filter((row) => row.fold !== fold))), c }));
  const table = shownEvaluation(store.getState())?.table;
  if (!table) throw new Error('nothing is shown');
  table.ids.forEach((id, row) =>
    classIds.forEach((classId, c) => {
      const shown = table.probabilities[row * table.classCount + table.classIds.indexOf(classId)];
      expect(shown).toBeCloseTo(calibrated[placeOf(id)]?.p[c] ?? NaN, 3);
    }),
  );
  expect(expectedCalibrationError(table)).toBeCloseTo(errorOf(calibrated), 3);
  const parts = partsOf(calibrated);
  reliability(table).forEach(({ count, confidence, accuracy }, b) => {
    const part = parts[b];
    expect(count).toBe(part?.count);
    if (!part || part.count === 0) return;
    expect(confidence).toBeCloseTo(part.sure / part.count, 3);
    expect(accuracy).toBeCloseTo(part.right / part.count, 10);
  });
});

test('“I don’t know”: how novel each picture is, the line for the share that is kept, and how many it costs', async () => {
  const taught = await onACircle(VALUES, { kind: 'nearest-mean' });
  const { store, samples, placeOf } = taught;
  const noveltyAt = (i: number) => noveltyBeside(others(taught, i), samples[i]?.at ?? []);
  const novelty = noveltyNow(store.getState());
  if (!novelty) throw new Error('no novelty');
  expect(novelty.ids).toHaveLength(COUNT);
  novelty.ids.forEach((id, at) => {
    const found = noveltyAt(placeOf(id));
    expect(novelty.values[at]).toBeCloseTo(found.novelty, 2);
    expect(novelty.similarities[at]).toBeCloseTo(found.nearest, 5);
  });

  const all = samples.map((_, i) => noveltyAt(i));
  for (const kept of [0.95, 0.8]) {
    store.getState().changeSettings({ noveltyKept: kept });
    const line = lineKeeping(
      all.map((each) => each.novelty),
      kept,
    );
    const shown = comparedNow(store.getState())?.line ?? NaN;
    expect(shown).toBeCloseTo(line, 2);
    const refused = all.filter((each) => each.novelty > line + 0.01 && each.nearest < 0.97).length;
    const cost = novelty.ids.filter((_, at) => (novelty.values[at] ?? 0) > shown && (novelty.similarities[at] ?? 0) < 0.97).length;
    expect(cost).toBe(refused);
    if (kept < 0.9) expect(refused).toBeGreaterThan(0);
  }
});

test('history: what each state scored, and the comparison of two on the same pictures, by counting subsets', async () => {
  const taught = await onACircle(VALUES, { kind: 'nearest-neighbours', k: 1 });
  const { store, samples } = taught;
  await until(store, ({ stateHistory }) => stateHistory?.history.states.at(-1)?.settings['headKind'] === 'nearest-neighbours');
  store.getState().chooseHead({ kind: 'nearest-mean' });
  await ready(store, ({ headKind }) => headKind === 'nearest-mean');
  const { stateHistory } = await until(
    store,
    (state) => state.stateHistory?.history.states.at(-1)?.settings['headKind'] === 'nearest-mean',
  );
  const [before, now] = stateHistory?.history.states.slice(-2) ?? [];
  if (!before || !now) throw new Error('no two states');

  const neighbour = samples.map(({ c, at }, i) => byNearestSample(others(taught, i), at) === c);
  const mean = samples.map(({ c, at }, i) => largest(byNearestMean(others(taught, i), at)) === c);
  expect([scoreOf(before), scoreOf(now)]).toMatchObject([{ right: countOf(neighbour) }, { right: countOf(mean) }]);

  const { lost, won, p, verdict } = comparisonOf(neighbour, mean);
  const comparison = compareStates(before, now, recordingsOf(stateHistory?.history.ids ?? [], store.getState().dataset.samples));
  expect(comparison).toMatchObject({
    samples: COUNT,
    firstRight: countOf(neighbour),
    secondRight: countOf(mean),
    onlyFirst: lost,
    onlySecond: won,
  });
  expect(comparison.p).toBeCloseTo(p, 10);
  expect(comparison.verdict).toBe(verdict);
});
