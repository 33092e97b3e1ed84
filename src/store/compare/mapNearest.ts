// Which sample is the nearest one now that some of a map were deleted, and whose nearest one has to be found again.
import type { Sample } from '../../core/dataset/dataset';
import type { MadeMap } from './embeddingMapSlice';

/** Samples of a map that were deleted since, and those whose nearest one was among them: by their number on the map. */
interface Gone {
  /** Equal for the same samples. */
  readonly key: string;
  readonly there: ReadonlySet<string>;
  readonly orphans: readonly number[];
}

function goneFrom({ ids, elsewhere }: MadeMap, samples: readonly Sample[]): Gone {
  const now = new Set(samples.map(({ id }) => id));
  const gone = ids.map((id) => !now.has(id));
  const orphans: number[] = [];
  elsewhere.forEach((other, i) => {
    if (gone[i] === false && gone[other] === true) orphans.push(i);
  });
  return { key: gone.flatMap((is, i) => (is ? [i] : [])).join(' '), there: new Set(ids.filter((id) => now.has(id))), orphans };
}

/**
 * For each sample of a map the nearest one of another recording among those that are left. Undefined where the nearest one of some was
 * deleted and no other was found yet: without these the rest would be no fair part of all.
 */
export function nearestNow(map: MadeMap, samples: readonly Sample[]): Int32Array | undefined {
  const { key, orphans } = goneFrom(map, samples);
  if (orphans.length === 0) return map.elsewhere;
  return map.again?.gone === key ? map.again.elsewhere : undefined;
}

/** A search for the nearest ones of those who lost theirs. */
interface SearchAgain {
  /** The samples of the map that are left. */
  readonly among: ReadonlySet<string>;
  /** Where those who are asked about stand among these samples. */
  rowsIn(ids: readonly string[]): Uint32Array;
  /** The map with what was found: for each that was asked about, where its nearest one stands among these samples, −1 for none. */
  found(ids: readonly string[], nearest: Int32Array): MadeMap;
}

/**
 * `among` are the samples still there, `rowsIn` gives the rows of those whose nearest sample was deleted,
 * and `found` the map with what a new search of these rows came to.
 */
export function searchAgain(map: MadeMap, samples: readonly Sample[]): SearchAgain {
  const { key, there, orphans } = goneFrom(map, samples);
  const wanted = new Set(orphans.map((i) => map.ids[i]));
  const rowsIn = (ids: readonly string[]) => Uint32Array.from(ids.flatMap((id, row) => (wanted.has(id) ? [row] : [])));
  const placeOf = (id: string | undefined) => map.placeOf.get(id ?? '') ?? -1;
  return {
    among: there,
    rowsIn,
    found(ids, nearest) {
      const elsewhere = Int32Array.from(map.elsewhere);
      for (const orphan of orphans) elsewhere[orphan] = -1;
      rowsIn(ids).forEach((row, at) => {
        const other = nearest[at] ?? -1;
        elsewhere[placeOf(ids[row])] = other < 0 ? -1 : placeOf(ids[other]);
      });
      return { ...map, again: { gone: key, elsewhere } };
    },
  };
}
