// What is tagged as one: recordings whole, single pictures together where they came together.
import { expect, test } from 'vitest';
import type { Sample } from '../../core/dataset/dataset';
import { recordingsIn } from './recordingsIn';

const classOf = (id: string) => ({ id, name: id, colour: 0, enabled: true });
const file = (id: string, takenAt: number, classId = 'a', part?: 'test'): Sample => ({
  id,
  classId,
  burst: id,
  takenAt,
  source: 'file',
  ...(part && { part }),
});
const filmed = (id: string, burst: string, takenAt: number): Sample => ({ id, classId: 'a', burst, takenAt, source: 'camera' });
const seen = (samples: readonly Sample[]) =>
  recordingsIn(samples, [classOf('a'), classOf('b')]).map(
    ({ kind, class: { id }, part, ids }) => `${kind} of ${id}${part === 'test' ? ', tests' : ''}: ${ids.join(' ')}`,
  );

test('files of one upload are one row, those of the next one another, and each class and part has its own', () => {
  const samples = [
    file('1', 0),
    file('2', 2_000),
    file('3', 25_000),
    file('4', 90_000),
    file('5', 3_000, 'b'),
    file('6', 4_000, 'a', 'test'),
  ];
  expect(seen(samples)).toEqual(['singles of a: 4', 'singles of a, tests: 6', 'singles of b: 5', 'singles of a: 1 2 3']);
});

test('a recording is one row however long it took, and never joins single pictures', () => {
  const samples = [filmed('1', 'x', 0), file('2', 1_000), filmed('3', 'x', 60_000), filmed('4', 'y', 61_000)];
  expect(seen(samples)).toEqual(['recording of a: 4', 'singles of a: 2', 'recording of a: 1 3']);
});

test('pictures of a recording that was opened from a file stay one; a class that is gone has no row', () => {
  const opened: Sample[] = [1, 2].map((n) => ({ ...file(String(n), n), burst: 'x' }));
  expect(seen([...opened, file('9', 5, 'gone')])).toEqual(['recording of a: 1 2']);
});
