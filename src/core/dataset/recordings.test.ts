// A second recording of one class is enough for a test; classes that are left out count for nothing.
import { expect, test } from 'vitest';
import type { Class, TrainingSample } from './dataset';
import { hasSomethingToTest, ofOneRecording } from './recordings';

/** A dataset of samples such as `a1`: of class a and recording 1; an upper-case class is left out. */
const taught = (...samples: readonly string[]) => ({
  classes: [...new Set(samples.map((name) => name.slice(0, 1)))].map((id): Class => ({
    ...{ id, name: id, colour: 0 },
    enabled: id === id.toLowerCase(),
  })),
  samples: samples.map((burst, i): TrainingSample => ({ id: String(i), classId: burst.slice(0, 1), burst, takenAt: i, source: 'camera' })),
});

test.each([
  [[], [], false],
  [['a1', 'a2'], [], false],
  [['a1', 'a1', 'b1', 'b1'], ['a', 'b'], false],
  [['a1', 'a1', 'b1', 'b2'], ['a'], true],
  [['a1', 'b1', 'C1', 'C2'], ['a', 'b'], false],
  [['a1', 'a2', 'C1', 'C2'], [], false],
] as const)('%j: of one recording %j, to be tested: %s', (samples, alone, isTestable) => {
  const dataset = taught(...samples);
  expect(ofOneRecording(dataset)).toEqual(alone);
  expect(hasSomethingToTest(dataset)).toBe(isTestable);
});
