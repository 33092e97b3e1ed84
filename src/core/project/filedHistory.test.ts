// A history as JSON: read back as it was, and what is damaged is none.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { History } from '../evaluation/history';
import { filedHistory, serialisedHistory, renamedHistory } from './filedHistory';

const histories: fc.Arbitrary<History> = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 }).chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    states: fc.array(
      fc.record(
        {
          key: fc.string({ minLength: 1, maxLength: 20 }),
          at: fc.integer(),
          since: fc.integer(),
          elsewhere: fc.boolean(),
          name: fc.constantFrom('before', 'with more light'),
          settings: fc.constant({ version: 3, linear: { l2: 0.1 } }),
          counts: fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 5 }), fc.nat())),
          fingerprint: fc.constant('f'),
          off: fc.constant(['x']),
          samples: fc.constant('2 a b'),
          labels: fc.constant('2 c d'),
          answers: fc.array(fc.nat(2), { maxLength: ids.length }).map((answers) => Uint8Array.from(answers)),
        },
        { requiredKeys: ['key', 'at', 'settings', 'counts', 'answers'] },
      ),
      { maxLength: 5 },
    ),
  }),
);

test('comes back from JSON as it was', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(v.parse(filedHistory, JSON.parse(JSON.stringify(serialisedHistory(history))))).toEqual(history);
    }),
  );
});

test('damaged it is none, and never throws', () => {
  const whole = serialisedHistory({ ids: ['a'], states: [{ key: 'k', at: 0, settings: {}, counts: [], answers: Uint8Array.of(2) }] });
  expect(v.parse(filedHistory, whole)?.states).toHaveLength(1);
  for (const damaged of [
    { ...whole, ids: [] },
    { ...whole, ids: [1] },
    { ...whole, states: [{ key: 'k', at: 0, settings: {}, counts: [], answers: '3' }] },
    { ...whole, states: 'no' },
  ])
    expect(v.parse(filedHistory, damaged)).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (anything) => void v.parse(filedHistory, anything)));
});

test('samples that are called otherwise here are found again, and what was noted under their names of before is not known any more', () => {
  const state = { key: 'k', at: 0, settings: {}, counts: [], fingerprint: 'f', off: [], answers: Uint8Array.of(2) };
  const { ids, states } = renamedHistory(
    { ids: ['a', 'b'], states: [{ ...state, samples: '2 a b', labels: '2 c d' }] },
    new Map([['a', 'x']]),
  );
  expect(ids).toEqual(['x', 'b']);
  expect(states).toEqual([{ ...state, elsewhere: true }]);
});

test('where all are called as before, which samples were learnt from stays known', () => {
  const state = { key: 'k', at: 0, settings: {}, counts: [], samples: '1 a b', labels: '1 c d', answers: Uint8Array.of(2) };
  expect(renamedHistory({ ids: ['a'], states: [state] }, new Map([['a', 'a']])).states).toEqual([{ ...state, elsewhere: true }]);
});

test('however many states somebody named, they are in the file', () => {
  const state = { settings: {}, counts: [], answers: Uint8Array.of() };
  const states = Array.from({ length: 500 }, (_, i) => ({ ...state, key: `k${i}`, at: i, name: `n${i}` }));
  expect(v.parse(filedHistory, JSON.parse(JSON.stringify(serialisedHistory({ ids: [], states }))))?.states).toHaveLength(500);
});
