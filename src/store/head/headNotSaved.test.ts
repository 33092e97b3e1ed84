// A head that no file may hold: saving it says why, and what to do.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { headTooLargeSentence } from './headTooLargeSentence';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

test('a head of more classes than a file holds is not saved, with a word on why', async () => {
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  store.getState().chooseHead({ kind: 'nearest-mean' });
  await store.getState().importFiles(Array.from({ length: 1001 }, (_, i) => toyFile(i / 500, `kind ${i}`)));
  await until(store, ({ trained }) => trained?.head.classIds.length === 1001);
  await store.getState().saveHead();
  expect(ports.downloads).toEqual([]);
  expect(store.getState().notices).toMatchObject([{ kind: 'head-not-saved', tooMuch: { of: 'classes', found: 1001, most: 1000 } }]);
});

test.each([
  [{ of: 'classes', found: 1001, most: 1000 }, 'at most 1,000 classes, and it knows 1,001'],
  [{ of: 'numbers of an embedding', found: 9000, most: 8192 }, 'at most 8,192 numbers, and this backbone’s have 9,000'],
  [{ of: 'bytes', found: 300e6, most: 256e6 }, 'would take 300.0 MB, and nobody could open more than 256.0 MB'],
] as const)('%o is said in numbers', (tooMuch, words) => {
  expect(headTooLargeSentence(tooMuch)).toContain(words);
});
