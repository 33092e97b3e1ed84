// The colours of a map: by class, by whether a held-out head was right, by tag; who is gone is not shown, and the test set is marked.
import { expect, test } from 'vitest';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import type { Sample } from '../../core/dataset/dataset';
import { datasetOf } from '../../core/dataset/dataset';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import type { MadeMap } from '../../store/compare/embeddingMapSlice';
import { groupsOf, sceneOf } from './groups';

const classes = [
  { id: 'a', name: 'cat', colour: 3, enabled: true },
  { id: 'b', name: 'cat', colour: 0, enabled: true },
];
const sample = (id: string, classId: string, more: Partial<Sample> = {}): Sample => ({
  ...{ id, classId, burst: id, takenAt: 0, source: 'file' },
  ...more,
});
const dataset = datasetOf(classes, [sample('1', 'a'), sample('2', 'b', { tags: ['dark'] }), sample('3', 'b', { part: 'test' })]);

/** Of four samples, the last of which was deleted since. */
function mapWith(elsewhere: readonly number[]): MadeMap {
  const ids = ['1', '2', '3', 'gone'];
  return {
    ...{ projectId: 'p', fingerprint: 'f', method: 'pca', ids, explained: undefined },
    backbone: builtInBackbone,
    placeOf: new Map(ids.map((id, at) => [id, at])),
    positions: new Float32Array(8),
    elsewhere: Int32Array.from(elsewhere),
  };
}
const map = mapWith([1, 2, 1, 0]);

/** Sample 1 is found, sample 2 is not; the others were not asked. */
const table: HeldOutTable = {
  ...{ ids: ['1', '2'], classIds: ['a', 'b'], classCount: 2 },
  classes: Uint16Array.of(0, 1),
  probabilities: Float64Array.of(0.9, 0.1, 0.8, 0.2),
  fold: Uint16Array.of(0, 1),
  nearestIds: ['2', '1'],
  similarity: Float32Array.of(1, 1),
  recordings: ['r1', 'r2'],
};

const groupNames = (by: Parameters<typeof sceneOf>[3]) => {
  const { groups, groupOf, shown } = sceneOf(map, dataset, table, by);
  return [...groupOf].map((group, at) => (shown[at] ? groups[group]?.key : undefined));
};

test('samples have the colour of their group, and those that are gone are not shown', () => {
  expect(groupNames('class')).toEqual(['a', 'b', 'b', undefined]);
  expect(groupNames('right')).toEqual(['right', 'wrong', 'not-held-out', undefined]);
  expect(groupNames('tag:dark')).toEqual(['without', 'with', 'without', undefined]);
  expect([...sceneOf(map, dataset, table, 'class').tested]).toEqual([0, 0, 1, 0]);
});

test('what the colours mean is said, classes of one name told apart', () => {
  expect(groupsOf(dataset, table, 'class').map(({ name, colour }) => [name, colour])).toEqual([
    ['cat', '--class-3'],
    ['cat (2)', '--class-0'],
  ]);
  expect(groupsOf(dataset, undefined, 'tag:dark')[0]?.name).toContain('dark');
});
