// A device is taken only when it is real, right and clearly faster.
import { describe, expect, it } from 'vitest';
import { judgeDevice, relativeDifference } from './deviceChoice';

const measured = (milliseconds: number, ...values: number[]) => ({ milliseconds, embedding: Float32Array.from(values) });
const baseline = measured(20, 1, 2, 4);

describe('judgeDevice', () => {
  it('takes a real device that agrees and is clearly faster', () => {
    expect(judgeDevice(false, measured(10, 1, 2, 4), baseline)).toEqual({ kind: 'faster', ratio: 2 });
  });
  it('lets software lose, however fast it seems', () => {
    expect(judgeDevice(true, measured(1, 1, 2, 4), baseline)).toEqual({ kind: 'software' });
  });
  it('stays where it is for a draw', () => {
    expect(judgeDevice(false, measured(16, 1, 2, 4), baseline)).toEqual({ kind: 'slower', ratio: 1.25 });
  });
  it('stays where it is where the clock is too coarse to tell', () => {
    const unmeasured = { kind: 'slower', ratio: 1 };
    expect(judgeDevice(false, measured(0, 1, 2, 4), measured(0, 1, 2, 4))).toEqual(unmeasured);
    expect(judgeDevice(false, measured(0, 1, 2, 4), baseline)).toEqual(unmeasured);
  });
  it('refuses a device that computes something else', () => {
    expect(judgeDevice(false, measured(5, 1, 2, 3), baseline)).toEqual({ kind: 'disagrees', difference: 0.25 });
  });
  it('refuses numbers that are not finite', () => {
    expect(judgeDevice(false, measured(5, 1, NaN, 4), baseline)).toEqual({ kind: 'disagrees', difference: Infinity });
  });
});

describe('relativeDifference', () => {
  it('is the largest difference over the largest value', () => {
    expect(relativeDifference(Float32Array.of(1, 2, 3), Float32Array.of(1, 2, 4))).toBe(0.25);
  });
  it('is infinite for different lengths, and 0 for two embeddings of zeros', () => {
    expect(relativeDifference(Float32Array.of(1), Float32Array.of(1, 2))).toBe(Infinity);
    expect(relativeDifference(Float32Array.of(0), Float32Array.of(0))).toBe(0);
  });
});
