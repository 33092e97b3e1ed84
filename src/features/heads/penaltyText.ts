// A penalty as people read it.

/** Two digits that count, without an exponent: 0.0010, 0.000032. */
export function penaltyText(l2: number): string {
  return new Intl.NumberFormat('en', { minimumSignificantDigits: 1, maximumSignificantDigits: 2 }).format(l2);
}
