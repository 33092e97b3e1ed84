// A name as it is compared where the case and the width of its letters shall not count.

/** What shows nothing (Default_Ignorable_Code_Point of the Unicode Character Database), and the dot that "İ" leaves on a small i. */
const UNSEEN = /\p{DI}|\u0307/gu;

/**
 * The same for "cat", "Cat" and "ｃａｔ", for "straße" and "STRASSE": NFKC (UAX #15), each letter by way of its capital, and without what
 * shows nothing.
 */
export const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase().replace(UNSEEN, '');
