// Addresses of pages that are not there, and those that are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINK_START, linkInAddress } from '../store/share/linkSlice';
import { PLACES, placeOf } from './places';
import { sectionOf } from './sections';
import { straightAddress } from './straightAddress';

const TOOLS = ['columns', 'curve', 'sets'];

test.each([
  ['#/nope', { address: '#/teach', missed: 'nope' }],
  ['#/nope/further?a=1', { address: '#/teach', missed: 'nope' }],
  ['#/%E0%A4%A', { address: '#/teach', missed: '%E0%A4%A' }],
  ['#/%C3%9Cben', { address: '#/teach', missed: 'Üben' }],
  ['#/TEACH', { address: '#/teach' }],
  ['#/Compare/sets?per=5', { address: '#/compare/sets?per=5' }],
])('%s is no place', (fragment, straight) => {
  expect(straightAddress(fragment)).toEqual(straight);
});

test.each([
  ['#/compare/nope', { address: '#/compare', missed: 'nope' }],
  ['#/compare/sets&per=5', { address: '#/compare', missed: 'sets&per=5' }],
  ['#/compare/Sets?per=5', { address: '#/compare/sets?per=5' }],
])('%s is no section', (fragment, straight) => {
  expect(straightAddress(fragment, 'compare', TOOLS)).toEqual(straight);
});

test('the link of a head stays until it is read', () => {
  for (const link of [`${LINK_START}abc`, '##/head/abc', '#/Head/abc', '#/head'])
    expect([straightAddress(link), linkInAddress(link)], link).toEqual([undefined, link.endsWith('abc') ? 'abc' : '']);
});

test('what names a page, or none at all, stays', () => {
  for (const fragment of ['', '#', '#/', '#head=abc', '#teach', ...PLACES.map((place) => `#/${place}`), '#/compare/curve?a=B'])
    expect(straightAddress(fragment), fragment).toBeUndefined();
  for (const fragment of ['#/compare', '#/compare/', '#/compare/sets', '#/compare/sets?per=5', '#/lessons/nope'])
    expect(straightAddress(fragment, 'compare', TOOLS), fragment).toBeUndefined();
});

test('what an address is put right to is right, and shows the same page where it says so', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (name, rest, within) => {
      const fragment = within ? `#/compare/${name}${rest}` : `#/${name}${rest}`;
      const ask = (of: string) => (within ? straightAddress(of, 'compare', TOOLS) : straightAddress(of));
      const straight = ask(fragment);
      if (!straight) return;
      expect(ask(straight.address)).toBeUndefined();
      if (straight.missed !== undefined) expect(placeOf(straight.address)).toBe(within ? 'compare' : 'teach');
      if (within && straight.missed !== undefined) expect(sectionOf(straight.address, TOOLS)).toBe('columns');
    }),
  );
});
