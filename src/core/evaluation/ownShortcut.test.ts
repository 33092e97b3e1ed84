// The steps of a shortcut planted by oneself follow the samples; what it cost is counted of the right rows.
import { expect, test } from 'vitest';
import type { Sample } from '../dataset/dataset';
import { datasetOf } from '../dataset/dataset';
import type { AskedTable } from './ownShortcut';
import { ownShortcutScore, plantingOf } from './ownShortcut';

const classes = ['cup', 'fork'].map((id, colour) => ({ id, name: id, colour, enabled: true }));
const unused = { id: 'unused', name: 'unused', colour: 3, enabled: false };

/** Two recordings of two pictures each. */
function recorded(classId: string, name: string, tags?: readonly string[], part?: 'test'): readonly Sample[] {
  return [0, 1, 2, 3].map((i) => ({
    id: `${classId} ${name} ${i}`,
    classId,
    burst: `${classId} ${name} ${i >> 1}`,
    takenAt: i,
    source: 'camera',
    ...(tags && { tags }),
    ...(part && { part }),
  }));
}

const now = (...samples: readonly (readonly Sample[])[]) => {
  const { now: step, missing } = plantingOf(datasetOf([...classes, unused], samples.flat()));
  return [step, missing];
};

test('each step is done once what it asks for is there, and names the classes that lack it', () => {
  expect(plantingOf(datasetOf([], []))).toEqual({ now: 'record', missing: [], grounds: new Map() });
  // One class alone tells nothing.
  expect(plantingOf(datasetOf(classes.slice(0, 1), recorded('cup', 'a', ['wood']))).now).toBe('record');
  expect(now()).toEqual(['record', ['cup', 'fork']]);
  expect(now(recorded('cup', 'a'), recorded('fork', 'a').slice(0, 2))).toEqual(['record', ['fork']]);
  const [cup, fork] = [recorded('cup', 'a', ['wood', 'bright']), recorded('fork', 'a', ['bright', 'cloth'])];
  expect(now(recorded('cup', 'a'), fork)).toEqual(['tag', ['cup']]);
  // A tag that both have tells no class apart, and one that some pictures lack is no ground of all.
  expect(now(recorded('cup', 'a', ['bright']), fork)).toEqual(['tag', ['cup']]);
  expect(now(cup, fork.slice(1), recorded('fork', 'b'))).toEqual(['tag', ['fork']]);
  expect(now(cup, fork)).toEqual(['swap', ['cup', 'fork']]);
  // Test pictures on the ground that was learnt, or on both, are not swapped.
  const swappedCup = recorded('cup', 't', ['cloth'], 'test');
  expect(now(cup, fork, swappedCup, recorded('fork', 't', ['cloth'], 'test'))).toEqual(['swap', ['fork']]);
  expect(now(cup, fork, swappedCup, recorded('fork', 't', ['cloth', 'wood'], 'test'))).toEqual(['swap', ['fork']]);
  expect(now(cup, fork, swappedCup, recorded('fork', 't', ['wood'], 'test'))).toEqual(['see', []]);
});

/** `said`: the class that each sample is given. */
function table(samples: readonly Sample[], said: (sample: Sample) => string): AskedTable {
  const classIds = classes.map(({ id }) => id);
  return {
    ids: samples.map(({ id }) => id),
    classIds,
    recordings: samples.map(({ burst }) => burst),
    classCount: 2,
    classes: samples.map(({ classId }) => classIds.indexOf(classId)),
    probabilities: Float64Array.from(samples.flatMap((sample) => classIds.map((id) => (said(sample) === id ? 0.9 : 0.1)))),
  };
}

test('what swapped grounds cost: held-out samples beside test samples on the ground of another class', () => {
  const learnt = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => [...recorded('cup', name, ['wood']), ...recorded('fork', name, ['cloth'])]);
  const swapped = ['t', 'u', 'v'].flatMap((name) => [
    ...recorded('cup', name, ['cloth'], 'test'),
    ...recorded('fork', name, ['wood'], 'test'),
  ]);
  const beside = recorded('cup', 'w', ['wood'], 'test');
  const dataset = datasetOf(classes, [...learnt, ...swapped, ...beside]);
  const { grounds } = plantingOf(dataset);
  const other = (id: string) => (id === 'cup' ? 'fork' : 'cup');
  const heldOut = table(learnt, ({ classId, id }) => (id === 'cup a 0' ? other(classId) : classId));
  // On swapped grounds every cup is taken for a fork; what stands on its own ground is not counted.
  const tested = table([...swapped, ...beside], ({ classId, part, tags }) => (part && tags?.includes('cloth') ? 'fork' : classId));
  const score = ownShortcutScore(dataset, grounds, heldOut, tested);
  expect([score?.same.right, score?.same.total, score?.swapped.right, score?.swapped.total]).toEqual([39, 40, 12, 24]);
  expect([score?.byGround, score?.enough]).toEqual([12, true]);
  expect(score?.drop.difference).toBeCloseTo(39 / 40 - 0.5, 12);
  expect(score?.drop.between.low).toBeGreaterThan(0);
  expect(
    ownShortcutScore(
      dataset,
      grounds,
      heldOut,
      table(beside, () => 'cup'),
    ),
  ).toBeUndefined();
  expect(
    ownShortcutScore(
      dataset,
      grounds,
      table([], () => 'cup'),
      tested,
    ),
  ).toBeUndefined();
  const few = ownShortcutScore(
    dataset,
    grounds,
    heldOut,
    table(swapped.slice(0, 4), () => 'cup'),
  );
  expect(few?.enough).toBe(false);
});
