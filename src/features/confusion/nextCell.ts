// Which number of the matrix a key leads to: every number that opens something can be reached from every other.

export interface Cell {
  readonly truth: number;
  readonly said: number;
}

/** Keys by what they mean on a page that runs from left to right. */
export type CellKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

type Filled = (truth: number, said: number) => boolean;

/** The cells of a matrix of `size` classes that hold anything, row by row. */
export function filledCells(size: number, filled: Filled): readonly Cell[] {
  const cells: Cell[] = [];
  for (let truth = 0; truth < size; truth++) for (let said = 0; said < size; said++) if (filled(truth, said)) cells.push({ truth, said });
  return cells;
}

type Step = (cells: readonly Cell[], from: Cell, at: number, whole: boolean) => Cell | undefined;

const STEPS: Readonly<Record<CellKey, Step>> = {
  ArrowRight: (cells, _, at) => cells[at + 1],
  ArrowLeft: (cells, _, at) => cells[at - 1],
  ArrowDown: (cells, from, at) => inRows(cells.slice(at + 1), from, 1),
  ArrowUp: (cells, from, at) => inRows(cells.slice(0, at), from, -1),
  Home: (cells, from, _, whole) => (whole ? cells[0] : cells.find(({ truth }) => truth === from.truth)),
  End: (cells, from, _, whole) => (whole ? cells.at(-1) : cells.findLast(({ truth }) => truth === from.truth)),
};

/** Whether `nextCell` knows a move for this key: the arrows, Home, End. */
export const isCellKey = (key: string): key is CellKey => Object.hasOwn(STEPS, key);

/**
 * The cell that the key leads to from one of `cells`; undefined where it leads nowhere. Along a row and on into the next one: most numbers
 * of a good matrix stand alone in their row and their column. Up and down in the column while it holds any, else to the nearest in the
 * next row. Home and End: of the row, and of the whole matrix with Ctrl.
 */
export function nextCell(cells: readonly Cell[], from: Cell, key: CellKey, whole = false): Cell | undefined {
  const at = cells.findIndex(({ truth, said }) => truth === from.truth && said === from.said);
  return at < 0 ? undefined : STEPS[key](cells, from, at, whole);
}

/** Of the cells that follow (1) or come before (-1). */
function inRows(cells: readonly Cell[], from: Cell, direction: 1 | -1): Cell | undefined {
  const others = cells.filter(({ truth }) => truth !== from.truth);
  const isInColumn = ({ said }: Cell) => said === from.said;
  const [inColumn, nearest] = direction > 0 ? [others.find(isInColumn), others[0]] : [others.findLast(isInColumn), others.at(-1)];
  if (inColumn || !nearest) return inColumn;
  const farFrom = ({ said }: Cell) => Math.abs(said - from.said);
  const row = others.filter(({ truth }) => truth === nearest.truth);
  return row.reduce((best, each) => (farFrom(each) < farFrom(best) ? each : best));
}
