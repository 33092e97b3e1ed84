// Names that nobody gave: those of every language that the app is in.
import { expect, test } from 'vitest';
import { LANGUAGES } from './languages';
import { messagesById } from './messages/all';
import { CLASS_WORDS, FIRST_PROJECTS, isPlaceholder, placeholdersIn } from './placeholders';

test('every language’s word for a class is known', () => {
  const words = new Set(LANGUAGES.map(({ tag }) => messagesById(tag).get('newNames.class')));
  expect(new Set<string | undefined>(CLASS_WORDS)).toEqual(words);
});

test('every language’s first project is known', () => {
  const names = new Set(LANGUAGES.map(({ tag }) => messagesById(tag).get('newNames.firstProject')));
  expect(new Set<string | undefined>(FIRST_PROJECTS)).toEqual(names);
});

test('what nobody named is called so in another language, what somebody named is not', () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ name }));
  expect(placeholdersIn(named('Class 1', 'cup', 'Class 12'), 'Klasse')).toEqual(named('Klasse 1', 'cup', 'Klasse 12'));
  // Two of one number, from two languages: names stay apart.
  expect(placeholdersIn(named('Class 1', 'Clase 1'), 'Klasse')).toEqual(named('Klasse 1', 'Clase 1'));
  const same = named('Klasse 1', 'Class');
  expect(placeholdersIn(same, 'Klasse')).toBe(same);
});

test('a number behind it is no name; everything else is', () => {
  for (const name of ['Class 1', 'Klasse 12', 'Clase 3', '类别 2', 'فئة 4', 'فئة ٤']) expect(isPlaceholder(name), name).toBe(true);
  for (const name of [
    'Class',
    'Class ',
    'Class 1b',
    'Class of 2020',
    'class 1',
    'Class 1 (2)',
    'Class A',
    'Class 1 b',
    'First Class 1',
    'cup',
    'Cup 1',
    '',
  ])
    expect(isPlaceholder(name), name).toBe(false);
});
