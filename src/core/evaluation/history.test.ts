// The history of states: what is one step, what is forgotten, and comparisons on the samples that both held out.
import { expect, test } from 'vitest';
import type { Changes, History, NewState } from './history';
import { changesBetween, compareStates, isHistory, MOST_STATES, noHistory, ONE_STEP, scoreOf, withState, withStateName } from './history';

/** A table of two classes: for each sample whether it was right. */
const table = (answers: Readonly<Record<string, boolean>>) => ({
  classCount: 2,
  classes: Object.values(answers).map(() => 0),
  probabilities: Float64Array.from(Object.values(answers).flatMap((right) => (right ? [1, 0] : [0, 1]))),
  ids: Object.keys(answers),
});
const state = (key: string, at: number, more: Partial<NewState> = {}): NewState => ({ key, at, settings: {}, counts: [], ...more });
const nth = (history: History, at: number) => {
  const found = history.states.at(at);
  if (!found) throw new Error('no such state');
  return found;
};

test('two states are compared on the samples that both held out, by exact McNemar', () => {
  const alone = Array.from({ length: 40 }, (_, i) => String(i));
  const ten = (right: boolean, from = 0) => Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`s${from + i}`, right]));
  const first = withState(noHistory, state('a', 0), table({ ...ten(false), x: true }));
  const both = withState(first, state('b', ONE_STEP), table({ ...ten(true), ...ten(true, 20) }));
  expect(scoreOf(nth(both, 0))).toEqual({ right: 1, total: 11 });
  expect(scoreOf(nth(both, 1))).toEqual({ right: 20, total: 20 });
  expect(compareStates(nth(both, 0), nth(both, 1), alone)).toMatchObject({
    samples: 10,
    onlySecond: 10,
    onlyFirst: 0,
    p: 2 / 1024,
    verdict: 'better',
  });
  expect(compareStates(nth(both, 1), nth(both, 0), alone).verdict).toBe('worse');
  expect(compareStates(nth(both, 1), nth(both, 1), alone).verdict).toBe('no clear difference');
  // Of two recordings the ten samples are no more than two.
  const two = alone.map((_, i) => String(i % 2));
  expect(compareStates(nth(both, 0), nth(both, 1), two)).toMatchObject({ onlySecond: 10, p: 0.5, verdict: 'no clear difference' });
});

test('what follows within a minute is one step, unless it has a name or other settings', () => {
  const one = withState(noHistory, state('a', 0), table({ s: true }));
  expect(withState(one, state('a', 5), table({ s: true }))).toBe(one);
  expect(withState(one, state('b', ONE_STEP - 1), table({ s: true })).states.map(({ key }) => key)).toEqual(['b']);
  expect(withState(one, state('b', ONE_STEP), table({ s: true })).states).toHaveLength(2);
  expect(withState(one, state('b', 1, { settings: { k: 1 } }), table({ s: true })).states).toHaveLength(2);
  const named = withStateName(one, nth(one, 0), '  mine ');
  expect(withState(named, state('b', 1), table({ s: true })).states.map(({ name }) => name)).toEqual(['mine', undefined]);
  expect(nth(withStateName(named, nth(named, 0), ' '), 0).name).toBeUndefined();
});

test('on another backbone it is another step, however soon it comes', () => {
  const one = withState(noHistory, state('a', 0, { fingerprint: 'f' }), table({ s: true }));
  expect(withState(one, state('b', 1, { fingerprint: 'g' }), table({ s: true })).states.map(({ key }) => key)).toEqual(['a', 'b']);
});

test('who works without a pause is kept once a minute: a step is as long as from its first state', () => {
  let history = noHistory;
  for (let i = 0; i < 7; i++) history = withState(history, state(String(i), i * 0.8 * ONE_STEP), table({ s: true }));
  expect(history.states.map(({ key }) => key)).toEqual(['1', '3', '5', '6']);
});

test('what is undone within a step leaves the state before it', () => {
  const one = withState(noHistory, state('a', 0), table({ s: true }));
  const two = withState(one, state('b', 2 * ONE_STEP), table({ s: true, t: true }));
  expect(withState(two, state('a', 2 * ONE_STEP + 5), table({ s: true })).states).toEqual(one.states);
});

test('a state that came in a file is the same state here, under the key of here; one that learnt otherwise is not', () => {
  const learnt = { counts: [['x', 2]] as const, off: [], fingerprint: 'f' };
  const here = withState(noHistory, state('there', 0, learnt), table({ s: true, t: false }));
  const filed: History = { ...here, states: [{ ...nth(here, 0), elsewhere: true, name: 'mine' }] };
  const later = (more: Partial<NewState>, asked: Readonly<Record<string, boolean>>) =>
    withState(filed, state('here', 9 * ONE_STEP, { ...learnt, samples: '2 a b', labels: '2 c d', ...more }), table(asked)).states;
  const same = {
    key: 'here',
    at: 0,
    name: 'mine',
    samples: '2 a b',
    labels: '2 c d',
    answers: Uint8Array.of(2, 1),
    ...learnt,
    settings: {},
  };
  expect(later({}, { s: true, t: false })).toEqual([same]);
  expect(later({ counts: [['x', 3]] }, { s: true, t: false })).toHaveLength(2);
  expect(later({ fingerprint: 'g' }, { s: true, t: false })).toHaveLength(2);
  expect(later({}, { s: true })).toHaveLength(2);
  // Embeddings are made a few at a time: what was evaluated of some is a step towards it.
  const some = withState(filed, state('some', 9 * ONE_STEP, { ...learnt, counts: [['x', 1]] }), table({ s: true }));
  expect(withState(some, state('here', 9 * ONE_STEP + 5, learnt), table({ s: true, t: false })).states.map(({ key }) => key)).toEqual([
    'here',
  ]);
});

test('beyond so many the oldest without a name is forgotten', () => {
  const first = withState(noHistory, state('first', 0), table({ s: true }));
  let history = withStateName(first, nth(first, 0), 'kept');
  for (let i = 1; i <= MOST_STATES + 3; i++) history = withState(history, state(String(i), i * ONE_STEP), table({ s: i % 2 === 0 }));
  expect(history.states).toHaveLength(MOST_STATES);
  expect(history.states.slice(0, 2).map(({ key }) => key)).toEqual(['first', '5']);
});

/** The changes between two states that learnt these. */
function changes(before: Partial<NewState>, now: Partial<NewState>) {
  const one = withState(noHistory, state('a', 0, before), table({}));
  const two = withState(one, state('b', ONE_STEP, now), table({}));
  return changesBetween(nth(two, 0), nth(two, 1));
}

test('what changed is said by class', () => {
  const { counts } = changes(
    {
      counts: [
        ['x', 3],
        ['y', 2],
        ['gone', 1],
      ],
    },
    {
      counts: [
        ['x', 5],
        ['y', 2],
        ['new', 4],
      ],
    },
  );
  expect(counts).toEqual([
    ['x', 2],
    ['gone', -1],
    ['new', 4],
  ]);
});

const noted: Partial<NewState> = {
  counts: [
    ['x', 3],
    ['y', 2],
  ],
  fingerprint: 'f',
  off: [],
  samples: 's',
  labels: 'l',
  settings: { headKind: 'linear' },
};
const none = {
  counts: [],
  switchedOff: [],
  switchedOn: [],
  otherBackbone: false,
  relabelled: false,
  exchanged: false,
  otherSettings: false,
  known: true,
};

test.each<readonly [string, Partial<NewState>, Partial<Changes>]>([
  ['nothing', {}, {}],
  ['another backbone', { fingerprint: 'g' }, { otherBackbone: true }],
  ['some pictures under other labels', { labels: 'm' }, { relabelled: true }],
  ['one picture in place of another', { samples: 't', labels: 'm' }, { exchanged: true }],
  ['a class that is switched off', { counts: [['x', 3]], off: ['y'], samples: 't', labels: 'm' }, { switchedOff: ['y'] }],
  ['an empty class that is switched off', { off: ['z'] }, {}],
  ['another setting', { settings: { headKind: 'mlp' } }, { otherSettings: true }],
  ['a setting that was not noted before', { settings: { headKind: 'linear', linear: {} } }, {}],
])('of what changed only that is said: %s', (_, now, changed) => {
  expect(changes(noted, { ...noted, ...now })).toEqual({ ...none, ...changed });
});

test('a class that is switched on again is told as that', () => {
  expect(changes({ ...noted, counts: [['x', 3]], off: ['y'], samples: 't' }, noted)).toEqual({ ...none, switchedOn: ['y'] });
});

test('what was not noted is not known: neither other labels nor none are claimed, nor that a class was switched off', () => {
  const older = { counts: noted.counts ?? [], settings: noted.settings ?? {} };
  expect(changes(older, { ...noted, counts: [['x', 3]], off: ['y'] })).toEqual({ ...none, known: false });
});

test('what is stored is a history or none', () => {
  const history = withState(noHistory, state('a', 0, { counts: [['x', 3]] }), table({ s: true }));
  expect(isHistory(structuredClone(history))).toBe(true);
  for (const damaged of [
    undefined,
    null,
    3,
    {},
    { ids: [1], states: [] },
    { ids: [], states: [{}] },
    { ids: [], states: [{ ...nth(history, 0), answers: [1] }] },
    { ids: [], states: [{ ...nth(history, 0), off: 'x' }] },
    { ids: [], states: [{ ...nth(history, 0), labels: 1 }] },
    { ids: [], states: [{ ...nth(history, 0), since: 'x' }] },
    { ids: [], states: [{ ...nth(history, 0), elsewhere: 1 }] },
  ])
    expect(isHistory(damaged)).toBe(false);
});

test('a clock that is set back swallows no state', () => {
  const one = withState(noHistory, state('a', 10 * ONE_STEP), table({ s: true }));
  expect(withState(one, state('b', 2 * ONE_STEP), table({ s: true })).states.map(({ key }) => key)).toEqual(['a', 'b']);
});

test('where all have names the newest is still kept, and none of them goes', () => {
  let history = noHistory;
  for (let i = 0; i < MOST_STATES; i++) {
    history = withState(history, state(String(i), i * ONE_STEP), table({ s: true }));
    history = withStateName(history, nth(history, -1), `name ${i}`);
  }
  for (const i of [MOST_STATES, MOST_STATES + 1]) history = withState(history, state(String(i), i * ONE_STEP), table({ s: true }));
  expect(history.states).toHaveLength(MOST_STATES + 1);
  expect([nth(history, 0).key, nth(history, -1).key]).toEqual(['0', String(MOST_STATES + 1)]);
});

test('a name is given to one state, not to the same head at another time', () => {
  let history = noHistory;
  for (const [i, key] of ['a', 'b', 'a'].entries()) history = withState(history, state(key, i * ONE_STEP), table({ s: true }));
  expect(withStateName(history, nth(history, -1), 'last').states.map(({ name }) => name)).toEqual([undefined, undefined, 'last']);
});
