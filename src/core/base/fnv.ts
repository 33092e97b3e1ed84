// A short hash of bytes: enough to tell that they were damaged or to know a name again, and no guard against anybody who means to.

/** FNV-1a, 32 bits, 0 … 2^32 − 1 (draft-eastlake-fnv-17). Bytes that differ in a single one never have the same. */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
