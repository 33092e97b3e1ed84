// A name as it is compared where the case and the width of its letters shall not count.

/** The same for "cat", "Cat" and "ｃａｔ": NFKC (UAX #15) in lower case. */
export const folded = (name: string): string => name.normalize('NFKC').toLowerCase();
