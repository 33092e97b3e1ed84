// Addresses of sections: each leads to its own, and what names none leads to the first.
import { expect, test } from 'vitest';
import { placeOf } from './places';
import { sectionAddress, sectionOf } from './sections';

const PATHS = ['', 'check', 'unknown', 'why'] as const;

test('the address of each section leads to it and to its place, and so does what lies below it', () => {
  for (const path of PATHS) {
    const address = sectionAddress('test', path);
    expect(placeOf(address)).toBe('test');
    expect(sectionOf(address, PATHS)).toBe(path);
    if (path !== '') expect(sectionOf(`${address}/more`, PATHS)).toBe(path);
    // What is set in it, whatever that looks like.
    for (const query of ['?seed=1', '?', '?a/why', '?#/share']) {
      expect(placeOf(`${address}${query}`), query).toBe('test');
      expect(sectionOf(`${address}${query}`, PATHS), query).toBe(path);
    }
  }
});

test('an address that names no section leads to the first', () => {
  for (const fragment of ['', '#/test', '#/test/', '#/test/checked', '#/test/Check', '#/test/check%2F', '#check'])
    expect(sectionOf(fragment, PATHS), fragment).toBe('');
});
