// Reads ahead: while one thing is being written, the next ones are on their way.

/** Reads under way at once: a picture comes from another process, which has time for several. */
const AHEAD = 16;

/**
 * Each item with what `read` gives of it, in their order. Rejects with what a read throws when its turn has come; what is under way by
 * then, or when nobody asks on, ends unheard.
 */
export async function* readAhead<Item, Value>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Value>,
): AsyncGenerator<readonly [item: Item, value: Value]> {
  const coming: (readonly [Item, Promise<Value>])[] = [];
  const first = async () => {
    const next = coming.shift();
    return next && ([next[0], await next[1]] as const);
  };
  for (const item of items) {
    const value = read(item);
    value.catch(() => undefined);
    coming.push([item, value]);
    const due = coming.length < AHEAD ? undefined : await first();
    if (due) yield due;
  }
  for (let due = await first(); due; due = await first()) yield due;
}
