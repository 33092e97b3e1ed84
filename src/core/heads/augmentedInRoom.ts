// Which altered copies are learnt where there is no room for all: as many of each sample as of any other.

/** Rows of copies by the row of their parent, and how many did not fit. */
export interface AugmentedInRoom {
  readonly augmented: ReadonlyMap<number, readonly number[]>;
  readonly leftOut: number;
}

/** Keeps the first copies of each of the parents, the same number of all, `room` in all at most. */
export function augmentedInRoom(all: ReadonlyMap<number, readonly number[]>, parents: readonly number[], room: number): AugmentedInRoom {
  const own = parents.map((parent) => [parent, all.get(parent) ?? []] as const);
  const countOf = (each: number) => own.reduce((sum, [, augmented]) => sum + Math.min(each, augmented.length), 0);
  let each = Math.max(0, ...own.map(([, augmented]) => augmented.length));
  const wanted = countOf(each);
  while (each > 0 && countOf(each) > room) each--;
  return { augmented: new Map(own.map(([parent, augmented]) => [parent, augmented.slice(0, each)])), leftOut: wanted - countOf(each) };
}
