// A time is measured only while nothing computes: everything of the store that does is asked.
import { expect, test } from 'vitest';
import type { AppState } from '../appState';
import { createAppStore } from '../appStore';
import { toyPorts } from '../testing/toyPorts';
import type { Computes, RUNS } from './quiet';
import { isQuiet, WORKS } from './quiet';

/** What of the store has one of those kinds. */
type Running = {
  [Name in keyof AppState]: Extract<AppState[Name], { readonly kind: (typeof RUNS)[number] }> extends never ? never : Name;
}[keyof AppState];
/** It writes to the disk what is small. */
type Lesser = 'saving';

/** The compiler refuses this where something runs that is not asked. */
const noneUnasked: Exclude<Running, keyof Computes | Lesser> extends never ? true : never = true;

test('whatever computes is asked, and by itself keeps the device from being quiet', () => {
  expect(noneUnasked).toBe(true);
  const state = createAppStore(toyPorts()).getState();
  expect(isQuiet(state)).toBe(true);
  for (const name of WORKS) expect([name, isQuiet({ ...state, [name]: { kind: 'running' } })]).toEqual([name, false]);
  expect(isQuiet({ ...state, lit: { kind: 'looking' } })).toBe(false);
  expect(isQuiet({ ...state, shortcut: { kind: 'cancelled' }, pictureCheck: { kind: 'done' }, lit: { kind: 'found' } })).toBe(true);
  expect(isQuiet({ ...state, exporting: 'onnx' })).toBe(false);
  expect(isQuiet({ ...state, mapsBy: new Map([['chosen', { work: { kind: 'placing' } }]]) })).toBe(false);
  expect(isQuiet({ ...state, laddersBy: new Map([['a', { work: { kind: 'idle' }, measured: { tuning: { kind: 'running' } } }]]) })).toBe(
    false,
  );
});
