// Messages as they reach the page: values between isolates where words run from right to left, and nowhere else.
import { expect, test } from 'vitest';
import { compiledFor } from './catalogues';

test('a value in Arabic words cannot turn them around, inside a plural neither', () => {
  expect(compiledFor('ar', 'حُذف {name}.')).toEqual(['حُذف ', '\u2068', ['name'], '\u2069', '.']);
  expect(compiledFor('ar', '{n, plural, other {# في {name}}}')).toEqual([
    ['n', 'plural', { offset: undefined, other: ['#', ' في ', '\u2068', ['name'], '\u2069'] }],
  ]);
});

test('what chooses between words stays as it is', () => {
  expect(compiledFor('ar', '{what, select, class {صنف} other {مشروع}}')).toEqual([
    ['what', 'select', { offset: undefined, class: ['صنف'], other: ['مشروع'] }],
  ]);
});

test('in a language from left to right a message is as it was written', () => {
  expect(compiledFor('de', '{name} gelöscht.')).toEqual([['name'], ' gelöscht.']);
});
