// JSON that does not depend on the order in which an object's fields were written.

/** `value` as JSON, the fields of each object by name: equal plain data gives equal text. Undefined fields are left out, as JSON does. */
export function orderedJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
