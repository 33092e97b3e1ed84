// Two classes to learn are two with samples that are not left out.
import { expect, test } from 'vitest';
import type { TrainingSample } from './dataset';
import { hasTwoToLearn } from './classCounts';

const classOf = (id: string, enabled: boolean) => ({ id, name: id, colour: 0, enabled });
const sampleOf = (id: string, classId: string): TrainingSample => ({ id, classId, burst: id, takenAt: 0, source: 'file' });

test('classes without samples and classes that are left out do not count', () => {
  const samples = [sampleOf('1', 'a'), sampleOf('2', 'b')];
  const two = (...on: readonly boolean[]) => hasTwoToLearn({ classes: on.map((is, at) => classOf('abc'.charAt(at), is)), samples });
  expect(two(true, true)).toBe(true);
  expect(two(true, false, true)).toBe(false);
  expect(two(false, false)).toBe(false);
  expect(two()).toBe(false);
});
