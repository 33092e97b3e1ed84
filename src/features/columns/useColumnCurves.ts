// The learning curves of the columns in view, each under its column's name.
import type { ColumnCurve } from '../../store/compare/columnCurves';
import { madeKey } from '../../store/compare/columns';
import { useAppStore } from '../../store/useAppStore';
import type { ShownColumn } from './useColumns';

export interface ShownColumnCurve {
  readonly column: ShownColumn;
  readonly curve: ColumnCurve;
}

/** Only columns with at least one measured point are in it. */
export function useColumnCurves(columns: readonly ShownColumn[]): readonly ShownColumnCurve[] {
  const columnCurves = useAppStore((state) => state.columnCurves);
  const project = useAppStore((state) => state.project);
  const chosen = useAppStore((state) => state.chosen);
  const sessions = useAppStore((state) => state.sessions);
  return columns.flatMap((column) => {
    const curve = columnCurves.get(madeKey(column.id, { project, chosen, sessions }) ?? '');
    return curve && curve.curves.some(({ points }) => points.length > 0) ? [{ column, curve }] : [];
  });
}
