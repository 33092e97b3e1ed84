// A change of a sample taken back: that alone, whatever was done to the sample since.
import { expect, test } from 'vitest';
import type { Sample } from './dataset';
import { changesPart, isTouched, takenBack } from './touched';

const plain: Sample = { id: '1', classId: 'cat', burst: 'b', takenAt: 0, source: 'camera' };
const tagged = (...tags: readonly string[]): Sample => ({ ...plain, tags });

test.each<[string, Sample, Sample]>([
  ['a class', plain, { ...plain, classId: 'dog' }],
  ['a part', plain, { ...plain, part: 'test' }],
  ['the other part', { ...plain, part: 'test' }, plain],
  ['a label that is right', plain, { ...plain, confirmed: 'cat' }],
  ['a tag', plain, tagged('dark')],
  ['a tag that went', tagged('dark'), plain],
])('%s', (_, had, became) => {
  expect(isTouched({ had, became })).toBe(true);
  expect(takenBack(became, { had, became })).toStrictEqual(had);
  // What was done besides stays.
  const since = { ...became, cutFrom: { width: 9, height: 1 } };
  expect(takenBack(since, { had, became })).toStrictEqual({ ...had, cutFrom: { width: 9, height: 1 } });
});

test('tags of others stay, and one that comes back stands where it stood', () => {
  expect(takenBack(tagged('later', 'dark'), { had: plain, became: tagged('dark') })).toStrictEqual(tagged('later'));
  expect(takenBack(tagged('b', 'later'), { had: tagged('a', 'b'), became: tagged('b') })).toStrictEqual(tagged('a', 'b', 'later'));
});

test('what changed nothing takes nothing back, and what took the sample away alters none', () => {
  expect(isTouched({ had: plain, became: { ...plain } })).toBe(false);
  expect(takenBack(tagged('dark'), { had: plain, became: { ...plain } })).toStrictEqual(tagged('dark'));
  const moved = { ...plain, classId: 'dog' };
  expect(takenBack(moved, { had: plain })).toBe(moved);
  expect([isTouched({ had: plain }), changesPart({ had: plain })]).toEqual([true, false]);
});
