// Names that nobody gave: those of every language that the app is in.
import { expect, test } from 'vitest';
import { LANGUAGES } from './languages';
import { messagesById } from './messages/all';
import { CLASS_WORDS, isPlaceholder } from './placeholders';

test('every language’s word for a class is known', () => {
  const words = new Set(LANGUAGES.map(({ tag }) => messagesById(tag).get('newNames.class')));
  expect(new Set<string | undefined>(CLASS_WORDS)).toEqual(words);
});

test('a number behind it is no name; everything else is', () => {
  for (const name of ['Class 1', 'Klasse 12', 'Clase 3', '类别 2', 'فئة 4', 'فئة ٤']) expect(isPlaceholder(name), name).toBe(true);
  for (const name of ['Class', 'Class A', 'Class 1 b', 'First Class 1', 'cup', 'Cup 1', '']) expect(isPlaceholder(name), name).toBe(false);
});
