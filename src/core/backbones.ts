// The catalogue of backbones: what each is, where it comes from and how a picture must be given to it.

/** How pixel values 0 … 255 are scaled before the first layer: value / divide − subtract. */
export interface Scaling {
  readonly divide: number;
  readonly subtract: number;
}

/** One file of a backbone; `sha256` (hex) where it is known beforehand. */
export interface BackboneFile {
  readonly path: string;
  readonly bytes?: number;
  readonly sha256?: string;
}

/** A catalogue entry. */
export interface BackboneSpec {
  readonly id: string;
  readonly name: string;
  /** Address of `model.json`; relative ones are the app's own. */
  readonly url: string;
  readonly files: readonly BackboneFile[];
  /** Side of the square picture it takes, in pixels. */
  readonly inputSize: number;
  readonly scaling: Scaling;
  /** The layer whose h × w × d feature map is averaged over its positions to give the embedding. */
  readonly featureLayer: string;
  /** d. */
  readonly embeddingLength: number;
  /** SHA-256 (hex) of the float32 weights in manifest order, where known. */
  readonly fingerprint?: string;
  readonly licence: string;
}

/** The scaling of Teachable Machine's own client: x / 127 − 1. */
export const TEACHABLE_MACHINE_SCALING: Scaling = { divide: 127, subtract: 1 };
