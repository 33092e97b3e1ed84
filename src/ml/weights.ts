// A backbone's weights, and the fingerprint that names them.
import { sha256 } from '../core/base/sha256';

export type { UnpackedWeights, Weight } from '../core/network/unpackedWeights';
export { nameOf, unpackWeights } from '../core/network/unpackedWeights';

/** SHA-256 (hex) of the float32 weights in manifest order. */
export function fingerprintOf({ buffer, byteOffset, byteLength }: Float32Array<ArrayBuffer>): Promise<string> {
  return sha256(new Uint8Array(buffer, byteOffset, byteLength));
}
