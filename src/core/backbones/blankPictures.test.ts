// The drawn blank pictures: how many, of what size, and the same each time.
import { expect, test } from 'vitest';
import { BLANK_COUNT, blankPictures } from './blankPictures';

test('as many as it says, each of its size, opaque, and the same bytes each time', () => {
  const drawn = [...blankPictures(10)];
  expect(drawn).toHaveLength(BLANK_COUNT);
  for (const bytes of drawn) {
    expect(bytes).toHaveLength(400);
    for (let at = 3; at < bytes.length; at += 4) expect(bytes[at]).toBe(255);
  }
  expect([...blankPictures(10)]).toEqual(drawn);
  expect(new Set(drawn.map(String)).size).toBe(BLANK_COUNT);
});

test('black, white and a grey are among them, plain', () => {
  const plain = [...blankPictures(4)]
    .filter((bytes) => bytes.every((value, at) => at % 4 === 3 || value === bytes[0]))
    .map(([value]) => value);
  expect(plain).toEqual(expect.arrayContaining([0, 128, 255]));
});
