// Whether a head can look at what a backbone makes: right lengths, whatever the file it came in says of itself.
import { needsMap } from './headKinds';
import type { Head } from './heads';

/** The numbers that a backbone gives for a picture. */
export interface BackboneOutput {
  readonly embeddingLength: number;
  /** Absent where the backbone does not end with a 1 × 1 convolution. */
  readonly lastBlock?: { readonly channels: number };
}

/** What does not fit: the count that the head takes, and the one that the backbone makes; undefined where it makes no feature map. */
export interface Misfit {
  readonly of: 'embedding' | 'feature map';
  readonly head: number;
  readonly backbone: number | undefined;
}

/** What keeps the head from predicting on this backbone; undefined when nothing does. */
export function misfitOf(head: Head, { embeddingLength, lastBlock }: BackboneOutput): Misfit | undefined {
  if (head.embeddingLength !== embeddingLength) return { of: 'embedding', head: head.embeddingLength, backbone: embeddingLength };
  if (head.kind === 'fine-tuned' && head.channels !== lastBlock?.channels)
    return { of: 'feature map', head: head.channels, backbone: lastBlock?.channels };
  return undefined;
}

/** Whether `predictWith` takes this embedding, and the map with it where the head needs one. */
export function canPredict(head: Head, embedding: Float32Array, map: Float32Array | undefined): boolean {
  if (!needsMap(head)) return embedding.length === head.embeddingLength;
  return head.kind === 'fine-tuned' && map !== undefined && map.length > 0 && map.length % head.channels === 0;
}
