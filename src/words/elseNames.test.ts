// What a class for everything else is called in every language that the app is in.
import { expect, test } from 'vitest';
import { ELSE_NAMES, isElseName } from './elseNames';
import { LANGUAGES } from './languages';
import { messagesById } from './messages/all';

test.each(LANGUAGES.map(({ tag }) => tag))('%s has its name, and is known by it', (tag) => {
  const name = messagesById(tag).get('novelty.elseName') ?? '';
  expect(ELSE_NAMES[tag]).toBe(name);
  expect(isElseName(name)).toBe(true);
  expect(isElseName(`${name} 2`)).toBe(false);
});
