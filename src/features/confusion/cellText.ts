// What stands in a cell of the matrix.
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import { count as counted, percent } from '../../words/numbers';

export type Measure = 'counts' | 'shares';

/** A share of too few is told as its numbers. */
export function cellText(cell: number, of: number, measure: Measure): string {
  if (measure === 'counts') return counted(cell);
  return of >= ENOUGH_FOR_A_SHARE ? percent(cell / of) : `${counted(cell)}/${counted(of)}`;
}
