// The zero-shot head: the backbone's own classifier, its labels counted as a person's classes. It learns from no sample.
import type { Prediction } from './head';
import { softmax } from '../solvers/softmax';
import type { LabelMapping } from '../backbones/labelMapping';
import { fail, ok } from '../base/result';
import type { Classifier } from '../backbones/classifier';
import { MAX_LABELS } from '../backbones/classifier';
import type { HeadMethod } from './headMethod';
import { predictionOf, validateLength } from './headMethod';
import { arrayOf, frameOf } from './checkSerialised';

/**
 * The rows of a classifier whose labels count as a class. `weights` is n × d, `bias` has n numbers, and row i counts as
 * `classIds[classes[i]]`. A class's probability is the sum over its rows of the softmax over all n rows: its share among the
 * labels that count. Labels that count as nothing are left out, so the head always answers with one of its classes, as every
 * head does; "none of these" is a class of its own that all the rest counts as (LabelMapping.rest), or is said beside the
 * prediction (shareOutside).
 */
export interface ZeroShotHead {
  readonly kind: 'zero-shot';
  readonly classIds: readonly string[];
  readonly embeddingLength: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly classes: Uint16Array;
}

/** The columns of a classifier that count, each with the class it counts as. */
function columnsOf({ labels }: Classifier, { classOf, rest }: LabelMapping, classIds: readonly string[]) {
  const wanted = new Set(classIds);
  return labels.flatMap((label, j) => {
    const classId = classOf.get(label) ?? rest;
    return classId !== undefined && wanted.has(classId) ? [{ j, classId }] : [];
  });
}

/** Those of the classes that a label counts as; a head needs two. */
export function zeroShotClasses(classifier: Classifier, mapping: LabelMapping, classIds: readonly string[]): readonly string[] {
  const named = new Set(columnsOf(classifier, mapping, classIds).map(({ classId }) => classId));
  return classIds.filter((id) => named.has(id));
}

/** The head of these classes, in their order; those without a label are left out. Undefined when fewer than two have one. */
export function zeroShotHead(classifier: Classifier, mapping: LabelMapping, classIds: readonly string[]): ZeroShotHead | undefined {
  const { labels, embeddingLength: d, kernel } = classifier;
  const columns = columnsOf(classifier, mapping, classIds);
  const present = zeroShotClasses(classifier, mapping, classIds);
  if (present.length < 2) return undefined;
  const weights = new Float32Array(columns.length * d);
  columns.forEach(({ j }, row) => {
    for (let i = 0; i < d; i++) weights[row * d + i] = kernel[i * labels.length + j] as number;
  });
  return {
    kind: 'zero-shot',
    classIds: present,
    embeddingLength: d,
    weights,
    bias: Float32Array.from(columns, ({ j }) => classifier.bias[j] as number),
    classes: Uint16Array.from(columns, ({ classId }) => present.indexOf(classId)),
  };
}

export const zeroShot: Omit<HeadMethod<ZeroShotHead, never>, 'fit' | 'defaults'> = {
  kind: 'zero-shot',

  predict(head, embedding): Prediction {
    validateLength(head, embedding);
    const { classIds, embeddingLength: d, weights, bias, classes } = head;
    const logits = Float64Array.from(bias);
    for (let row = 0; row < logits.length; row++) {
      let sum = logits[row] as number;
      for (let i = 0, at = row * d; i < d; i++, at++) sum += (weights[at] as number) * (embedding[i] as number);
      logits[row] = sum;
    }
    const shares = new Float64Array(classIds.length);
    softmax(logits).forEach((share, row) => {
      const c = classes[row] as number;
      shares[c] = (shares[c] as number) + share;
    });
    return predictionOf(classIds, shares);
  },

  serialise: ({ kind, classIds, embeddingLength, weights, bias, classes }) => ({
    kind,
    classIds,
    embeddingLength,
    numbers: {},
    arrays: {
      weights: { shape: [bias.length, embeddingLength], values: weights },
      bias: { shape: [bias.length], values: bias },
      classes: { shape: [bias.length], values: Float32Array.from(classes) },
    },
  }),

  deserialise(serialised) {
    const frame = frameOf(serialised, 'zero-shot');
    if (!frame.ok) return frame;
    const { classIds, embeddingLength, arrays } = serialised;
    const n = Object.hasOwn(arrays, 'bias') ? (arrays['bias']?.values.length ?? 0) : 0;
    if (n > MAX_LABELS) return fail({ kind: 'value', what: `labels (1 … ${MAX_LABELS})`, found: String(n) });
    const weights = arrayOf(serialised, 'weights', [n, embeddingLength]);
    if (!weights.ok) return weights;
    const bias = arrayOf(serialised, 'bias', [n]);
    if (!bias.ok) return bias;
    const classes = arrayOf(serialised, 'classes', [n]);
    if (!classes.ok) return classes;
    const odd = classes.value.find((c) => !Number.isInteger(c) || c < 0 || c >= classIds.length);
    if (odd !== undefined) return fail({ kind: 'value', what: `classes (0 … ${classIds.length - 1})`, found: String(odd) });
    const used = new Set(classes.value);
    const bare = classIds.find((_, c) => !used.has(c));
    if (bare !== undefined) return fail({ kind: 'missing', what: `a label of ${bare}`, found: 'none' });
    return ok({
      kind: 'zero-shot',
      classIds,
      embeddingLength,
      weights: weights.value,
      bias: bias.value,
      classes: Uint16Array.from(classes.value),
    });
  },
};
