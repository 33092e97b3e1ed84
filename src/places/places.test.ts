// Addresses of places: each leads to its own, and what names none leads to Teach.
import { expect, test } from 'vitest';
import { addressOf, placeOf, PLACES } from './places';

test('the address of each place leads to it, and so does what lies below it', () => {
  for (const place of PLACES) {
    expect(placeOf(addressOf(place))).toBe(place);
    expect(placeOf(`${addressOf(place)}/curve`)).toBe(place);
  }
});

test('an address that names no place leads to Teach', () => {
  for (const fragment of ['', '#', '#/', '#/nowhere', '#/tests', '#/Test', '#test', '#/test%2F', '#/constructor'])
    expect(placeOf(fragment), fragment).toBe('teach');
});
