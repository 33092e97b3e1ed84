// What failed makes the store ask whether the server has a newer version; only then something is said.
import { expect, test } from 'vitest';
import { fail } from '../core/base/result';
import { createAppStore } from './appStore';
import { toyPorts, toySpec, until } from './testing/toyPorts';

const failing = (why: 'newer' | 'unreachable') => {
  const asked: unknown[] = [];
  const ports = toyPorts({
    startEngine: (device) => Promise.resolve(fail({ kind: 'failed', device, detail: 'the worker failed to load' })),
    whyMissing: (cause) => {
      asked.push(cause);
      return Promise.resolve(why);
    },
  });
  return { store: createAppStore(ports), asked };
};

test('a worker that a newer version took off the server', async () => {
  const { store, asked } = failing('newer');
  await store.getState().chooseBackbone(toySpec('toy'));
  await until(store, ({ notices }) => notices.length > 0);
  expect(asked).toEqual([undefined]);
  expect(store.getState().notices).toMatchObject([{ kind: 'part-missing', why: 'newer' }]);
});

test('the same failure of this version says no more than it does by itself', async () => {
  const { store, asked } = failing('unreachable');
  await store.getState().chooseBackbone(toySpec('toy'));
  expect(asked).toEqual([undefined]);
  expect(store.getState().notices).toEqual([]);
});
