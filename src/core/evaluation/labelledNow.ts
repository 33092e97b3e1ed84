// The table as it stands after labels were mended: the same predictions, against the classes that the samples have now.
import type { HeldOutTable } from './heldOut';

type Samples = readonly { readonly id: string; readonly classId: string }[];

/**
 * The table without samples that are gone or whose class it does not know, and with the classes that the others have now. What was
 * predicted stays: a head that learnt the mended labels will be asked anew. The very same table when nothing is another; columns that
 * stay the same are the table's own. `samples` may hold more than were asked. Only samples that are other objects than at the last call
 * with this table, and what lies between them, are looked up.
 */
export function labelledNow(table: HeldOutTable, samples: Samples): HeldOutTable {
  const { classIds, classes } = table;
  const labels = labelsOf(table);
  const before = labels.samples;
  const [first, after] = changedSpan(before, samples);
  const { rowOf, classNow } = labels;
  const tell = (row: number, c: number) => {
    if (c === classNow[row]) return;
    labels.other += Number(c !== classes[row]) - Number(classNow[row] !== classes[row]);
    labels.lost += Number(c < 0) - Number((classNow[row] as number) < 0);
    classNow[row] = c;
  };
  for (let at = first; at < before.length - after; at++) {
    const row = rowOf.get((before[at] as Samples[number]).id);
    if (row !== undefined) tell(row, -1);
  }
  for (let at = first; at < samples.length - after; at++) {
    const { id, classId } = samples[at] as Samples[number];
    const row = rowOf.get(id);
    if (row !== undefined) tell(row, classIds.indexOf(classId));
  }
  labels.samples = samples;
  if (labels.other === 0) return table;
  return labels.lost === 0 ? { ...table, classes: Uint16Array.from(classNow) } : withoutLost(table, classNow);
}

/** What was asked last of a table. */
interface Labels {
  readonly rowOf: ReadonlyMap<string, number>;
  samples: Samples;
  /** The class of each row, −1 for one that is gone or whose class the table does not know. */
  readonly classNow: Int32Array<ArrayBuffer>;
  /** Rows with another class than the table has, and those of them without one. */
  other: number;
  lost: number;
}

const known = new WeakMap<HeldOutTable, Labels>();

function labelsOf(table: HeldOutTable): Labels {
  const { ids } = table;
  const labels = known.get(table) ?? {
    rowOf: new Map(ids.map((id, row) => [id, row])),
    samples: [],
    classNow: new Int32Array(ids.length).fill(-1),
    other: ids.length,
    lost: ids.length,
  };
  known.set(table, labels);
  return labels;
}

/** How many samples at the beginning, and how many at the end, are the very same. */
function changedSpan(before: Samples, now: Samples): readonly [first: number, after: number] {
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) first++;
  let after = 0;
  while (after < shorter - first && before[before.length - 1 - after] === now[now.length - 1 - after]) after++;
  return [first, after];
}

/** The rows that have a class, copied run by run. */
function withoutLost(table: HeldOutTable, classNow: Int32Array): HeldOutTable {
  const { ids, classCount: k, probabilities, fold, similarity, nearestIds, recordings, second } = table;
  const rows: number[] = [];
  for (let row = 0; row < classNow.length; row++) if ((classNow[row] as number) >= 0) rows.push(row);
  const kept = new Float64Array(rows.length * k);
  const keptSecond = second && new Float32Array(rows.length * k);
  for (let at = 0; at < rows.length;) {
    const from = rows[at] as number;
    let count = 1;
    while (rows[at + count] === from + count) count++;
    kept.set(probabilities.subarray(from * k, (from + count) * k), at * k);
    keptSecond?.set(second?.subarray(from * k, (from + count) * k) ?? [], at * k);
    at += count;
  }
  const isKept = (_: unknown, row: number) => (classNow[row] as number) >= 0;
  return {
    ...table,
    ids: ids.filter(isKept),
    classes: Uint16Array.from(classNow.filter(isKept)),
    probabilities: kept,
    fold: fold.filter(isKept),
    similarity: similarity.filter(isKept),
    nearestIds: nearestIds.filter(isKept),
    recordings: recordings.filter(isKept),
    ...(keptSecond && { second: keptSecond }),
  };
}
