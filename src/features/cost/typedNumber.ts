// What a field for a number was left with: nothing, a number within its range, or something that is refused.
import { LEAST_ASSUMED } from '../../core/compare/cost';

/** A number, `empty` for nothing, or `refused` for whatever else: no number, one below the least that is assumed, or above the most. */
export type TypedNumber = number | 'empty' | 'refused';

/** `text` is what stands in the field, "" also where a browser can make no number of it, which is then `unreadable`. */
export function typedNumber(text: string, unreadable: boolean, most: number): TypedNumber {
  if (unreadable) return 'refused';
  if (text.trim() === '') return 'empty';
  const value = Number(text);
  return value >= LEAST_ASSUMED && value <= most ? value : 'refused';
}
