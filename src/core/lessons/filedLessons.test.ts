// Lessons in a file: back as they were; what is damaged of them takes nothing else along.
import { expect, test } from 'vitest';
import type { FiledLessons } from './filedLessons';
import { parseLessons, serialisedLessons } from './filedLessons';

test('come back as they were, without what no lesson of here can be', () => {
  const lessons: FiledLessons = { expected: new Map([['few', 2]]), came: new Map([['reuse', 0]]) };
  const plain: unknown = JSON.parse(JSON.stringify(serialisedLessons(lessons)));
  expect(parseLessons(plain)).toEqual(lessons);
  expect(parseLessons({ expected: [['few', 2], ['few', 3], ['unheard', 1], 7, ['cost']], came: 'none' })).toEqual({
    expected: new Map([['few', 2]]),
    came: new Map(),
  });
  for (const damaged of [undefined, null, [], 7, {}]) expect(parseLessons(damaged)).toEqual({ expected: new Map(), came: new Map() });
});
