// Columns' learning curves as lines: a colour for each column, a marker and dashes for each head.
import type { CurvePoint } from '../../core/compare/learningCurve';
import type { QuickKind } from '../../store/compare/columnCurves';
import { headKindName } from '../../store/head/headKindNames';
import { say } from '../../words/say';
import type { ShownColumnCurve } from './useColumnCurves';

export interface CurveLine {
  readonly key: string;
  readonly name: string;
  readonly colour: number;
  readonly kind: QuickKind;
  /** It is not the first head of its column. */
  readonly dashed: boolean;
  readonly points: readonly CurvePoint[];
}

/**
 * All curves as lines, each named by its column and its head. The colour is the column's place in `shown`.
 * The first head's line is solid.
 */
export function curveLines(shown: readonly ShownColumnCurve[]): readonly CurveLine[] {
  return shown.flatMap(({ column, curve: { curves } }, colour) =>
    curves.map(({ kind, points }, at): CurveLine => ({
      key: `${column.id} ${kind}`,
      name: say('columns.curveName', { column: column.name, head: headKindName(kind) }),
      colour,
      kind,
      dashed: at > 0,
      points,
    })),
  );
}
