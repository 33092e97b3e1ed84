// A head and its file's document: from what was trained to what is saved, and from what was opened to what predicts.
import type { BackboneSpec } from '../core/backbones';
import type { Class } from '../core/dataset';
import type { LinearHead } from '../core/head';
import { predict } from '../core/head';
import { normalFrom, randomFrom } from '../core/random';
import type { HeadDocument, ParityPack } from '../formats/headDocument';

/** Inputs in a parity pack: enough to catch a transposed or rescaled reading. */
const PARITY_INPUTS = 4;
const PARITY_SEED = 1;

/** What is known of a head when it is saved. */
export interface HeadToSave {
  readonly name: string;
  readonly head: LinearHead;
  /** The dataset's classes, in its order; those the head does not know are left out. */
  readonly classes: readonly Class[];
  readonly learntFrom: ReadonlyMap<string, number>;
  readonly spec: BackboneSpec;
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The document of a head, its rows in the order in which the person arranged the classes. */
export function toDocument({ name, head, classes, learntFrom, spec, fingerprint, now }: HeadToSave): HeadDocument {
  const known = classes.filter(({ id }) => head.classIds.includes(id));
  const arranged = arrangedAs(head, known.map(({ id }) => id));
  const { id, featureLayer, inputSize, scaling } = spec;
  return {
    name,
    classes: known.map((each) => ({ name: each.name, colour: each.colour, samples: learntFrom.get(each.id) ?? 0 })),
    backbone: { id, name: spec.name, fingerprint, featureLayer, inputSize, scaling },
    embeddingLength: head.embeddingLength,
    weights: arranged.weights,
    bias: arranged.bias,
    parity: parityOf(arranged),
    createdAt: new Date(now).toISOString(),
  };
}

/** A document as a head that predicts, with the classes it names. */
export function fromDocument(document: HeadDocument): { readonly head: LinearHead; readonly classes: readonly Class[] } {
  const classes = document.classes.map(({ name, colour }, i): Class => ({ id: `opened-${i}`, name, colour, enabled: true }));
  const { embeddingLength, weights, bias } = document;
  return { head: { kind: 'linear', classIds: classes.map(({ id }) => id), embeddingLength, weights, bias }, classes };
}

function arrangedAs(head: LinearHead, classIds: readonly string[]): LinearHead {
  const d = head.embeddingLength;
  const weights = new Float32Array(classIds.length * d);
  const bias = new Float32Array(classIds.length);
  classIds.forEach((id, c) => {
    const row = head.classIds.indexOf(id);
    weights.set(head.weights.subarray(row * d, row * d + d), c * d);
    bias[c] = head.bias[row] ?? 0;
  });
  return { ...head, classIds, weights, bias };
}

/** Drawn numbers, never a person's embeddings: a head that is passed on must carry nobody's picture. */
function parityOf(head: LinearHead): ParityPack {
  const normal = () => normalFrom(random);
  const random = randomFrom(PARITY_SEED);
  const d = head.embeddingLength;
  const k = head.classIds.length;
  const embeddings = Float32Array.from({ length: PARITY_INPUTS * d }, () => Math.abs(normal()));
  const probabilities = new Float32Array(PARITY_INPUTS * k);
  for (let i = 0; i < PARITY_INPUTS; i++) {
    const prediction = predict(head, embeddings.subarray(i * d, (i + 1) * d));
    probabilities.set(prediction.map(({ probability }) => probability), i * k);
  }
  return { embeddings, probabilities };
}
