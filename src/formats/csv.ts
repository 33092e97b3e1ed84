// Tables as comma-separated values, as spreadsheets and pandas read and write them.

/** What a cell holds; a number is written as it is, with all its digits. */
export type Cell = string | number;

/**
 * Beginnings that a spreadsheet takes for a formula, which a name from outside must not become (OWASP, CSV Injection); behind apostrophes
 * too, so that the one that is put before them is always the first.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * The table as UTF-8 with a byte order mark, which spreadsheets need to read letters beyond ASCII; lines end with CRLF, and cells with
 * commas, quotes or line ends are quoted (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  return new TextEncoder().encode(`\uFEFF${text}`);
}

/** One cell of a line: quoted where it must be, and text that a spreadsheet would run as a formula with an apostrophe before it. */
export function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a table of ours stays far below; what is beyond it is no table, and memory is not taken for it. */
const MOST_CELLS = 100;
const MOST_LETTERS = 100_000;

/**
 * What `writeCsv` wrote, or a stranger: any lines and cells, as text, without the apostrophes that keep them from being formulas. At most
 * `mostRows` are read, and none from the first on that has over MOST_CELLS cells or MOST_LETTERS in one of them. Never throws.
 */
export function readCsv(bytes: Uint8Array, mostRows: number): readonly (readonly string[])[] {
  const text = new TextDecoder().decode(bytes);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length && rows.length < mostRows;) {
    const found = row.length < MOST_CELLS ? cellAt(text, at) : undefined;
    if (!found) break;
    const { cell, end } = found;
    row.push(cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === ',' && at < text.length) continue;
    if (text[end] === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * The cell that begins here, and where the mark stands that ends it; undefined where it is too long.
 * What follows a closing quote belongs to it.
 */
function cellAt(text: string, begin: number): { readonly cell: string; readonly end: number } | undefined {
  let [quoted, at] = ['', begin];
  if (text[at] === '"') {
    do {
      const quote = text.indexOf('"', at + 1);
      at = quote < 0 ? text.length : quote + 1;
      if (at - begin > 2 * MOST_LETTERS) return undefined;
    } while (text[at] === '"');
    const isClosed = text[at - 1] === '"' && at > begin + 1;
    quoted = text.slice(begin + 1, isClosed ? at - 1 : at).replaceAll('""', '"');
  }
  END.lastIndex = at;
  const end = END.exec(text)?.index ?? text.length;
  return end - at > MOST_LETTERS ? undefined : { cell: quoted + text.slice(at, end), end };
}

/** What ends a cell. */
const END = /[,\r\n]/g;
