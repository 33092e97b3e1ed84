// Names have one form, are seen or refused, are told apart, and turn no text around.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imagenetNames } from '../backbones/imagenetNames';
import { cleanName, distinctNames, isolated, MAX_NAME_LENGTH } from './names';

describe('a name', () => {
  test.each([
    ['a Mac’s two code points for one letter', 'A\u0308pfel', 'Äpfel'],
    ['blanks around it', '  cat \u00a0\u3000', 'cat'],
    ['blanks within, which a page shows as one', 'red \t\n cat', 'red cat'],
    ['control characters', 'c\u0000at\u0007', 'c at'],
    ['an override and what ends it', 'a\u202egpj\u202c.exe', 'agpj.exe'],
    ['isolates', '\u2067cat\u2069', 'cat'],
    ['what nobody sees', '\ufeffc\u200bat\u00ad', 'cat'],
    ['marks of direction at its ends', '\u200fcat\u200e', 'cat'],
    ['a letter put together once what stood between is gone', 'e\u200b\u0301', 'é'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['an emoji of several', '👩\u200d🔬 ❤\ufe0f', '👩\u200d🔬 ❤\ufe0f'],
    ['Hebrew', 'חתול', 'חתול'],
    ['Persian with its joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('loses %s', (_, text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \t\u00a0 '],
    ['controls', '\u0000\u001b\u009f'],
    ['directions', '\u202e\u2066\u200f'],
    ['joiners', '\u200d\u200c'],
    ['fillers', '\u3164\u115f\u2800'],
    ['variation selectors', '\ufe0f'],
    ['more blanks than are looked at', `${' '.repeat(10_000)}cat`],
  ])('is none that holds only %s', (_, text) => {
    expect(cleanName(text)).toBeUndefined();
  });

  test('has one form, of bounded length and whole characters, whatever it was', () => {
    const units = fc.array(
      fc.oneof(fc.nat(0xffff), fc.constantFrom(0x20, 0x301, 0x308, 0x200d, 0x200f, 0x202e, 0x2069, 0x958, 0xd83d, 0xde00, 0x41)),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(units, (text) => {
        const name = cleanName(String.fromCharCode(...text));
        if (name === undefined) return;
        expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(name).toBe(name.normalize('NFC').trim());
        expect(cleanName(name)).toBe(name);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('takes no time that grows with what is around it', () => {
    const begun = performance.now();
    for (const filler of [' ', '\u200e', '\u202e', '\u0308', 'a']) cleanName(filler.repeat(4_000_000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('of ImageNet’s classes is as it was: mappings are kept under them', () => {
    expect(imagenetNames.flat().map(cleanName)).toEqual(imagenetNames.flat());
  });
});

describe('in a sentence', () => {
  test('a name from left to right stays as it is, one from right to left is isolated', () => {
    expect(isolated('cat 3')).toBe('cat 3');
    expect(isolated('חתול 3')).toBe('\u2068חתול 3\u2069');
    expect(isolated('قطة')).toBe('\u2068قطة\u2069');
  });

  test('nothing in a name gets out of its isolate or reaches the text behind it', () => {
    expect(isolated('a\u202egpj.exe')).toBe('agpj.exe');
    expect(isolated('\u2069ח\u2067\n')).toBe('\u2068ח \u2069');
  });
});

describe('names told apart', () => {
  test('the second and the third get a number, others stay', () => {
    expect(distinctNames(['cat', 'dog', 'cat', 'cat'])).toEqual(['cat', 'dog', 'cat (2)', 'cat (3)']);
  });

  test('no number that somebody has', () => {
    expect(distinctNames(['cat', 'cat', 'cat (2)'])).toEqual(['cat', 'cat (3)', 'cat (2)']);
  });

  test('the same list when all differ', () => {
    const names = ['cat', 'Cat'];
    expect(distinctNames(names)).toBe(names);
  });

  test('any names come out different, as many, none longer than a name', () => {
    const name = fc.oneof(
      fc.constantFrom('a', 'a (2)', 'a (3)', 'a (2) (2)', 'b'.repeat(MAX_NAME_LENGTH)),
      fc.string({ minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), (names) => {
        const told = distinctNames(names);
        expect(new Set(told).size).toBe(names.length);
        expect(Math.max(0, ...told.map(({ length }) => length))).toBeLessThanOrEqual(MAX_NAME_LENGTH);
      }),
      { seed: 1 },
    );
  });
});
