// What is drawn of feature maps: the strongest channels by hand, and whatever map comes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightOf, seenMap, strongestMaps } from './insideView';

test('two positions of three channels: what is above zero counts, the brightest square is white', () => {
  const map = Float32Array.of(1, -5, 0, 3, 2, 0);
  expect([...lightOf(map, 3)]).toEqual([2, 1, 0]);
  expect(strongestMaps(map, 3, 2).map(({ channel, light, shades }) => [channel, light, [...shades]])).toEqual([
    [0, 2, [85, 255]],
    [1, 1, [0, 255]],
  ]);
  expect([...seenMap(map, 3, 2).shades]).toEqual([0, 0]);
  expect(() => seenMap(map, 3, 3)).toThrow(RangeError);
});

test('of any map the channels come strongest first, each once, its shades within a byte', () => {
  const maps = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 })).chain(([channels, positions]) =>
    fc.tuple(
      fc.constant(channels),
      fc.array(
        fc.integer({ min: -20_000, max: 20_000 }).map((each) => Math.fround(each / 1007)),
        { minLength: channels * positions, maxLength: channels * positions },
      ),
    ),
  );
  fc.assert(
    fc.property(maps, ([channels, numbers]) => {
      const map = Float32Array.from(numbers);
      const all = strongestMaps(map, channels, channels);
      expect(new Set(all.map(({ channel }) => channel)).size).toBe(channels);
      all.slice(1).forEach(({ light }, at) => expect(light).toBeLessThanOrEqual(all[at]?.light ?? -1));
      for (const { channel, light, shades } of all) {
        expect(shades).toHaveLength(map.length / channels);
        // Lit somewhere where it is lit at all.
        expect(Math.max(...shades)).toBe(light > 0 ? 255 : 0);
        expect(seenMap(map, channels, channel).shades).toEqual(shades);
      }
    }),
    { seed: 1 },
  );
});
