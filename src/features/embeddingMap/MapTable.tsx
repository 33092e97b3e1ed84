// The numbers behind the maps, class by class; every sample with its places in the file.
import { allSamples } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { NumbersTable } from '../../ui/NumbersTable';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { agreementByClass, agreementsOf } from './mapNumbers';
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
  const counts = agreementByClass(
    made.map(({ agreement }) => agreement),
    samples,
  );
  const rows = classes.map(({ id, name }) => {
    const { pictures, found } = counts(id);
    return { key: id, name, cells: [count(pictures), ...found.map((each) => say('embeddingMap.cell', each))] };
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
