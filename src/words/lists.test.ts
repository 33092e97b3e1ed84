// Names and sentences in a row.
import { expect, test } from 'vitest';
import { allOf, anyOf, quoted, sentences } from './lists';

test('names are joined as English joins them', () => {
  expect(allOf(['Apple', 'Pear'].map(quoted))).toBe('“Apple” and “Pear”');
  expect(anyOf(['Apple', 'Pear', 'Plum'])).toBe('Apple, Pear, or Plum');
});

test('sentences that are not there leave no gap', () => {
  expect(sentences('One.', undefined, '', 'Two.')).toBe('One. Two.');
  expect(sentences()).toBe('');
});
