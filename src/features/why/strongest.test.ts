import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { linesOf } from '../../store/testing/onScreen';
import { EvidenceWords } from './EvidenceWords';
import { strongestOf } from './strongest';

test('a square against counts as much as one for', () => {
  expect(strongestOf([0.2, -0.9, 0.5])).toBe(1);
  expect(strongestOf([0.2, -0.4, 0.5])).toBe(2);
  expect(strongestOf([-0.3, 0.3])).toBe(0);
  expect(strongestOf([])).toBe(0);
});

const words = (squares: readonly number[], exact: boolean) => {
  const named = (id: string, name: string) => ({ id, name, colour: 0, enabled: true });
  const margin = squares.reduce((sum, each) => sum + each, 0);
  const evidence = { height: 2, width: 2, squares: Float64Array.from(squares), bias: 0, margin, classId: 'a', against: 'b' };
  const classes = { for: named('a', 'Cat'), against: named('b', 'Dog') };
  return linesOf(renderToStaticMarkup(createElement(EvidenceWords, { evidence, exact, classes }))).join('\n');
};

test('the strongest one is named with the class that it speaks for, and none where hardly any counts', () => {
  expect(words([0.5, -3, 1, 0.25], true)).toContain('The strongest square, in row 1, column 2, speaks for “Dog”.');
  expect(words([0.5, -0.25, 2, 0.25], false)).toContain('The strongest square, in row 2, column 1, speaks for “Cat”.');
  expect(words([0, 0, 0, 0], true)).not.toContain('The strongest square');
});
