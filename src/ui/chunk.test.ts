// Code on demand: fetched once for all, and again after a failure.
import { describe, expect, it } from 'vitest';
import { chunk } from './chunk';

describe('chunk', () => {
  it('is fetched once, however many ask, and is there from then on', async () => {
    let loads = 0;
    const { now, fetch } = chunk(() => Promise.resolve(++loads));
    expect(now()).toBeUndefined();
    expect(await Promise.all([fetch(), fetch()])).toEqual([1, 1]);
    expect(await fetch()).toBe(1);
    expect(now()).toBe(1);
  });
  it('says when it cannot be had, and tries again when asked again', async () => {
    let loads = 0;
    const { now, fetch } = chunk(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here')));
    await expect(Promise.all([fetch(), fetch()])).rejects.toThrow('offline');
    expect(now()).toBeUndefined();
    expect(await fetch()).toBe('here');
    expect(loads).toBe(2);
  });
});
