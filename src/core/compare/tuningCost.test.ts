// What fine-tuning costs, and which of few shots choose the epoch: numbers that can be checked by hand.
import { expect, test } from 'vitest';
import { defaultFineTuneSettings } from '../heads/epochSettings';
import { learnAndStop } from '../evaluation/learnAndCheck';
import { paceOf, tuningMilliseconds } from './tuningCost';

test('a trial of one sample and one of sixteen tell a step from a sample', () => {
  expect(paceOf(7, 37, 16, 3)).toEqual({ step: 5, sample: 2, picture: 3 });
  expect(paceOf(7, 6, 16, 3)).toEqual({ step: 7, sample: 0, picture: 3 });
});

test('a run costs its steps, its samples, and a third of a sample for each that is only asked', () => {
  const settings = { ...defaultFineTuneSettings, epochs: 10, batchSize: 16 };
  // 2 steps of 5 and 20 + 6 / 3 samples of 2, ten times; and 30 / 3 samples of 2.
  expect(tuningMilliseconds({ learn: 20, validation: 6, asked: 30 }, settings, { step: 5, sample: 2, picture: 3 })).toBeCloseTo(
    10 * (10 + 44) + 20,
  );
});

test('of ten shots a class two choose the epoch, of fewer none; no burst is torn', () => {
  const shots = (each: number, other = each) =>
    [...Array(each).keys()]
      .map((i) => ({ classId: 'a', burst: `a${i}` }))
      .concat([...Array(other).keys()].map((i) => ({ classId: 'b', burst: `b${i}` })));
  expect(learnAndStop(shots(10), 1)).toMatchObject({ learn: { length: 16 }, validation: { length: 4 } });
  expect(learnAndStop(shots(9), 1)).toEqual({ learn: [...Array(18).keys()], validation: [] });
  expect(learnAndStop(shots(20, 9), 1).validation).toEqual([]);
  const pairs = shots(10).map(({ classId, burst }, i) => ({ classId, burst: `${burst[0] ?? ''}${Math.floor(i / 2)}` }));
  const { learn, validation } = learnAndStop(pairs, 1);
  const learnt = new Set(learn.map((i) => pairs[i]?.burst));
  expect(validation.length).toBeGreaterThan(0);
  expect(validation.filter((i) => learnt.has(pairs[i]?.burst))).toEqual([]);
});
