// New ids, which sort in the order in which they were made.

/**
 * Makes ids of the time `now` in milliseconds since 1970, a later one for each even where the clock stands or goes back, and 128 random
 * bits: `randomUUID` would want a secure page, and a school's own server may be plain http. Folds, rows and classes are put in the order of
 * their ids, so whoever brings the same pictures in the same order gets the same numbers.
 */
export function newIds(now: () => number): () => string {
  let latest = 0;
  return () => {
    latest = Math.max(now(), latest + 1);
    return latest.toString(16) + crypto.getRandomValues(new Uint32Array(4)).join('');
  };
}
