// What a link says and what comes of it: told is only what is lacking.
import { expect, test } from 'vitest';
import { missedOfLink } from './missedOfLink';

test.each([
  ['columns=chosen,pixels', 'columns=chosen,pixels', []],
  ['columns=chosen%2Cpixels', 'columns=chosen,pixels', []],
  ['columns=chosen,nobody', 'columns=chosen,random,pixels', ['columns=nobody']],
  ['columns=pixels,pixels', 'columns=chosen,pixels,colours', ['columns=pixels,pixels']],
  ['backbone=far%20one', 'backbone=toy&method=pca', ['backbone=far one']],
  ['colour=tag-9&method=umap', 'backbone=toy&method=umap&colour=class', ['colour=tag-9']],
  ['low=0.0000001&high=5', 'device=laptop', ['low=0.0000001', 'high=5']],
  ['rate=0.0000001', 'rate=1e-7&headrate=0.01', []],
  ['block=3', '', ['block=3']],
  ['nonsense', 'set=dice', ['nonsense']],
  ['', 'set=dice', []],
  ['set=dice&set=leaves', 'set=dice', []],
  ['a=%E0%A4%A', 'set=dice', ['a=%E0%A4%A']],
])('%s that comes to %s', (asked, got, missed) => {
  expect(missedOfLink(asked, got)).toEqual(missed);
});

test('a long link is told in short', () => {
  const missed = missedOfLink(Array.from({ length: 50 }, (_, i) => `s${i}=${'😀'.repeat(200)}`).join('&'), '');
  expect(missed.map((each) => Array.from(each).length)).toEqual([40, 40, 40]);
});
