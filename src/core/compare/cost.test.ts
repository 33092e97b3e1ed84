// What a head cost: numbers that can be checked with a calculator, and published figures in their order.
import { expect, test } from 'vitest';
import { gramsOf, linearOperations, penaltySearchOperations, timesAsMuch, wattHoursOf, wattHoursOfOperations } from './cost';
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

test('11 penalties on 5 folds of 20 samples: 210 inner products once, and steps over 16 × 16 of them', () => {
  const [least] = penaltySearchOperations({ samples: 20, embeddingLength: 512, classes: 2 }, [16, 16, 16, 16, 16], 11);
  expect(least).toBe(210 * 512 + 11 * 5 * 2 * 16 * 16 * 2);
  expect(penaltySearchOperations({ samples: 1000, embeddingLength: 10, classes: 3 }, [800], 2)[0]).toBe(2 * 2 * 800 * 10 * 3);
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
});

test('what was worked out from hours of GPUs is what those come to, to two digits', () => {
  const hours = publishedEnergies.flatMap(({ id, basis, kilowattHours }) => (basis ? [{ id, basis, kilowattHours }] : []));
  expect(hours.map(({ id, basis }) => [id, basis.gpu, basis.hours])).toEqual([
    ['dinov2', 'A100', 22_016],
    ['clip', 'V100', 73_728],
  ]);
  for (const { basis, kilowattHours } of hours)
    for (const end of [0, 1] as const)
      expect(kilowattHours[end]).toBe(Number((basis.hours * (basis.watts[end] / 1000) * basis.overhead[end]).toPrecision(2)));
});

test('the largest figures are those that stand in their sources', () => {
  const stated = (id: string) => publishedEnergies.find((each) => each.id === id);
  expect(stated('gpt3')).toMatchObject({ kilowattHours: [1_287_000, 1_287_000], source: 'arXiv 2104.10350', year: 2021 });
  expect(stated('dinov2')).toMatchObject({ kilowattHours: [9_700, 9_700], source: 'arXiv 2304.07193', year: 2023 });
});

test('what is quoted from CodeCarbon’s documentation says so, and claims no measurement of ours', () => {
  const quoted = publishedEnergies.filter(({ id }) => id === 'vitSmall' || id === 'vitLarge');
  expect(quoted.map(({ kilowattHours, status }) => [kilowattHours[0], status])).toEqual([
    [2.2, 'reported'],
    [93.3, 'reported'],
  ]);
  for (const { source } of quoted) expect(source).toMatch(/^CodeCarbon/);
});
