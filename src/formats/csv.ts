// Tables as comma-separated values, as spreadsheets and pandas read them.

/** What a cell holds; a number is written as it is, with all its digits. */
export type Cell = string | number;

/** Beginnings that a spreadsheet takes for a formula, which a name from outside must not become (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The table as UTF-8 with a byte order mark, which spreadsheets need to read letters beyond ASCII; lines end with CRLF, and cells with
 * commas, quotes or line ends are quoted (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
