// What a column takes: a catalogue's entry with its figures, and random weights, which nobody learnt and nobody fetches.
import { expect, test } from 'vitest';
import { catalogue } from '../../core/backbones/catalogue';
import '../../words/testing/inEnglish';
import { bytesOf, columnFacts } from './columnFacts';

const valuesOf = (id: string, pace: Parameters<typeof columnFacts>[1]) => {
  const spec = catalogue.find((each) => each.id === id);
  return { spec, values: columnFacts({ spec, made: undefined }, pace, 'not timed').map(([, value]) => value) };
};

test('a backbone has its time, its download, its operations and what others learnt', () => {
  const pretrained = catalogue.find(({ about, random }) => about && !random);
  const { spec, values } = valuesOf(pretrained?.id ?? '', { milliseconds: 34.4, perSecond: 12.34 });
  expect(bytesOf(spec)).toBeGreaterThan(1e5);
  expect(values.slice(0, 3)).toEqual(['34 ms', '12.3', `${((bytesOf(spec) ?? NaN) / 1e6).toFixed(1)} MB`]);
  expect(values[3]).toMatch(/million$/);
  expect(values[4]).toMatch(/\d/);
  expect(values[5]).toBe('–');
});

test('random weights are neither fetched nor learnt, and what was not timed says so', () => {
  const random = catalogue.find((spec) => spec.random);
  const { values } = valuesOf(random?.id ?? '', { milliseconds: undefined, perSecond: undefined });
  expect([...values.slice(0, 3), values[4]]).toEqual(['not timed', 'not timed', 'none', 'none']);
});
