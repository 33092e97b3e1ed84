// What a head file says, as plain data.
import type { Scaling } from '../core/backbones/backbones';
import { needsMap } from '../core/heads/headKinds';
import { atTemperature } from '../core/evaluation/temperature';
import type { Prediction } from '../core/heads/head';
import type { Head } from '../core/heads/heads';
import { predictWith } from '../core/heads/heads';
import type { HeadCard, HeadScore } from './headCard';
import type { PictureProof } from './headProof';

/** A class as a head file carries it. `colour` indexes the palette. */
export interface HeadFileClass {
  readonly name: string;
  readonly colour: number;
  /** Samples the head learnt from. */
  readonly samples: number;
  /** Recordings that these are of; absent where nobody wrote that down. */
  readonly recordings?: number | undefined;
  /** Where it stands among the classes on the screen: 0 first. */
  readonly place: number;
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
  /** n rows of what the head predicts from: an embedding, or a feature map for a head that needs one. */
  readonly inputs: Float32Array;
  /** n × k, row after row, as they are shown: calibrated, where the head is. */
  readonly probabilities: Float32Array;
}

/** What a reader tells by that a picture is like nothing that the head learnt: see `core/evaluation/prototypes`. */
export interface HeadFileNovelty {
  /** m × d, each of length 1: means of similar samples. */
  readonly prototypes: Float32Array;
  /** m indices into the document's classes. */
  readonly classes: Uint16Array;
  /** A novelty above it is unknown. */
  readonly line: number;
  /**
   * How much more a picture must be like a blank one than like these means to be taken for blank, from 0 on; absent in older files, and
   * where the backbone had seen no blank pictures.
   */
  readonly margin?: number | undefined;
}

/** All that a head file says. The head, of any kind, calls `classes[c]` by the number c as text. */
export interface HeadDocument {
  readonly name: string;
  readonly classes: readonly HeadFileClass[];
  readonly backbone: HeadFileBackbone;
  readonly head: Head;
  readonly parity: ParityPack;
  /** Absent in older files, and where no line could be drawn. */
  readonly novelty?: HeadFileNovelty | undefined;
  /** Marks of the recordings that anything of it was chosen by (`recordingMark`); absent where nobody knows. */
  readonly learntRecordings?: ReadonlySet<number> | undefined;
  /** By which the logits are divided, so that the probabilities mean what they say: 0.01 … 100. Absent: nobody has found out. */
  readonly temperature?: number | undefined;
  /** What was found when heads like it were asked; absent in older files, and where nobody asked. */
  readonly score?: HeadScore | undefined;
  /** Absent in older files. */
  readonly card?: HeadCard | undefined;
  /** Absent in older files, and where no backbone was ready to make it. */
  readonly proof?: PictureProof | undefined;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
  /** That it came in a link; absent where it came in a file or was made here. No file says it. */
  readonly origin?: 'link' | undefined;
  /** That its file, of a version that has a sum, brought none: nothing tells whether it was changed. It is written without one, too. */
  readonly unsummed?: true | undefined;
}

/** What a head in a document calls its classes. */
export function documentClassIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, c) => String(c));
}

/** What a head that is calibrated by `temperature` says of one input of its parity pack: each class's probability, as it is shown. */
export function shownFrom(head: Head, input: Float32Array, temperature = 1): Float64Array {
  const predicted = Float64Array.from(predictFrom(head, input), ({ probability }) => probability);
  return atTemperature(predicted, temperature);
}

/** What a head says of one input of its parity pack, not calibrated. */
export function predictFrom(head: Head, input: Float32Array): Prediction {
  return needsMap(head) ? predictWith(head, new Float32Array(), input) : predictWith(head, input);
}
