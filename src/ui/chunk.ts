// Code that is fetched when it is wanted: once, or again if the network failed.

export interface Chunk<T> {
  /** What was fetched; undefined until it is there. */
  readonly now: () => T | undefined;
  /** Fetches it. The same promise for all who ask; a rejected one is forgotten, so that asking again tries again. */
  readonly fetch: () => Promise<T>;
}

/** Code that is fetched by `load` once, however often it is wanted; a failure is thrown, and the next wish tries again. */
export function chunk<T>(load: () => Promise<T>): Chunk<T> {
  let value: T | undefined;
  let fetching: Promise<T> | undefined;
  const begin = async () => {
    try {
      value = await load();
      return value;
    } catch (error) {
      fetching = undefined;
      throw error;
    }
  };
  return { now: () => value, fetch: () => (fetching ??= begin()) };
}
