// What the gap between the two scores means: lower, higher, or that they support each other.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFile, until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { say } from '../../words/say';
import { TestSet } from './TestSet';

/** So many numbers close to one another. */
const around = (middle: number, count: number) => Array.from({ length: count }, (_, i) => middle + i / 500);

const CLEAR = [around(0, 30), around(2, 30)];
/** Each class lies where the other does, half of the time. */
const MIXED = [
  [...around(0, 20), ...around(2, 18)],
  [...around(2.05, 20), ...around(0.05, 18)],
];

/** What is said of a test set with these numbers in each class. */
async function said(values: readonly (readonly number[])[], tested: readonly (readonly number[])[]): Promise<string> {
  const { store, classIds } = await onACircle(values, { kind: 'nearest-mean' });
  for (const [c, some] of tested.entries())
    await store.getState().importFiles(
      some.map((value) => toyFile(value)),
      classIds[c],
      'file',
      undefined,
      'test',
    );
  await until(store, ({ testSet }) => testSet.kind === 'ready' && testSet.table.ids.length === tested.flat().length);
  return linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <TestSet pictures={() => <></>} />
      </StoreProvider>,
    ),
  ).join('\n');
}

const LOWER = /between \d+ and \d+ points lower/;
const HIGHER = /between \d+ and \d+ points higher/;

test('lower: most test pictures are wrong that look like the other class, and why is said', async () => {
  const text = await said(CLEAR, [around(2.1, 20), around(2.1, 20)]);
  expect(text).toMatch(LOWER);
  expect(text).toContain(say('testSet.lowerWhy'));
  expect(text).not.toMatch(HIGHER);
});

test('higher: the test pictures are the easy ones, and why is said', async () => {
  const text = await said(MIXED, [around(0, 30), around(2, 30)]);
  expect(text).toMatch(HIGHER);
  expect(text).toContain(say('testSet.higherWhy'));
  expect(text).not.toMatch(LOWER);
});

test('no clear difference: the two numbers support each other', async () => {
  const text = await said(CLEAR, [around(0.01, 20), around(2.01, 20)]);
  expect(text).toContain(say('testSet.sameAsHeldOut'));
  expect(text).not.toMatch(LOWER);
  expect(text).not.toMatch(HIGHER);
});
