// What a head cost: numbers that can be checked with a calculator, and published figures in their order.
import { expect, test } from 'vitest';
import { gramsOf, linearOperations, timesAsMuch, wattHoursOf, wattHoursOfOperations } from './cost';
import { publishedEnergies } from './publishedEnergy';

test('an hour at 10 to 40 W is 10 to 40 Wh; 1 kWh at 400 g is 400 g', () => {
  expect(wattHoursOf(3600, [10, 40])).toEqual([10, 40]);
  expect(gramsOf([1000, 2000], 400)).toEqual([400, 800]);
});

test('3.6 million million multiply-adds take 0.5 to 5 Wh on a whole device', () => {
  const [low, high] = wattHoursOfOperations(3.6e12);
  expect([low, high].map((each) => Number(each.toFixed(9)))).toEqual([0.5, 5]);
});

test('20 samples of 512 numbers in 2 classes: 210 inner products, and steps over 400 of them', () => {
  const [least, most] = linearOperations({ samples: 20, embeddingLength: 512, classes: 2 });
  expect(least).toBe(210 * 512 + 2 * 400 * 2);
  expect(most).toBeGreaterThan(least);
  // With many samples no inner products are kept: each step goes over the samples themselves.
  expect(linearOperations({ samples: 1000, embeddingLength: 10, classes: 3 })[0]).toBe(2 * 1000 * 10 * 3);
});

test('a range is so many times another at least and at most', () => {
  expect(timesAsMuch([10, 20], [1, 2])).toEqual([5, 20]);
});

test('published figures stand in order, each range the right way round, with a source', () => {
  const lows = publishedEnergies.map(({ kilowattHours: [low] }) => low);
  expect(lows).toEqual([...lows].sort((a, b) => a - b));
  for (const { kilowattHours, source } of publishedEnergies) {
    expect(kilowattHours[0]).toBeLessThanOrEqual(kilowattHours[1]);
    expect(source).not.toBe('');
  }
  // 73,728 hours of a V100 at 250 to 300 W, the upper end with a tenth for the building: 18.4 to 24.3 MWh.
  expect(publishedEnergies.find(({ id }) => id === 'clip')?.kilowattHours).toEqual([
    Math.floor((73_728 * 0.25) / 1000) * 1000,
    Math.floor((73_728 * 0.3 * 1.1) / 1000) * 1000,
  ]);
});

test('what is quoted from CodeCarbon’s documentation says so, and claims no measurement of ours', () => {
  const quoted = publishedEnergies.filter(({ id }) => id === 'vitSmall' || id === 'vitLarge');
  expect(quoted.map(({ kilowattHours, status }) => [kilowattHours[0], status])).toEqual([
    [2.2, 'reported'],
    [93.3, 'reported'],
  ]);
  for (const { source } of quoted) expect(source).toMatch(/^CodeCarbon/);
});
