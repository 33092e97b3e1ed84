// Reads ahead: while one thing is being written, the next ones are on their way.

/** Read in one go, while as many are used: who reads pictures opens one transaction for them all. */
const AT_ONCE = 32;

/**
 * Each item with what `read` gives of it, in their order. Rejects with what a read throws when its turn has come; what is under way by
 * then, or when nobody asks on, ends unheard.
 */
export async function* readAhead<Item, Value>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Value>,
): AsyncGenerator<readonly [item: Item, value: Value]> {
  let due: readonly (readonly [Item, Promise<Value>])[] = [];
  for (const group of inGroups(items)) {
    const coming = group.map((item) => [item, read(item)] as const);
    for (const [, value] of coming) value.catch(() => undefined);
    for (const [item, value] of due) yield [item, await value];
    due = coming;
  }
  for (const [item, value] of due) yield [item, await value];
}

function* inGroups<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
