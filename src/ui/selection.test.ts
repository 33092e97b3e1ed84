// Choosing several: alone, added, a range; and where the arrow keys lead.
import { describe, expect, it } from 'vitest';
import { afterKey, pressed } from './selection';

const ids = ['a', 'b', 'c', 'd', 'e'];
const none = { chosen: new Set<string>(), at: 0, anchor: 0 };

describe('pressed', () => {
  it('chooses one alone', () => {
    expect(pressed({ ...none, chosen: new Set(['a', 'b']) }, ids, 2, 'only')).toEqual({ chosen: new Set(['c']), at: 2, anchor: 2 });
  });
  it('adds one, and takes it away again', () => {
    const one = pressed(none, ids, 1, 'toggle');
    expect([...one.chosen]).toEqual(['b']);
    expect([...pressed(one, ids, 1, 'toggle').chosen]).toEqual([]);
  });
  it('spans from the anchor, in both directions', () => {
    const anchored = pressed(none, ids, 2, 'only');
    expect([...pressed(anchored, ids, 4, 'range').chosen]).toEqual(['c', 'd', 'e']);
    expect([...pressed(pressed(anchored, ids, 4, 'range'), ids, 0, 'range').chosen]).toEqual(['a', 'b', 'c']);
  });
  it('passes over what is not there', () => expect(pressed(none, ids, 9, 'only')).toBe(none));
});

describe('afterKey', () => {
  it('moves within rows of columns and stops at the edges', () => {
    expect(afterKey('ArrowRight', 0, 5, 2, 1)).toBe(1);
    // Where lines run from right to left.
    expect(afterKey('ArrowLeft', 0, 5, 2, 1)).toBe(1);
    expect(afterKey('ArrowDown', 1, 5, 2, 0)).toBe(3);
    expect(afterKey('ArrowDown', 4, 5, 2, 0)).toBe(4);
    expect(afterKey('ArrowLeft', 0, 5, 2, -1)).toBe(0);
    expect(afterKey('End', 0, 5, 2, 0)).toBe(4);
    expect(afterKey('x', 0, 5, 2, 0)).toBeUndefined();
    expect(afterKey('End', 0, 0, 2, 0)).toBeUndefined();
  });
});
