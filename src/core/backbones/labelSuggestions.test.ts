// Suggestions of a mapping: from names, with the words that mean the same, and from samples.
import { expect, test } from 'vitest';
import { imagenetGroups, imagenetNames } from './imagenetNames';
import type { Thesaurus } from './labelSuggestions';
import { suggestedByName, suggestedBySamples, wordsOf } from './labelSuggestions';
import type { Classifier } from './classifier';

const thesaurus: Thesaurus = { names: imagenetNames, groups: imagenetGroups };
const labels = [
  'tabby',
  'Persian cat',
  'lesser panda',
  'sports car',
  'freight car',
  'orange',
  'lemon',
  'goose',
  'king penguin',
  'golden retriever',
  'teapot',
  'sunglasses',
  "potter's wheel",
  'ox',
];

test.each([
  ['cat', ['Persian cat', 'tabby']],
  ['My Cats', ['Persian cat', 'tabby']],
  ['Orange', ['orange']],
  ['oranges', ['orange']],
  ['a ripe lemon', ['lemon']],
  ['Dog', ['golden retriever']],
  ['birds', ['goose', 'king penguin']],
  ['fruit', ['orange', 'lemon']],
  ['car', ['sports car', 'freight car']],
  ['bear cat', ['lesser panda']],
  ['Potter’s wheel', ["potter's wheel"]],
  ['shades', ['sunglasses']],
  ['Class 1', []],
  ['at', []],
  ['oxygen', []],
  ['', []],
  ['__proto__', []],
])('“%s” asks for %j', (name, wanted) => {
  expect([...suggestedByName(name, labels, thesaurus)].sort()).toEqual([...wanted].sort());
});

test('words without case, accents and plural', () => {
  expect(wordsOf('  Crème-BRÛLÉES, 2 boxes of Glasses ')).toBe('creme brulee 2 box of glass');
});

/** The embedding picks its label: it is a row of the unit matrix. */
const classifier: Classifier = {
  labels: ['a', 'b', 'c'],
  embeddingLength: 3,
  kernel: Float32Array.of(5, 0, 0, 0, 5, 0, 0, 0, 5),
  bias: new Float32Array(3),
};
const saying = (...places: number[]) => places.map((place) => Float32Array.from({ length: 3 }, (_, i) => (i === place ? 1 : 0)));

test('from samples: what is said most of a class, and more of it than of any other', () => {
  const suggested = suggestedBySamples(
    classifier,
    new Map([
      ['first', saying(0, 0, 0, 1)],
      ['second', saying(1, 1, 2, 2)],
      ['third', []],
    ]),
  );
  expect(suggested).toEqual(
    new Map([
      ['first', ['a']],
      ['second', ['b', 'c']],
      ['third', []],
    ]),
  );
});

test('from samples: what is said as often of two classes tells nothing, nor what is said of few', () => {
  const suggested = suggestedBySamples(
    classifier,
    new Map([
      ['first', saying(0, 0, 2, 0, 0, 0, 0, 0, 0, 0)],
      ['second', saying(0, 0, 1)],
    ]),
  );
  expect(suggested.get('second')).toEqual(['b']);
  expect(suggested.get('first')).toEqual(['a']);
  expect(
    suggestedBySamples(
      classifier,
      new Map([
        ['first', saying(0)],
        ['second', saying(0)],
      ]),
    ),
  ).toEqual(
    new Map([
      ['first', []],
      ['second', []],
    ]),
  );
});
