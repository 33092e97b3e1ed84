// What the gap between the two scores means: lower, higher, or that they support each other.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFile, until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { say } from '../../words/say';
import { TestSet } from './TestSet';
import { TestSetLine } from './TestSetLine';

/** So many numbers close to one another. */
const around = (middle: number, count: number) => Array.from({ length: count }, (_, i) => middle + i / 500);

const CLEAR = [around(0, 30), around(2, 30)];
/** Each class lies where the other does, half of the time. */
const MIXED = [
  [...around(0, 20), ...around(2, 18)],
  [...around(2.05, 20), ...around(0.05, 18)],
];

/** What is said of a test set with these numbers in each class. */
async function said(
  values: readonly (readonly number[])[],
  tested: readonly (readonly number[])[],
  source: 'camera' | 'file' = 'camera',
  shown = <TestSet pictures={() => <></>} />,
): Promise<string> {
  const { store, classIds } = await onACircle(values, { kind: 'nearest-mean' });
  for (const [c, some] of tested.entries())
    await store.getState().importFiles(
      some.map((value) => toyFile(value)),
      classIds[c],
      'file',
      undefined,
      'test',
    );
  await until(
    store,
    ({ testSet }) => tested.length === 0 || (testSet.kind === 'ready' && testSet.table.ids.length === tested.flat().length),
  );
  const { dataset } = store.getState();
  store.setState({ dataset: { ...dataset, samples: dataset.samples.map((sample) => ({ ...sample, source })) } });
  return linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{shown}</StoreProvider>)).join('\n');
}

const LOWER = /between \d+ and \d+ points lower/;
const HIGHER = /between \d+ and \d+ points higher/;

test('lower: most test pictures are wrong that look like the other class, and why is said', async () => {
  const text = await said(CLEAR, [around(2.1, 20), around(2.1, 20)]);
  expect(text).toMatch(LOWER);
  expect(text).toContain(say('testSet.lowerWhy'));
  expect(say('testSet.lowerWhy')).toMatch(/may differ.*may have changed class/);
  expect(text).not.toMatch(HIGHER);
});

test('lower on pictures that were added, as those of a drawn set: nobody is sent to other places and light', async () => {
  const text = await said(CLEAR, [around(2.1, 20), around(2.1, 20)], 'file');
  expect(text).toMatch(LOWER);
  expect(text).toContain(say('testSet.lowerWhyAdded'));
  expect(text).not.toContain(say('testSet.lowerWhy'));
});

test('beside another score the test set says its own in one line, with the way to it, and nothing where there is none', async () => {
  const line = <TestSetLine more={<a href="#/test/set">go</a>} />;
  const text = await said(CLEAR, [around(0, 20), [...around(2, 16), ...around(0.05, 4)]], 'file', line);
  expect(text).toBe('Right on 36 of 40 pictures of your test set\nThe head never learns from these.\ngo');
  expect(await said(CLEAR, [], 'file', line)).toBe('');
});

test('higher: the test pictures are the easy ones, and why is said', async () => {
  const text = await said(MIXED, [around(0, 30), around(2, 30)]);
  expect(text).toMatch(HIGHER);
  expect(text).toContain(say('testSet.higherWhy'));
  expect(say('testSet.higherWhy')).toMatch(/may be easier/);
  expect(text).not.toMatch(LOWER);
});

test('no clear difference: the two numbers support each other', async () => {
  const text = await said(CLEAR, [around(0.01, 20), around(2.01, 20)]);
  expect(text).toContain(say('testSet.sameAsHeldOut'));
  expect(text).not.toMatch(LOWER);
  expect(text).not.toMatch(HIGHER);
});
