// Names that a person takes for one are the same folded; others are not.
import { expect, test } from 'vitest';
import { folded } from './folded';

test.each([
  ['cat', 'Cat'],
  ['cat', 'ｃａｔ'],
  ['straße', 'STRASSE'],
  ['istanbul', 'İstanbul'],
  ['σας', 'ΣΑΣ'],
  ['❤', '❤\uFE0F'],
  ['cat', 'c\u200Bat'],
])('%s and %s are alike', (one, other) => expect(folded(one)).toBe(folded(other)));

test.each([
  ['cat', 'cap'],
  ['Äpfel', 'Apfel'],
  ['é', 'e'],
])('%s and %s are not', (one, other) => expect(folded(one)).not.toBe(folded(other)));
