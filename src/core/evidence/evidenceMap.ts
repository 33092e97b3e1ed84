// The evidence map of a linear head: what each square of a picture adds to the answer, exactly.
import type { MapShape } from '../backbones/featureMaps';
import type { LinearHead } from '../heads/head';

/** What speaks for a class and against another, square by square; squares and bias add up to the difference of the two logits. */
export interface Evidence {
  readonly height: number;
  readonly width: number;
  /** height × width, row after row; more than 0 speaks for `classId`, less for `against`. */
  readonly squares: Float64Array;
  /** What is the same whatever the picture shows. */
  readonly bias: number;
  /** The logit of `classId` less that of `against`: the logarithm of the ratio of their probabilities. */
  readonly margin: number;
  readonly classId: string;
  readonly against: string;
}

/**
 * Class activation mapping (Zhou et al., Learning Deep Features for Discriminative Localization, CVPR 2016, arXiv 1512.04150). Where an
 * embedding is the mean of a feature map over its P positions, a logit is Σ over positions of w · m / P, and the bias; nothing is
 * estimated. It is the margin over the runner-up that is taken apart, and not the logit alone: softmax looks at differences only, and
 * what speaks for both classes alike has decided nothing.
 * `map` is the map after the last block of one picture, height × width × channels; `temperature`, more than 0, is what a calibrated
 * head's logits are divided by. `classId` is the head's answer and `against` its runner-up, unless others are named.
 * @throws RangeError when the shapes disagree, the head has fewer than two classes, or not one of that name.
 */
export function evidenceOf(
  head: LinearHead,
  map: Float32Array,
  { height, width, channels }: MapShape,
  { temperature = 1, classId, against }: { readonly temperature?: number; readonly classId?: string; readonly against?: string } = {},
): Evidence {
  const { classIds, embeddingLength: d, weights, bias } = head;
  const positions = height * width;
  if (channels !== d || map.length !== positions * channels)
    throw new RangeError(`invalid map: ${map.length} numbers for ${height} × ${width} × ${channels}, the head takes ${d}`);
  if (classIds.length < 2) throw new RangeError('invalid head: there is nothing to tell its class from');
  const k = classIds.length;
  // What each position adds to each logit.
  const parts = new Float64Array(k * positions);
  const logits = new Float64Array(k);
  for (let c = 0; c < k; c++) {
    let sum = 0;
    for (let p = 0; p < positions; p++) {
      let product = 0;
      for (let j = 0; j < d; j++) product += (weights[c * d + j] as number) * (map[p * d + j] as number);
      const part = product / (positions * temperature);
      parts[c * positions + p] = part;
      sum += part;
    }
    logits[c] = sum + (bias[c] as number) / temperature;
  }
  const order = [...logits.keys()].sort((a, b) => (logits[b] as number) - (logits[a] as number) || a - b);
  const first = classId === undefined ? (order[0] as number) : indexOf(classIds, classId);
  const second = against === undefined ? (order.find((c) => c !== first) as number) : indexOf(classIds, against);
  const squares = Float64Array.from(
    { length: positions },
    (_, p) => (parts[first * positions + p] as number) - (parts[second * positions + p] as number),
  );
  return {
    height,
    width,
    squares,
    bias: ((bias[first] as number) - (bias[second] as number)) / temperature,
    margin: (logits[first] as number) - (logits[second] as number),
    classId: classIds[first] as string,
    against: classIds[second] as string,
  };
}

function indexOf(classIds: readonly string[], classId: string): number {
  const index = classIds.indexOf(classId);
  if (index < 0) throw new RangeError(`invalid class: the head does not know ${classId}`);
  return index;
}

/**
 * The margin that a picture would have that looks like one square all over: the square's share times their number, and the bias. A
 * head's bias undoes the mean of what it learnt from, so that squares alone would all seem to speak for one class; the mean of these
 * numbers is the margin. height × width.
 */
export function squareMargins({ squares, bias }: Pick<Evidence, 'squares' | 'bias'>): Float64Array {
  return squares.map((square) => square * squares.length + bias);
}

/**
 * What each square adds with an equal part of the bias: they add up to the margin, and each has the sign that its colour shows.
 * height × width.
 */
export function squareShares({ squares, bias }: Pick<Evidence, 'squares' | 'bias'>): Float64Array {
  return squares.map((square) => square + bias / squares.length);
}

/** Margin at which the colours are full. A fixed scale, so that a weak answer looks weak; squares of sure answers reach some 30. */
export const FULL_MARGIN = 24;

/** Margins below which hardly any colour is seen: a picture that looks like such a square all over has odds of 3 to 1 at most. */
export const HARDLY_ANY = FULL_MARGIN / 24;

/** −1 … 1: how strongly a margin is shown. */
export const strengthOf = (margin: number): number => Math.min(1, Math.max(-1, margin / FULL_MARGIN));
