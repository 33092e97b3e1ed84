// What a row of the bench finds out: repeated values of one quantity, with its unit and its goal.

export interface Figure {
  readonly of: string;
  readonly unit: string;
  /** One a repeat, in the order in which they were taken. */
  readonly values: readonly number[];
  readonly goal?: Goal;
  /** The device that computed it, or what else a reader must know to compare it. */
  readonly note?: string;
}

export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** The middle value; the mean of the two middle ones where their number is even; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** Whether the median meets the goal; undefined where there is none. */
export function meets({ values, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return 'atMost' in goal ? median(values) <= goal.atMost : median(values) >= goal.atLeast;
}
