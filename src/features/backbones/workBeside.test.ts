// The work of one backbone beside another: about the same, more, less, unknown.
import { expect, test } from 'vitest';
import { workBeside } from './workBeside';

test('same, more, less, unknown', () => {
  expect(workBeside(100, 100)).toBe('The same work');
  expect(workBeside(449, 100)).toBe('4.5 × the work');
  expect(workBeside(12, 100)).toBe('0.12 × the work');
  expect(workBeside(undefined, 100)).toBe('–');
  expect(workBeside(100, undefined)).toBe('–');
});
