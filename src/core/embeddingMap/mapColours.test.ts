// How a link says by what a map is coloured: no names that people gave.
import { expect, test } from 'vitest';
import { linkedColour, linkOfColour } from './mapColours';

test('a link says a tag by its number, in whichever order tags are counted; one that is not there is none', () => {
  expect(linkOfColour('tag:dark', ['light', 'dark'])).toBe('tag-1');
  expect(linkedColour('tag-1', ['dark', 'light'])).toBe('tag:dark');
  expect(linkOfColour('right', ['dark'])).toBe('right');
  expect(linkedColour('right', [])).toBe('right');
  expect(linkOfColour('tag:gone', ['dark'])).toBeUndefined();
  for (const said of ['tag-0', 'tag-3', 'tag:dark', 'dark', undefined]) expect(linkedColour(said, ['dark', 'light'])).toBeUndefined();
});
