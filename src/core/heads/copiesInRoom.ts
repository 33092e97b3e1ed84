// Which altered copies are learnt where there is no room for all: as many of each sample as of any other.

/** Rows of copies by the row of their parent, and how many did not fit. */
export interface CopiesInRoom {
  readonly copies: ReadonlyMap<number, readonly number[]>;
  readonly leftOut: number;
}

/** Keeps the first copies of each of the parents, the same number of all, `room` in all at most. */
export function copiesInRoom(all: ReadonlyMap<number, readonly number[]>, parents: readonly number[], room: number): CopiesInRoom {
  const own = parents.map((parent) => [parent, all.get(parent) ?? []] as const);
  const countOf = (each: number) => own.reduce((sum, [, copies]) => sum + Math.min(each, copies.length), 0);
  let each = Math.max(0, ...own.map(([, copies]) => copies.length));
  const wanted = countOf(each);
  while (each > 0 && countOf(each) > room) each--;
  return { copies: new Map(own.map(([parent, copies]) => [parent, copies.slice(0, each)])), leftOut: wanted - countOf(each) };
}
