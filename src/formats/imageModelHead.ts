// The head of an image model of Teachable Machine: two dense layers, as an MLP of ours.
import { count, Refusal } from '../core/network/checkedJson';
import type { Weight } from '../core/network/unpackedWeights';

/** softmax(relu(x A + a) B), as its two layers say. */
export interface ImageModelHead {
  readonly embeddingLength: number;
  readonly hidden: number;
  readonly hiddenWeights: Float32Array<ArrayBuffer>;
  readonly hiddenBias: Float32Array<ArrayBuffer>;
  readonly outputWeights: Float32Array<ArrayBuffer>;
}

export const MOST_CLASSES = 1_000;
const MOST_UNITS = 65_536;
/** Of a head on a whole map: its own weights are as many, squared. */
const MOST_FLAT = 2_048;

/** The two layers: of d numbers, of `hidden`, of k. */
export interface DenseLayers {
  readonly kernel: Weight;
  readonly bias: Weight | undefined;
  readonly output: Weight;
  readonly outputBias: Weight | undefined;
}

/** The layers of these names. Throws a Refusal. */
export function denseLayersIn([first, second]: readonly [string, string], weights: ReadonlyMap<string, Weight>): DenseLayers {
  const [kernel, bias, output, outputBias] = [`${first}/kernel`, `${first}/bias`, `${second}/kernel`, `${second}/bias`].map((name) =>
    weights.get(name),
  );
  if (kernel?.shape.length !== 2 || output?.shape.length !== 2) throw new Refusal('its head’s weights are missing');
  const hidden = count(kernel.shape[1], MOST_UNITS);
  count(kernel.shape[0], MOST_UNITS);
  const classes = count(output.shape[1], MOST_CLASSES);
  const fits =
    output.shape[0] === hidden && (bias?.values.length ?? hidden) === hidden && (outputBias?.values.length ?? classes) === classes;
  if (!fits) throw new Refusal('its head’s weights do not fit together');
  return { kernel, bias, output, outputBias };
}

/** An MLP that says what the layers say; `flat`: the first of them is the backbone's last, and what it makes is handed on as it is. */
export function imageModelHead({ kernel, bias, output, outputBias }: DenseLayers, flat: boolean): ImageModelHead {
  const [embeddingLength = 0, hidden = 0] = kernel.shape;
  if (flat && hidden > MOST_FLAT) throw new Refusal('its head is too large');
  const plain: ImageModelHead = {
    embeddingLength: flat ? hidden : embeddingLength,
    hidden,
    // relu(x) is x, of numbers that are none below zero.
    hiddenWeights: flat
      ? Float32Array.from({ length: hidden * hidden }, (_, at) => Number(at % (hidden + 1) === 0))
      : kernel.values.slice(),
    hiddenBias: flat || !bias ? new Float32Array(hidden) : bias.values.slice(),
    outputWeights: output.values.slice(),
  };
  return outputBias?.values.some((value) => value !== 0) ? withBias(plain, outputBias.values) : plain;
}

/** Our MLP has no bias after its last layer: one more unit does it, which is 1 for every picture. */
function withBias(
  { embeddingLength, hidden, hiddenWeights, hiddenBias, outputWeights }: ImageModelHead,
  bias: Float32Array,
): ImageModelHead {
  const wider = new Float32Array(embeddingLength * (hidden + 1));
  for (let j = 0; j < embeddingLength; j++) wider.set(hiddenWeights.subarray(j * hidden, (j + 1) * hidden), j * (hidden + 1));
  return {
    embeddingLength,
    hidden: hidden + 1,
    hiddenWeights: wider,
    hiddenBias: Float32Array.of(...hiddenBias, 1),
    outputWeights: Float32Array.of(...outputWeights, ...bias),
  };
}
