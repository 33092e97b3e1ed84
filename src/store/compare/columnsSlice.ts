// Backbones side by side: which they are, and what they came to. The work is fetched late (`columnsVerbs`).
import type { ColumnCurve } from './columnCurves';
import type { Column, ColumnId, MadeColumn } from './columns';
import type { Fetches } from '../base/lateVerbs';

export interface ColumnsSlice extends ColumnsVerbs {
  /**
   * By project, which are side by side, in their order; each is compared with the first.
   * None until they are first opened there (`columnIdsNow`).
   */
  readonly columnIdsBy: ReadonlyMap<string, readonly ColumnId[]>;
  /** Whether they are in view: they cost work for as long as they are. */
  readonly columnsOpen: boolean;
  readonly columnsBy: ReadonlyMap<ColumnId, Column>;
  /** What columns came to, by project and backbone (`madeKey`): those that were measured last, newest last. */
  readonly madeColumns: ReadonlyMap<string, MadeColumn>;
  /** Whether their learning curves are measured as well, while they are in view. */
  readonly curvesWanted: boolean;
  /** Learning curves of columns, by project and backbone. */
  readonly columnCurves: ReadonlyMap<string, ColumnCurve>;
}

/** What is fetched late. */
export interface ColumnsVerbs {
  /** The columns come into view: they are watched and made, with their learning curves if those are wanted. */
  openColumns(withCurves?: boolean): Promise<void>;
  /** Reads what was kept of the open project's columns: what they came to, and which they were where none are chosen in it. */
  readColumns(): Promise<void>;
  /** They go out of view: their backbones are closed, what was measured stays. */
  closeColumns(): void;
  /** Sets which are side by side in the open project: MOST_COLUMNS at most, none twice. */
  chooseColumns(ids: readonly ColumnId[]): void;
  /** Called when samples, embeddings, backbones or the head's settings changed: makes anew what is behind, if they are in view. */
  columnsMayBeStale(): void;
  /** Goes on after a cancellation or a failure. */
  makeColumnsAgain(): void;
  cancelColumns(): void;
}

/** Which of them are worth fetching the code for. */
export const columnsFetches = {
  openColumns: true,
  readColumns: true,
  closeColumns: true,
  chooseColumns: true,
  columnsMayBeStale: false,
  makeColumnsAgain: true,
  cancelColumns: false,
} as const satisfies Fetches<ColumnsVerbs>;

/** Before anything is done. */
export function columnsSlice(): Omit<ColumnsSlice, keyof ColumnsVerbs> {
  return {
    columnIdsBy: new Map(),
    columnsOpen: false,
    columnsBy: new Map(),
    madeColumns: new Map(),
    curvesWanted: false,
    columnCurves: new Map(),
  };
}
