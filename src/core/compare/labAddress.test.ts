// Links to a tool with its settings: there and back, and whatever stands in an address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURVE_KINDS, QUICK_KINDS } from './curveKinds';
import type { Lab, LabSettings } from './labAddress';
import { labQuery, parseLab, SCORED_PICTURES } from './labAddress';
import { MOST_VOTERS } from '../heads/mostVoters';
import { REPORTED } from './report';

test('a curve with its settings is a link', () => {
  const settings = { heads: ['linear', 'nearest-mean'], repeats: 20, seed: 7, columns: ['chosen', 'pixels'] } as const;
  expect(labQuery('curve', settings)).toBe('heads=linear,nearest-mean&repeats=20&seed=7&columns=chosen,pixels');
  expect(parseLab('curve', 'heads=linear,nearest-mean&repeats=20&seed=7&columns=chosen,pixels')).toEqual(settings);
  expect(labQuery('curve', {})).toBe('');
  // As a messenger may hand it on.
  expect(parseLab('curve', 'heads=linear%2Cnearest-mean&repeats=20&seed=7&columns=chosen%2Cpixels')).toEqual(settings);
  expect(parseLab('curve', 'heads=%E0%A4%A&repeats=20')).toEqual({ heads: undefined, repeats: 20, seed: undefined });
});

test('what is unknown, damaged or too large is as if it were not there, each for itself', () => {
  expect(parseLab('curve', 'heads=linear,svm&repeats=20')).toEqual({ heads: undefined, repeats: 20, seed: undefined });
  expect(parseLab('curve', 'repeats=1000000&seed=-1')).toEqual({ heads: undefined, repeats: undefined, seed: undefined });
  expect(parseLab('columns', 'voters=9999&head=linear')).toEqual({ voters: undefined, head: 'linear' });
  expect(parseLab('columns', 'columns=pixels,pixels')).toEqual({ columns: undefined });
  expect(parseLab('columns', 'columns=<script>,pixels')).toEqual({ columns: undefined });
  expect(parseLab('cost', 'device=laptop&low=40&high=10&grid=NaN')).toEqual({ device: 'laptop', grid: undefined });
  // A page would show 0 watts, which no device draws.
  expect(parseLab('cost', 'low=0.0000001&high=0.0000002&grid=0.0001')).toEqual({ device: undefined, grid: undefined });
  expect(parseLab('inside', '__proto__=1&constructor=2&block=3&channel=0x10')).toEqual({ block: 3, channel: undefined });
  expect(parseLab('ladder', `rate=0.0003&${'x'.repeat(5000)}`)).toEqual({ rate: undefined, headrate: undefined, hidden: undefined });
});

/** Every number that a person can set, as computing leaves it. */
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const rate = number(1e-9, 10);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const columns = fc.uniqueArray(fc.constantFrom('chosen', 'pixels', 'histogram', 'own.a-1_b'), { minLength: 2, maxLength: 4 });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const epochs = fc.integer({ min: 1, max: 1000 });
const voters = fc.oneof(fc.constant('auto' as const), fc.integer({ min: 1, max: MOST_VOTERS }));
const linear = {
  penalty: optional(fc.oneof(fc.constant('auto' as const), number(Number.MIN_VALUE, 1e6))),
  balanced: optional(fc.constantFrom('yes' as const, 'no' as const)),
};
const settings: { readonly [Name in Lab]: fc.Arbitrary<LabSettings[Name]> } = {
  columns: fc.record({
    columns: optional(columns),
    head: optional(fc.constantFrom(...QUICK_KINDS)),
    ...linear,
    voters: optional(voters),
  }),
  curve: fc.record({
    heads: optional(fc.uniqueArray(fc.constantFrom(...CURVE_KINDS), { minLength: 1 })),
    repeats: optional(fc.integer({ min: 1, max: 1000 })),
    seed: optional(seeds),
    ...linear,
    voters: optional(voters),
    columns: optional(columns),
  }),
  ladder: fc.record({
    ...linear,
    rate: optional(rate),
    headrate: optional(rate),
    hidden: optional(fc.integer({ min: 1, max: 1024 })),
    epochs: optional(epochs),
    seed: optional(seeds),
    tuneepochs: optional(epochs),
    tuneseed: optional(seeds),
  }),
  cost: fc
    .record({
      device: optional(fc.constantFrom('phone', 'laptop', 'desktop')),
      watts: optional(fc.tuple(number(0.001, 1000), number(0, 1000))),
      grid: optional(fc.oneof(fc.constant('none' as const), number(0.001, 2000))),
    })
    .map(({ watts, ...rest }) => ({ ...rest, ...(watts && { low: watts[0], high: watts[0] + watts[1] }) })),
  inside: fc.record({ block: optional(fc.nat(1000)), channel: optional(fc.nat(100_000)) }),
  map: fc.record({
    backbone: optional(fc.constantFrom('toy', 'own.a-1_b')),
    method: optional(fc.constantFrom('pca', 'umap')),
    colour: optional(fc.constantFrom('class', 'right', 'tag-2')),
  }),
  bias: fc.record({ set: optional(fc.constantFrom('leaves', 'trafficSigns')), of: optional(fc.constantFrom(...SCORED_PICTURES)) }),
  report: fc.record({ of: optional(fc.constantFrom(...REPORTED)) }),
  sets: fc.record({ each: optional(fc.integer({ min: 1, max: 1000 })), shortcut: optional(fc.constantFrom('yes', 'no')) }),
};
const labs = Object.keys(settings) as Lab[];

test.each(labs)('%s: what is written is read again', (lab) => {
  fc.assert(
    fc.property(settings[lab], (set) => {
      expect(parseLab(lab, labQuery(lab, set))).toEqual(set);
    }),
    { seed: 1 },
  );
});

test.each(labs)('%s: no address throws, and what is read of it can be written and read again', (lab) => {
  const names = fc.constantFrom(
    'columns',
    'heads',
    'repeats',
    'seed',
    'rate',
    'head',
    'penalty',
    'voters',
    'epochs',
    'device',
    'low',
    'high',
    'grid',
    'block',
    'backbone',
    'colour',
    'method',
    'set',
    'of',
    'each',
    '__proto__',
    'toString',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(names, fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String))))
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );
  fc.assert(
    fc.property(hostile, (query) => {
      const read = parseLab(lab, query);
      expect(parseLab(lab, labQuery(lab, read))).toEqual(read);
    }),
    { seed: 1, numRuns: 300 },
  );
});
