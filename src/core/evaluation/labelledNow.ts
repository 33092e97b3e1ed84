// The table as it stands after labels were mended: the same predictions, against the classes that the samples have now.
import type { HeldOutTable } from './heldOut';

/**
 * The table without samples that are gone or whose class it does not know, and with the classes that the others have now. What was
 * predicted stays: a head that learnt the mended labels will be asked anew. The very same table when nothing is another.
 * `samples` may hold more than were asked.
 */
export function labelledNow(table: HeldOutTable, samples: readonly { readonly id: string; readonly classId: string }[]): HeldOutTable {
  const { classIds, ids, classes, classCount, probabilities, fold, similarity, nearestIds } = table;
  const rowOf = rowsOf(table);
  const columnOf = new Map(classIds.map((id, c) => [id, c]));
  const classNow = new Int32Array(ids.length).fill(-1);
  let same = 0;
  for (const { id, classId } of samples) {
    const row = rowOf.get(id);
    if (row === undefined) continue;
    classNow[row] = columnOf.get(classId) ?? -1;
    same += Number(classNow[row] === classes[row]);
  }
  if (same === ids.length) return table;
  const rows = [...ids.keys()].filter((row) => (classNow[row] as number) >= 0);
  const now = Uint16Array.from(rows, (row) => classNow[row] as number);
  const kept = new Float64Array(rows.length * classCount);
  rows.forEach((row, at) => kept.set(probabilities.subarray(row * classCount, (row + 1) * classCount), at * classCount));
  return {
    classCount,
    classIds,
    ids: rows.map((row) => ids[row] as string),
    classes: now,
    probabilities: kept,
    fold: Uint16Array.from(rows, (row) => fold[row] as number),
    similarity: Float32Array.from(rows, (row) => similarity[row] as number),
    nearestIds: rows.map((row) => nearestIds[row]),
  };
}

/** The rows of each table by sample: made once, since it is asked with every sample that comes. */
const known = new WeakMap<HeldOutTable, ReadonlyMap<string, number>>();

function rowsOf(table: HeldOutTable): ReadonlyMap<string, number> {
  const rows = known.get(table) ?? new Map(table.ids.map((id, row) => [id, row]));
  known.set(table, rows);
  return rows;
}
