// What the held-out table says of one sample: its class, what was predicted, and the nearest learnt sample.
import { allSamples } from '../../core/dataset/dataset';
import { useMemo } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { argmax } from '../../core/base/argmax';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { shownClasses } from '../../store/dataset/shownClasses';
import { madeTestNow } from '../../store/evaluation/testSetSlice';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';

export interface SampleFacts {
  readonly own: Class;
  /** Undefined where it was not asked. */
  readonly predicted: { readonly class: Class; readonly probability: number } | undefined;
  readonly nearest: { readonly id: string; readonly class: Class; readonly similarity: number } | undefined;
}

/** The rows of each table by sample: made once for all who ask. */
const rowsOf = new WeakMap<object, ReadonlyMap<string, number>>();

function rowOf(table: Pick<HeldOutTable, 'ids'>, id: string): number | undefined {
  const rows = rowsOf.get(table) ?? new Map(table.ids.map((each, row) => [each, row]));
  rowsOf.set(table, rows);
  return rows.get(id);
}

/** Undefined for a sample that is gone. */
export function useSampleFacts(id: string): SampleFacts | undefined {
  const heldOut = useAppStore(shownEvaluation)?.table;
  const tested = useAppStore(madeTestNow)?.table;
  const samples = useAppStore((state) => allSamples(state.dataset));
  const classes = useAppStore(shownClasses);
  return useMemo(() => {
    const classOf = (classId: string | undefined) => classes.find((each) => each.id === classId);
    const classIdOf = (sampleId: string | undefined) => samples.find((each) => each.id === sampleId)?.classId;
    const own = classOf(classIdOf(id));
    if (!own) return undefined;
    const table = [heldOut, tested].find((each) => each && rowOf(each, id) !== undefined);
    const row = table && rowOf(table, id);
    if (!table || row === undefined) return { own, predicted: undefined, nearest: undefined };
    const k = table.classCount;
    const best = argmax(table.probabilities, row * k, k);
    const said = classOf(table.classIds[best]);
    // A test sample’s nearest is not looked for.
    const nearestId = table === heldOut ? heldOut.nearestIds[row] : undefined;
    const near = classOf(classIdOf(nearestId));
    return {
      own,
      predicted: said && { class: said, probability: table.probabilities[row * k + best] ?? 0 },
      nearest: near && nearestId !== undefined ? { id: nearestId, class: near, similarity: heldOut?.similarity[row] ?? 0 } : undefined,
    };
  }, [heldOut, tested, samples, classes, id]);
}
