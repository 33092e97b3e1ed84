// Many answers: who passes which filter, and the labelled ones as a table.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BatchAnswer } from './batch';
import { filtered, labelledRows } from './batch';
import { perClass } from './metrics';

const answer = (id: string, truth: number | undefined, said: number, p: number, unknown?: boolean): BatchAnswer => ({
  id,
  truth,
  said,
  probabilities: Float64Array.of(said === 0 ? p : 1 - p, said === 1 ? p : 1 - p),
  unknown,
});
const ANSWERS = [answer('a', 0, 0, 0.9), answer('b', 0, 1, 0.55, true), answer('c', undefined, 1, 0.99, false), answer('d', 1, 1, 0.5)];
const ids = (answers: readonly BatchAnswer[]) => answers.map(({ id }) => id);

test('each filter lets pass what it says', () => {
  expect(ids(filtered(ANSWERS, 'all', undefined))).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(filtered(ANSWERS, 'right', undefined))).toEqual(['a', 'd']);
  expect(ids(filtered(ANSWERS, 'wrong', undefined))).toEqual(['b']);
  expect(ids(filtered(ANSWERS, 'unsure', undefined))).toEqual(['b', 'd']);
  expect(ids(filtered(ANSWERS, 'unsure', undefined, 0.52))).toEqual(['d']);
  expect(ids(filtered(ANSWERS, 'unknown', undefined))).toEqual(['b']);
  expect(ids(filtered(ANSWERS, 'all', 1))).toEqual(['b', 'c', 'd']);
  expect(ids(filtered(ANSWERS, 'wrong', 0))).toEqual([]);
});

test('right and wrong are all that came with a label, and the table counts the same', () => {
  const some = fc.array(fc.tuple(fc.option(fc.nat(1), { nil: undefined }), fc.nat(1), fc.double({ min: 0.51, max: 1, noNaN: true })));
  fc.assert(
    fc.property(some, (drawn) => {
      const answers = drawn.map(([truth, said, p], i) => answer(String(i), truth, said, p));
      const right = filtered(answers, 'right', undefined).length;
      const table = labelledRows(answers, ['x', 'y']);
      expect(table.ids).toHaveLength(right + filtered(answers, 'wrong', undefined).length);
      expect(perClass(table).reduce((sum, each) => sum + each.right, 0)).toBe(right);
    }),
  );
});
