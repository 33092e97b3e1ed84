// Comma-separated values, read back by a reader written from RFC 4180.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv';

/** A reader of its own: one character after the other. */
function read(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text[0]).toBe('\uFEFF');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 1; i < text.length; i++) {
    const here = text[i];
    if (quoted && here === '"' && text[i + 1] === '"') cell += text[++i] ?? '';
    else if (here === '"') quoted = !quoted;
    else if (!quoted && (here === ',' || (here === '\r' && text[i + 1] === '\n'))) {
      row.push(cell);
      cell = '';
      if (here === ',') continue;
      rows.push(row);
      row = [];
      i++;
    } else cell += here ?? '';
  }
  return rows;
}

test('what is written is read back, whatever it holds', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', ';', '水') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const safe = rows.map((cells) => cells.map((text) => (text.startsWith('\r') ? `'${text}` : text)));
      expect(read(writeCsv(rows))).toEqual(safe);
    }),
  );
});

test('numbers keep their digits and sign; text never becomes a formula', () => {
  expect(read(writeCsv([[-1.5, 1 / 3, '=1+1', '-2', '@a', '+b', 'a=b']]))).toEqual([
    ['-1.5', String(1 / 3), "'=1+1", "'-2", "'@a", "'+b", 'a=b'],
  ]);
});

test('what is written is read back as it was, what begins like a formula or with apostrophes too', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', "'", '=', '-', ' ') }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      expect(readCsv(writeCsv(rows), 100)).toEqual(rows);
    }),
  );
});

test('strangers’ tables are read as they stand: other ends of lines, a quote that is never closed, nothing', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(readCsv(bytes('a,b\nc,"d""e"\n\nf'), 100)).toEqual([['a', 'b'], ['c', 'd"e'], [''], ['f']]);
  expect(readCsv(bytes('a,"b\nc'), 100)).toEqual([['a', 'b\nc']]);
  expect(readCsv(bytes('"a"b,c,'), 100)).toEqual([['ab', 'c', '']]);
  expect(readCsv(bytes(''), 100)).toEqual([]);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (drawn) => void readCsv(drawn, 100)));
});

test('no more rows, cells and letters are read than a table of ours may have', () => {
  const filled = (letter: string) => readCsv(new Uint8Array(300_000).fill(letter.charCodeAt(0)), 1000);
  expect(filled('\n')).toHaveLength(1000);
  for (const letter of [',', 'a', '"']) expect(filled(letter)).toEqual([]);
  expect(readCsv(new TextEncoder().encode(`a,b\nc,"${'""'.repeat(200_000)}"\nd`), 1000)).toEqual([['a', 'b']]);
});
