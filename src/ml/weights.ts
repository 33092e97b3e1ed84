// A backbone's weights, and the fingerprint that names them.
export type { UnpackedWeights, Weight } from '../core/network/unpackedWeights';
export { nameOf, unpackWeights } from '../core/network/unpackedWeights';

/** SHA-256 (hex) of the float32 weights in manifest order; empty where the page is not secure, since only then it can be computed. */
export async function fingerprintOf(all: Float32Array<ArrayBuffer>): Promise<string> {
  if (!('subtle' in crypto)) return '';
  const digest = await crypto.subtle.digest('SHA-256', all);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
