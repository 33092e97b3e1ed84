// A name as it is compared where the case and the width of its letters shall not count.

/** What shows nothing, and the dot that "İ" leaves on a small i. */
const UNSEEN = /[\u0307\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/g;

/**
 * The same for "cat", "Cat" and "ｃａｔ", for "straße" and "STRASSE": NFKC (UAX #15), each letter by way of its capital, and without what
 * shows nothing.
 */
export const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase().replace(UNSEEN, '');
