// A short check must not leave out the test beside a change, and must not run those that no change can reach.
import { expect, test } from 'vitest';
import { nearestTests, stepsFrom } from '../scripts/check/nearestTests.mjs';

const imports = new Map([
  ['a.test', ['a']],
  ['b', ['a']],
  ['b.test', ['b']],
  ['c', ['b', 'd']],
  ['c.test', ['c', 'a']],
  ['d.test', ['d']],
  ['circle', ['b', 'circle']],
]);

test('steps are those of the shortest way of imports; what no change reaches has none', () => {
  const steps = stepsFrom(imports, ['a', 'nowhere']);
  expect(steps).toEqual(
    new Map([
      ['a', 0],
      ['nowhere', 0],
      ['a.test', 1],
      ['b', 1],
      ['c.test', 1],
      ['b.test', 2],
      ['c', 2],
      ['circle', 2],
    ]),
  );
});

test('a changed test is its own nearest', () => {
  expect(stepsFrom(imports, ['d.test'])).toEqual(new Map([['d.test', 0]]));
});

test('the nearest run first, the shorter of two equally near, and what does not fit is named', () => {
  const steps = new Map([
    ['far', 4],
    ['long', 1],
    ['short', 1],
    ['self', 0],
  ]);
  const tookMs = new Map([
    ['far', 100],
    ['long', 9_000],
    ['short', 100],
    ['self', 3_000],
  ]);
  expect(nearestTests(steps, { tookMs, cores: 2, limitMs: 20_000 })).toEqual({ near: ['self', 'short', 'long', 'far'], left: [] });
  // What is farther and short still runs where a nearer one is too long.
  expect(nearestTests(steps, { tookMs, cores: 2, limitMs: 4_000 })).toEqual({ near: ['self', 'short', 'far'], left: ['long'] });
  expect(nearestTests(steps, { tookMs, cores: 2, limitMs: 1 }).near).toEqual(['self']);
  expect(nearestTests(new Map(), { tookMs, cores: 2, limitMs: 1 })).toEqual({ near: [], left: [] });
});
