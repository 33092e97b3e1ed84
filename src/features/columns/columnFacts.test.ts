// What a column takes: a catalogue's entry with its figures, and random weights, which nobody learnt and nobody fetches.
import { expect, test } from 'vitest';
import { catalogue } from '../../core/backbones/catalogue';
import '../../words/testing/inEnglish';
import { bytesOf, columnFacts, learntByOthers, operationsOf } from './columnFacts';

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

test('of a person’s own backbone what nobody counted is not told as none, and without a backbone there is none', () => {
  const untimed = { milliseconds: undefined, perSecond: undefined };
  const own = { id: 'own', name: 'Own', own: { identity: 'it', weightCount: 1234, bytes: 5000 } };
  const values = columnFacts({ spec: own, made: undefined }, untimed, '–').map(([, value]) => value);
  expect(values).toEqual(['–', '–', 'none', '–', '1,234', '–']);
  expect([bytesOf(own), operationsOf(own), learntByOthers(own)]).toEqual([0, undefined, 1234]);
  // A table’s file holds numbers: none is a number too.
  expect([bytesOf(undefined), operationsOf(undefined), learntByOthers(undefined)]).toEqual([0, 0, 0]);
});
