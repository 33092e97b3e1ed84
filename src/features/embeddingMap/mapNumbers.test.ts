// Numbers of maps beside each other are of the same pictures, in the sentence, the table and the report.
import { expect, test } from 'vitest';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import type { Sample } from '../../core/dataset/dataset';
import type { MadeMap } from '../../store/compare/embeddingMapSlice';
import { searchAgain } from '../../store/compare/mapNearest';
import { agreementByClass, agreementOf, agreementsOf, agreementWorth } from './mapNumbers';

const sampleOf = (id: string, classId: string): Sample => ({ id, classId, burst: id, takenAt: 1, source: 'file' });

function mapOf(fingerprint: string, ids: readonly string[], elsewhere: readonly number[]): MadeMap {
  return {
    ...{ projectId: 'p', fingerprint, backbone: builtInBackbone, method: 'pca', ids, explained: undefined },
    placeOf: new Map(ids.map((id, at) => [id, at])),
    positions: new Float32Array(2 * ids.length),
    elsewhere: Int32Array.from(elsewhere),
  };
}

const ids = ['a', 'b', 'c', 'd', 'gone'];
const samples = [sampleOf('a', 'x'), sampleOf('b', 'x'), sampleOf('c', 'y'), sampleOf('d', 'y')];

test('a sample agrees with its nearest one of another recording by the classes of now', () => {
  const map = mapOf('trained', ids, [1, 2, 3, 2, 0]);
  expect(agreementOf(map, samples)).toMatchObject({ right: 3, total: 4 });
  const moved = samples.map((each) => (each.id === 'c' ? { ...each, classId: 'x' } : each));
  // b is beside c, of its class by now; c and d are beside each other, no longer of one class, and d is alone in its own.
  expect(agreementOf(map, moved)).toMatchObject({ right: 2, total: 3 });
});

test('a picture is asked only where the answer is open: of one class alone, or of one recording a class, nothing can be known', () => {
  const map = mapOf('trained', ids.slice(0, 4), [1, 0, 3, 2]);
  const alone = samples.map((each) => ({ ...each, classId: 'x' }));
  expect(agreementOf(map, alone)).toMatchObject({ right: 0, total: 0 });
  const apart = samples.map((each) => ({ ...each, burst: each.classId }));
  expect(agreementOf(mapOf('trained', ids.slice(0, 4), [2, 2, 0, 0]), apart)).toMatchObject({ right: 0, total: 0 });
});

test('where the nearest one of some was deleted nothing is told before it is found again, and then of both maps on the same pictures', () => {
  const first = mapOf('trained', ids, [1, 0, 3, 2, 0]);
  const second = mapOf('random', ids, [4, 2, 3, 2, 0]);
  expect(agreementOf(first, samples)?.total).toBe(4);
  expect(agreementOf(second, samples)).toBeUndefined();
  expect(agreementsOf([first, second], samples)).toEqual([]);
  const again = searchAgain(second, samples);
  expect([...again.among]).toEqual(['a', 'b', 'c', 'd']);
  const order = ['d', 'c', 'b', 'a'];
  expect([...again.rowsIn(order)]).toEqual([3]);
  const found = again.found(order, Int32Array.of(0));
  const [one, other] = agreementsOf([first, found], samples);
  if (!one || !other) throw new Error('no numbers');
  // a is beside d now, of another class; b beside c.
  expect([one.right, one.total, other.right, other.total]).toEqual([4, 4, 2, 4]);
  const worth = agreementWorth(one, other);
  expect([worth.firstRight, worth.secondRight, worth.samples].sort()).toEqual([2, 4, 4]);
  // What comes back is the nearest again; and what was found counts for nothing once another is gone.
  expect(agreementOf(found, [...samples, sampleOf('gone', 'x')])).toMatchObject({ right: 4, total: 5 });
  expect(agreementOf(found, samples.slice(1))).toMatchObject({ total: 2 });
  expect(agreementOf(found, samples.slice(0, 3))).toBeUndefined();
});

test('maps that were laid out of other pictures are told on those that both have', () => {
  const first = mapOf('trained', ids.slice(0, 4), [1, 0, 3, 2]);
  const second = mapOf('random', ['b', 'c', 'd'], [1, 2, 1]);
  expect(agreementsOf([first, second], samples).map(({ right, total }) => [right, total])).toEqual([
    [2, 2],
    [2, 2],
  ]);
  // Of one that nothing can be asked about, the other says what it can.
  const none = mapOf('lonely', ids.slice(0, 4), [-1, -1, -1, -1]);
  expect(agreementsOf([first, none], samples).map(({ total }) => total)).toEqual([4, 0]);
});

test('class by class, samples that a map was not asked about count as pictures alone', () => {
  const first = mapOf('trained', ids, [1, 2, 3, 2, 0]);
  const second = mapOf('random', ['b', 'c', 'd'], [1, 2, 1]);
  const counts = agreementByClass(
    [first, second].flatMap((map) => agreementOf(map, samples) ?? []),
    samples,
  );
  expect(counts('x')).toEqual({
    pictures: 2,
    found: [
      { asked: 2, right: 1 },
      { asked: 0, right: 0 },
    ],
  });
  expect(counts('y')).toEqual({
    pictures: 2,
    found: [
      { asked: 2, right: 2 },
      { asked: 2, right: 2 },
    ],
  });
  expect(counts('empty')).toMatchObject({ pictures: 0, found: [{ asked: 0 }, { asked: 0 }] });
});
