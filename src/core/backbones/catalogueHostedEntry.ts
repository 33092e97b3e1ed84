// What is known of a backbone that this app's own server has.
import type { BackboneFile } from './backbones';

export interface HostedBackbone {
  /** The id of its catalogue entry. */
  readonly id: string;
  /** `model.json` first, then the weight files in manifest order, each with length and hash. */
  readonly files: readonly BackboneFile[];
  /** SHA-256 (hex) of the float32 weights in manifest order. */
  readonly fingerprint: string;
}
