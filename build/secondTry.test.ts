// A second try must have every file that failed and every one that the first did not come to, and none that passed.
import { expect, test } from 'vitest';
import { notPassed } from '../scripts/unit/notPassed.mjs';

const result = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('files that failed, were given up half-way or were not begun are tried again, in their order', () => {
  const results = [
    result('late', 'failed', 'passed', 'failed'),
    result('passed', 'passed', 'passed', 'skipped'),
    result('unread', 'failed'),
    result('given up', 'passed', 'passed', 'pending'),
  ];
  expect(notPassed(['unread', 'passed', 'given up', 'never begun', 'late'], results)).toEqual([
    'unread',
    'given up',
    'never begun',
    'late',
  ]);
});

test('after a run that ended before it wrote anything all are tried; after one without a failed file none', () => {
  expect(notPassed(['a', 'b'], [])).toEqual(['a', 'b']);
  expect(notPassed(['a'], [result('a', 'passed', 'passed')])).toEqual([]);
});
