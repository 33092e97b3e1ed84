// Small backbones of one's own go along unasked and said; large ones are asked about, and the switch is what counts then.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { backbonesAlong } from './backbonesAlong';

const own = (id: string, bytes: number) => ({ id, name: id.toUpperCase(), own: { identity: id, weightCount: 1, bytes } });
const plain = ({ asks, withBackbones, said }: ReturnType<typeof backbonesAlong>) => ({
  withBackbones,
  lines: [asks ?? '', ...said].map((text) => text.replace(/[\u2066-\u2069]/g, '')).filter((text) => text !== ''),
});

test('four megabytes go along without a question, whatever a switch that is not there says', () => {
  for (const wish of [true, false])
    expect(plain(backbonesAlong([own('a', 4_000_000)], false, 'a', wish))).toEqual({
      withBackbones: true,
      lines: ['Backbones of your own go along: A (4.0 MB).'],
    });
});

test('of more a switch asks; off, the file goes without, and it is said what to do there', () => {
  const along = (wish: boolean) => plain(backbonesAlong([own('a', 14_000_000)], false, 'a', wish));
  expect(along(true)).toEqual({ withBackbones: true, lines: ['With backbones of your own: A (14.0 MB)'] });
  expect(along(false)).toEqual({
    withBackbones: false,
    lines: ['With backbones of your own: A (14.0 MB)', 'Where you open the file, add their own files under “Backbones”.'],
  });
});

test('a project’s file is asked about for its own alone; where all may be saved, all count together', () => {
  const two = [own('a', 3_000_000), own('b', 3_000_000)];
  expect(plain(backbonesAlong(two, false, 'a', true)).lines).toEqual(['Backbones of your own go along: A (3.0 MB).']);
  expect(plain(backbonesAlong(two, true, 'a', true)).lines).toEqual([
    'With backbones of your own: A and B (6.0 MB)',
    '“Save project” takes along the one that this project works with, and no other.',
  ]);
  expect(plain(backbonesAlong(two, false, 'the built-in one', false))).toEqual({ withBackbones: true, lines: [] });
});
