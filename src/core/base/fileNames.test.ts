// Names of files are such as every system keeps.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from './fileNames';

/** Reserved on Windows, alone and before any ending. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?$/i;

describe('a name of a file', () => {
  test.each([
    ['con', 'con_'],
    ['NUL', 'NUL_'],
    ['COM1', 'COM1_'],
    ['lpt9', 'lpt9_'],
    ['COM¹', 'COM¹_'],
    ['aux.', 'aux_'],
    ['aux.head', 'aux_.head'],
    ['con .x', 'con_ .x'],
    ['Contour', 'Contour'],
    ['com10', 'com10'],
    ['console.log', 'console.log'],
    ['Fruit. . ', 'Fruit'],
    ['..Fruit', 'Fruit'],
    ['a/b\\c:d', 'a b c d'],
    ['...', 'otherwise'],
    [`${'a'.repeat(79)}.b`, 'a'.repeat(79)],
  ])('of %s is %s', (name, file) => {
    expect(fileName(name, 'otherwise')).toBe(file);
  });

  test('is kept by Windows as it is, whatever it is made from', () => {
    const piece = fc.oneof(
      fc.constantFrom('con', 'NUL', 'com1', '.', ' ', 'x', '\u00a0', '¹', '$', 'conin'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const file = fileName(pieces.join(''), 'otherwise');
        expect(file).not.toMatch(reserved);
        expect(file).not.toMatch(/[. ]$|[<>:"/\\|?*]/);
        expect(file).not.toBe('');
        expect(fileName(file, 'otherwise')).toBe(file);
      }),
      { numRuns: 2_000 },
    );
  });
});
