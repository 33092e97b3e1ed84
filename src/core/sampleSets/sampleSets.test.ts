// Drawn sets: the same question gives the same picture, another one another, all within reach of a canvas, and a shortcut is what it says.
import { expect, test } from 'vitest';
import { drawnSample, SAMPLE_SET_IDS, SAMPLE_SETS } from './sampleSets';

const usual = { number: 0, part: 'learn', shortcut: false, seed: 1 } as const;
const all = SAMPLE_SET_IDS.flatMap((set) => SAMPLE_SETS[set].classes.map((_, classAt) => ({ ...usual, set, classAt })));

test.each(SAMPLE_SET_IDS)('%s: every class is drawn, with finite numbers near the picture', (set) => {
  for (const question of all.filter((each) => each.set === set))
    for (let number = 0; number < 20; number++) {
      const { shapes, light, exposure, blur } = drawnSample({ ...question, number });
      expect(shapes.length).toBeGreaterThan(0);
      const numbers = shapes.flatMap(({ points, line }) => [...points.flat(), line?.width ?? 0]);
      expect(numbers.every((each) => Number.isFinite(each) && Math.abs(each) < 5)).toBe(true);
      expect([light.from, light.strength, exposure, blur].every(Number.isFinite)).toBe(true);
      for (const { fill } of shapes) if (fill) expect(fill.lightness).toBeGreaterThanOrEqual(0);
    }
});

test('a picture depends on its set, class, number, part and seed, and on nothing else', () => {
  for (const question of all) {
    const once = JSON.stringify(drawnSample(question));
    expect(JSON.stringify(drawnSample(question))).toBe(once);
    for (const other of [{ number: 1 }, { part: 'test' as const }, { seed: 2 }])
      expect(JSON.stringify(drawnSample({ ...question, ...other }))).not.toBe(once);
  }
  expect(new Set(all.map((question) => JSON.stringify(drawnSample(question)))).size).toBe(all.length);
});

test('a planted shortcut: each class has its own ground where it is learnt, and another class’s where it is asked', () => {
  const hueOf = (classAt: number, part: 'learn' | 'test', number: number) =>
    drawnSample({ set: 'leaves', classAt, part, number, shortcut: true, seed: 1 }).ground.hue;
  const apart = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));
  const { length } = SAMPLE_SETS.leaves.classes;
  for (let number = 0; number < 10; number++)
    for (let c = 0; c < length; c++) {
      const own = (360 * c) / length;
      expect(apart(hueOf(c, 'learn', number), own)).toBeLessThan(10);
      expect(apart(hueOf(c, 'test', number), (360 * (c + 1)) / length)).toBeLessThan(10);
    }
});

test('a class that a set has not is refused', () => {
  expect(() => drawnSample({ ...usual, set: 'dice', classAt: 6 })).toThrow('invalid class: 6, there are 6');
});
