// What a head file says, as plain data.
import type { Scaling } from '../core/backbones';

/** A class as a head file carries it. `colour` indexes the palette. */
export interface HeadFileClass {
  readonly name: string;
  readonly colour: number;
  /** Samples the head learnt from. */
  readonly samples: number;
}

/** The backbone a head stands on, with all that is needed to prepare a picture for it. */
export interface HeadFileBackbone {
  readonly id: string;
  readonly name: string;
  /** SHA-256 (hex) of its float32 weights in manifest order. */
  readonly fingerprint: string;
  readonly featureLayer: string;
  readonly inputSize: number;
  readonly scaling: Scaling;
}

/** A few inputs and what the head must say to them, so that another program can check its reading. */
export interface ParityPack {
  /** n × d, row after row. */
  readonly embeddings: Float32Array;
  /** n × k, row after row. */
  readonly probabilities: Float32Array;
}

/** All that a head file says: softmax(W x + b). `weights` is k × d, row c for `classes[c]`; `bias` has k numbers. */
export interface HeadDocument {
  readonly name: string;
  readonly classes: readonly HeadFileClass[];
  readonly backbone: HeadFileBackbone;
  readonly embeddingLength: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly parity: ParityPack;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
}
