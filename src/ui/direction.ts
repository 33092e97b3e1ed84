// Which way lines run where an element stands, and what the arrow keys mean there.

/** Whether lines run from right to left in an element as it is shown now. */
export const runsRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** Along the line: 1 for the arrow that points to what comes next, -1 for the other one, 0 for any other key. */
export function stepOfKey(key: string, element: Element): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowRight') === runsRightToLeft(element) ? -1 : 1;
}
