// What is kept for each backbone: maps by fingerprint, and what they hold for the chosen one.

/** By the fingerprint of the backbone that it belongs to. Replaced when it changes. */
export type ByFingerprint<Value> = ReadonlyMap<string, Value>;

/** Whatever knows which backbone is the chosen one. */
export interface Chosen {
  readonly chosen: string | undefined;
}

/** What a map holds for the chosen backbone. */
export function ofChosen<Value>(by: ByFingerprint<Value>, { chosen }: Chosen): Value | undefined {
  return chosen === undefined ? undefined : by.get(chosen);
}

/** The map with one entry set, or taken away; the very same map where that changes nothing. */
export function withEntry<Value>(by: ByFingerprint<Value>, fingerprint: string, value: Value | undefined): ByFingerprint<Value> {
  if (by.get(fingerprint) === value) return by;
  const next = new Map(by);
  if (value === undefined) next.delete(fingerprint);
  else next.set(fingerprint, value);
  return next;
}

/** The entries of some backbones; the very same map where there are no others. */
export function entriesOf<Value>(by: ByFingerprint<Value>, isKept: (fingerprint: string) => boolean): ByFingerprint<Value> {
  return [...by.keys()].every(isKept) ? by : new Map([...by].filter(([fingerprint]) => isKept(fingerprint)));
}
