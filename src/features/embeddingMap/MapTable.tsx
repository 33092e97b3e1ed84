// The numbers behind the maps, class by class; every sample with its places in the file.
import { allSamples } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { NumbersTable } from '../../ui/NumbersTable';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { agreementsOf } from './mapNumbers';
import type { ShownMap } from './useMaps';

/**
 * For each class, how often the nearest sample is of the same class, by map. The CSV has a row for each sample with its coordinates.
 * Nothing until a map is made.
 */
export function MapTable({ maps }: { readonly maps: readonly ShownMap[] }) {
  const classes = useAppStore(shownClasses);
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const save = useAppStore((state) => state.saveTable);
  const there = maps.flatMap(({ made: map, name }) => (map ? [{ map, name }] : []));
  const agreements = agreementsOf(
    there.map(({ map }) => map),
    samples,
  );
  const made = there.flatMap((each, at) => {
    const agreement = agreements[at];
    return agreement ? [{ ...each, agreement }] : [];
  });
  if (made.length === 0) return null;
  const classOf = new Map(samples.map(({ id, classId }) => [id, classId]));
  const sizes = countBy(samples.map(({ classId }) => classId));
  const answers = made.map(({ agreement: { byId } }) => ({
    asked: countBy([...byId.keys()].map((id) => classOf.get(id))),
    right: countBy([...byId].flatMap(([id, is]) => (is ? [classOf.get(id)] : []))),
  }));
  const rows = classes.map(({ id, name }) => {
    const cells = answers.map(({ asked, right }) => say('embeddingMap.cell', { right: right.get(id) ?? 0, asked: asked.get(id) ?? 0 }));
    return { key: id, name, cells: [count(sizes.get(id) ?? 0), ...cells] };
  });
  const nameOf = new Map(classes.map(({ id, name }) => [id, name]));
  const saveCsv = () =>
    save(say('embeddingMap.csvName'), [
      ['sample', 'class', 'tags', ...made.flatMap(({ name }) => [`${name}:x`, `${name}:y`, `${name}:nearest`])],
      ...samples.map(({ id, classId, tags }, at) => [
        at + 1,
        nameOf.get(classId) ?? '',
        (tags ?? []).join('; '),
        ...made.flatMap(({ map: { placeOf, positions }, agreement }) => {
          const place = placeOf.get(id);
          const is = agreement.byId.get(id);
          return place === undefined
            ? ['', '', '']
            : [positions[2 * place] ?? '', positions[2 * place + 1] ?? '', is === undefined ? '' : Number(is)];
        }),
      ]),
    ]);
  return (
    <NumbersTable
      name="map table"
      caption={say('embeddingMap.caption')}
      heads={[say('embeddingMap.class'), say('embeddingMap.pictures'), ...made.map(({ name }) => name)]}
      rows={rows}
      onSave={saveCsv}
    />
  );
}

function countBy(classIds: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of classIds) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
