// What fine-tuning costs: numbers that can be checked by hand.
import { expect, test } from 'vitest';
import { defaultFineTuneSettings } from '../heads/epochSettings';
import { paceOf, tuningMilliseconds } from './tuningCost';

test('a trial of one sample and one of sixteen tell a step from a sample', () => {
  expect(paceOf(7, 37, 16, 3)).toEqual({ step: 5, sample: 2, picture: 3 });
  expect(paceOf(7, 6, 16, 3)).toEqual({ step: 7, sample: 0, picture: 3 });
});

test('a run costs its steps, its samples, and a third of a sample for each that is only heldOut', () => {
  const settings = { ...defaultFineTuneSettings, epochs: 10, batchSize: 16 };
  // 2 steps of 5 and 20 + 6 / 3 samples of 2, ten times; and 30 / 3 samples of 2.
  expect(tuningMilliseconds({ learn: 20, validation: 6, heldOut: 30 }, settings, { step: 5, sample: 2, picture: 3 })).toBeCloseTo(
    10 * (10 + 44) + 20,
  );
});
