// What a backbone is to the app: where it comes from, how a picture must be given to it, and what a person chooses it by.

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

/** The photos that a backbone was pretrained on. */
export type TrainedOn = 'tiny-imagenet' | 'imagenet' | 'nothing';

/** The terms of a backbone's weights; those that learned from photos for research are told apart. */
export type Licence = 'apache' | 'apache-on-research-data' | 'none' | 'unknown';

/**
 * Accuracy on ImageNet's 50,000 validation photos as its makers published it, in percent, and where:
 * in their list of checkpoints, or in a table of the paper.
 */
export interface PublishedAccuracy {
  readonly top1: number;
  readonly top5?: number;
  readonly source: 'checkpoints' | { readonly table: number };
}

/** What a person chooses by. None of it changes what is computed. */
export interface BackboneAbout {
  readonly learnedFrom: TrainedOn;
  readonly weightCount: number;
  /** To download, all files together. `exact` where every file's length is known, else reckoned from the weights. */
  readonly bytes: number;
  readonly exact: boolean;
  /** For one picture, up to the feature layer. */
  readonly multiplyAdds: number;
  /** Absent where nobody published any. */
  readonly accuracy?: PublishedAccuracy;
  /** The paper that describes it: its first author and its number. */
  readonly paper?: { readonly author: string; readonly arXiv: string };
  /** Address of its card (JSON), relative to the app. */
  readonly card?: string;
}

/** Where the classifier lies that a backbone was pretrained with: in a file beside it, or in its own weights, as a layer. */
export type ClassifierSource =
  | { readonly kind: 'file'; readonly file: BackboneFile }
  /** A 1 × 1 convolution or dense layer on the embedding; its labels are ImageNet's 1,000 in their usual order. */
  | { readonly kind: 'layer'; readonly layer: string };

/** A catalogue entry. */
export interface BackboneSpec {
  readonly id: string;
  readonly name: string;
  /** Address of `model.json`; relative ones are the app's own. */
  readonly url: string;
  readonly files: readonly BackboneFile[];
  /** The weight files are those that `model.json` names; `files` then only says what is known of them. */
  readonly followsManifest?: boolean;
  /** How its `model.json` describes it: TensorFlow.js layers (the default), or a TensorFlow graph. */
  readonly format?: 'layers' | 'graph';
  /**
   * Of a graph: the node whose output is the embedding, averaged over its positions where it is a feature map;
   * else `featureLayer` is that node.
   */
  readonly output?: string;
  /** The middle part of the picture, along a side, that it is shown: 0.5 … 1; all of it if absent. */
  readonly crop?: number;
  /** Side of the square picture it takes, in pixels. */
  readonly inputSize: number;
  readonly scaling: Scaling;
  /** The layer whose h × w × d feature map is averaged over its positions to give the embedding. */
  readonly featureLayer: string;
  /** d. */
  readonly embeddingLength: number;
  /** SHA-256 (hex) of the float32 weights in manifest order, where known. */
  readonly fingerprint?: string;
  /** What names its embeddings where its weights alone do not: another entry uses the same weights in another way. */
  readonly identity?: string;
  readonly licence: Licence;
  readonly classifier?: ClassifierSource;
  /** A file of what it makes, before its last block, of one picture of each of its pretraining classes. */
  readonly pretrainingMaps?: BackboneFile;
  readonly about?: BackboneAbout;
  /** It never learned: the network of the entry `of` (whose files are fetched for its topology), its weights made here from `seed`. */
  readonly random?: RandomWeights;
  /** It came from a person's own files. */
  readonly own?: OwnBackbone;
}

/** What names an own backbone's embeddings. */
export interface OwnBackbone {
  /** SHA-256 (hex) of its weights' fingerprint and how it is used: cut elsewhere or scaled otherwise, it makes other embeddings. */
  readonly identity: string;
  readonly weightCount: number;
  readonly bytes: number;
}

/**
 * What names a backbone's embeddings, and so the heads made on it: its weights, or these and how they are used.
 * Undefined where nobody knows yet.
 */
export const identityOf = ({ identity, own, fingerprint }: Pick<BackboneSpec, 'identity' | 'own' | 'fingerprint'>): string | undefined =>
  identity ?? own?.identity ?? fingerprint;

/** Side of the pictures that a backbone is given, in pixels: what it is not shown is cut off afterwards, so that nothing is enlarged. */
export const pictureSide = ({ inputSize, crop = 1 }: Pick<BackboneSpec, 'inputSize' | 'crop'>): number => Math.round(inputSize / crop);

/** Where random weights come from. */
export interface RandomWeights {
  /** Id of the entry whose network it is. */
  readonly of: string;
  /** That entry's name. */
  readonly network: string;
  readonly seed: number;
}

/** The scaling of Teachable Machine's own client: x / 127 − 1. */
export const TEACHABLE_MACHINE_SCALING: Scaling = { divide: 127, subtract: 1 };
