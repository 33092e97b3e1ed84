// By what samples are coloured on the map: their class, whether they are found, or whether they have a tag.
import type { Dataset } from '../../core/dataset/dataset';
import { allSamples, toldApart } from '../../core/dataset/dataset';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import { tagOf } from '../../core/embeddingMap/mapColours';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { rightOf } from '../../core/evaluation/predictions';
import type { MadeMap } from '../../store/compare/embeddingMapSlice';
import { paletteIndex } from '../../ui/classColour';
import { say } from '../../words/say';
import type { Group, Scene } from './scene';

/**
 * What is drawn of `map`: samples deleted since are hidden, those of the test set marked,
 * and each has the place of its group by `by` in `groups`.
 */
export function sceneOf(map: MadeMap, dataset: Dataset, table: HeldOutTable | undefined, by: ColourBy): Scene {
  const samples = new Map(allSamples(dataset).map((sample) => [sample.id, sample]));
  const shown = Uint8Array.from(map.ids, (id) => Number(samples.has(id)));
  const tested = Uint8Array.from(map.ids, (id) => Number(samples.get(id)?.part === 'test'));
  const { groups, of } = grouping(dataset, table, by);
  const placeOf = new Map(groups.map(({ key }, at) => [key, at]));
  const groupOf = Uint16Array.from(map.ids, (id) => placeOf.get(of(id)) ?? 0);
  return { map, shown, tested, groups, groupOf };
}

function grouping(
  dataset: Dataset,
  table: HeldOutTable | undefined,
  by: ColourBy,
): { readonly groups: readonly Group[]; readonly of: (id: string) => string } {
  const tag = tagOf(by);
  const samples = allSamples(dataset);
  if (tag !== undefined) {
    const tagged = new Set(samples.filter(({ tags }) => tags?.includes(tag)).map(({ id }) => id));
    return {
      groups: [
        { key: 'with', name: say('embeddingMap.withTag', { tag }), colour: '--class-1' },
        { key: 'without', name: say('embeddingMap.withoutTag'), colour: '--line-strong' },
      ],
      of: (id) => (tagged.has(id) ? 'with' : 'without'),
    };
  }
  if (by === 'right') {
    const right = table && rightOf(table);
    const found = new Map((table?.ids ?? []).map((id, row) => [id, right?.[row] ? 'right' : 'wrong']));
    return {
      groups: [
        { key: 'right', name: say('embeddingMap.right'), colour: '--good' },
        { key: 'wrong', name: say('embeddingMap.wrong'), colour: '--bad' },
        { key: 'not-held-out', name: say('embeddingMap.unasked'), colour: '--line-strong' },
      ],
      of: (id) => found.get(id) ?? 'not-held-out',
    };
  }
  const classOf = new Map(samples.map(({ id, classId }) => [id, classId]));
  return {
    groups: toldApart(dataset.classes).map(({ id, name, colour }) => ({ key: id, name, colour: `--class-${paletteIndex(colour)}` })),
    of: (id) => classOf.get(id) ?? '',
  };
}

/** What the colours mean. */
export const groupsOf = (dataset: Dataset, table: HeldOutTable | undefined, by: ColourBy): readonly Group[] =>
  grouping(dataset, table, by).groups;
