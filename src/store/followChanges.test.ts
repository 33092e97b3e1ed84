// The table of consequences: nothing follows from a change that is none, and each row is told apart by what it is about.
import { expect, test } from 'vitest';
import { createAppStore } from './appStore';
import { CONSEQUENCES } from './followChanges';
import { toyPorts } from './testing/toyPorts';

const state = { ...createAppStore(toyPorts()).getState(), chosen: 'f' };
const followsFrom = (change: Partial<typeof state>) =>
  CONSEQUENCES.filter(({ changed }) => changed({ ...state, ...change }, state)).map(({ of }) => of);

test('nothing follows from no change, nor from what no row is about', () => {
  expect(followsFrom({})).toEqual([]);
  expect(followsFrom({ notices: [] })).toEqual([]);
});

test('other embeddings concern the head alone while nothing is augmented, and the augmented ones with it otherwise', () => {
  const [learning, augmenting] = CONSEQUENCES.map(({ of }) => of);
  expect(followsFrom({ embeddingsBy: new Map([['f', new Map()]]) })).toEqual([learning]);
  const augmentation = { ...state.settings.augmentation, on: true };
  expect(followsFrom({ settings: { ...state.settings, augmentation } })).toEqual([learning, augmenting]);
});

test('a new name or colour of a class concerns neither the head nor augmented samples, whether it is on does', () => {
  const [learning, augmenting] = CONSEQUENCES.map(({ of }) => of);
  const one = { id: 'a', name: 'Class 1', colour: 0, enabled: true };
  const settings = { ...state.settings, augmentation: { ...state.settings.augmentation, on: true } };
  const followFrom = (change: Partial<typeof one>) => {
    const before = { ...state, settings, dataset: { ...state.dataset, classes: [one] } };
    const now = { ...before, dataset: { ...before.dataset, classes: [{ ...one, ...change }] } };
    return CONSEQUENCES.filter(({ changed }) => changed(now, before)).map(({ of }) => of);
  };
  for (const change of [{ name: 'cup' }, { colour: 1 }]) expect(followFrom(change)).toEqual(['zero-shot']);
  expect(followFrom({ enabled: false })).toEqual([learning, augmenting, 'zero-shot']);
  expect(followFrom({ id: 'b' })).toEqual([learning, augmenting, 'zero-shot']);
});

test('no two rows are about the same', () => {
  expect(new Set(CONSEQUENCES.map(({ of }) => of)).size).toBe(CONSEQUENCES.length);
});
