// The confusion matrix as it is shown: its classes in order, its counts, and the samples behind each cell.
import { useDeferredValue, useMemo } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { cellRows, mostConfused, similarOrder } from '../../core/evaluation/confusion';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { confusionMatrix } from '../../core/evaluation/metrics';
import { supportOf } from '../../core/evaluation/predictions';
import { shownClasses } from '../../store/dataset/shownClasses';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';

export type ClassOrder = 'alike' | 'own';

/** More classes than these are put in order by likeness unless a person wants it otherwise. */
export const MANY = 8;

export interface Matrix {
  /** In the order shown. */
  readonly classes: readonly Class[];
  /** Rows of a class that were asked, by the place of the class. */
  readonly support: readonly number[];
  /** How many of the class at place `truth` were said to be that at place `said`. */
  count(truth: number, said: number): number;
  /** The pair of classes that is mixed up most, as indices. */
  readonly pair: { readonly first: number; readonly second: number } | undefined;
}

/** Undefined while nothing was asked. Of a new table after all else is drawn: fifty classes are put in order, and have 2,500 cells. */
export function useMatrix(order: ClassOrder | undefined): Matrix | undefined {
  const table = useDeferredValue(useAppStore(shownEvaluation)?.table);
  const classes = useAppStore(shownClasses);
  return useMemo(() => (table && table.ids.length > 0 ? matrixOf(table, classes, order) : undefined), [table, classes, order]);
}

function matrixOf(table: HeldOutTable, shown: readonly Class[], order: ClassOrder | undefined): Matrix {
  const k = table.classCount;
  const counts = confusionMatrix(table);
  const support = supportOf(table);
  const columns = orderOf(table, shown, order);
  const classes = columns.map((c) => classAt(table, shown, c));
  const found = mostConfused(table);
  return {
    classes,
    support: columns.map((c) => support[c] ?? 0),
    count: (truth, said) => counts[(columns[truth] ?? 0) * k + (columns[said] ?? 0)] ?? 0,
    pair: found && { first: columns.indexOf(found.first), second: columns.indexOf(found.second) },
  };
}

/** Columns of the table in the order shown; those of classes that are gone stand last. */
function orderOf(table: HeldOutTable, shown: readonly Class[], order: ClassOrder | undefined): readonly number[] {
  if ((order ?? (table.classCount > MANY ? 'alike' : 'own')) === 'alike') return alikeOrder(table);
  const place = new Map(shown.map(({ id }, at) => [id, at]));
  const placeOf = (c: number) => place.get(table.classIds[c] ?? '') ?? shown.length + c;
  return table.classIds.map((_, c) => c).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Kept: a drawing that is given up for a newer one would put the classes in order again. */
const alike = new WeakMap<HeldOutTable, readonly number[]>();

function alikeOrder(table: HeldOutTable): readonly number[] {
  const order = alike.get(table) ?? similarOrder(table);
  alike.set(table, order);
  return order;
}

function classAt({ classIds }: HeldOutTable, shown: readonly Class[], column: number): Class {
  const id = classIds[column] ?? '';
  return shown.find((each) => each.id === id) ?? { id, name: '–', colour: 0, enabled: true };
}

const NONE: readonly string[] = [];

/** The ids of the samples in a cell, the worst first. */
export function useCellIds(truthId: string | undefined, saidId: string | undefined): readonly string[] {
  const table = useAppStore(shownEvaluation)?.table;
  return useMemo(() => {
    const [truth, said] = [table?.classIds.indexOf(truthId ?? '') ?? -1, table?.classIds.indexOf(saidId ?? '') ?? -1];
    return table && truth >= 0 && said >= 0 ? cellRows(table, truth, said).map((row) => table.ids[row] ?? '') : NONE;
  }, [table, truthId, saidId]);
}
