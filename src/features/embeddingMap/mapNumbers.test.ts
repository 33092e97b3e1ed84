// Numbers of maps beside each other are of the same pictures, in the sentence, the table and the report.
import { expect, test } from 'vitest';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import type { Sample } from '../../core/dataset/dataset';
import type { MadeMap } from '../../store/compare/embeddingMapSlice';
import { agreementOf, agreementsOf, agreementWorth } from './mapNumbers';

const sampleOf = (id: string, classId: string): Sample => ({ id, classId, burst: id, takenAt: 1, source: 'file' });

function mapOf(fingerprint: string, ids: readonly string[], elsewhere: readonly number[]): MadeMap {
  return {
    ...{ projectId: 'p', fingerprint, backbone: builtInBackbone, method: 'pca', ids, explained: undefined },
    placeOf: new Map(ids.map((id, at) => [id, at])),
    positions: new Float32Array(2 * ids.length),
    elsewhere: Int32Array.from(elsewhere),
  };
}

test('a picture whose nearest one is gone in one map alone is asked of neither', () => {
  const ids = ['a', 'b', 'c', 'd', 'gone'];
  const first = mapOf('trained', ids, [1, 0, 3, 2, 0]);
  const second = mapOf('random', ids, [4, 2, 3, 2, 0]);
  const samples = [sampleOf('a', 'x'), sampleOf('b', 'x'), sampleOf('c', 'y'), sampleOf('d', 'y')];
  expect([agreementOf(first, samples).total, agreementOf(second, samples).total]).toEqual([4, 3]);
  const [one, other] = agreementsOf([first, second], samples);
  if (!one || !other) throw new Error('no numbers');
  expect([one.right, one.total, other.right, other.total]).toEqual([3, 3, 2, 3]);
  const worth = agreementWorth(one, other);
  expect([worth.firstRight, worth.secondRight, worth.samples].sort()).toEqual([2, 3, 3]);
  // Of one that nothing can be asked about, the other says what it can.
  const none = mapOf('lonely', ids, [-1, -1, -1, -1, -1]);
  expect(agreementsOf([first, none], samples).map(({ total }) => total)).toEqual([4, 0]);
});
