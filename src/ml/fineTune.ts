// Fine-tuning: the backbone's last 1 × 1 convolution block and a linear part learn together, as matrix products with gradients by hand.
import {
  concat,
  fused,
  gather,
  matMul,
  mean,
  mul,
  ones,
  reshape,
  slice,
  softmax,
  step,
  sub,
  tensor1d,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Tensor, Tensor2D } from '@tensorflow/tfjs-core';
import type { EpochReport, EpochsEnd, FineTuneProblem, FineTuneSettings, FineTuneState, LabelledRows } from '../core/solvers/epochs';
import { figuresOf } from '../core/evaluation/figures';
import { shouldStopEarly } from '../core/solvers/epochs';
import type { BlockActivation } from '../core/heads/fineTuned';
import type { Learner } from './epochLoop';
import { breath } from './breath';
import { oneHot, runEpochs, withOnes } from './epochLoop';
import { epochProbabilities } from './epochProbabilities';
import { parameterOf, taken } from './optimiser';

/** A backbone's last block: activation(map K + k) at every position, and then the mean over positions. */
export interface LastBlock {
  readonly positions: number;
  /** c. */
  readonly channels: number;
  readonly activation: BlockActivation;
  /** K, c × d, batch norm folded in. */
  readonly kernel: Float32Array;
  /** k, d. */
  readonly bias: Float32Array;
}

export interface FineTuneRun {
  readonly from?: FineTuneState | undefined;
  readonly signal?: AbortSignal | undefined;
  onEpoch(report: EpochReport<FineTuneState>): void;
}

/** Kept-back samples looked at in one go: bounds the memory at this × positions × d numbers. */
const VALIDATION_BATCH = 32;

/**
 * Trains to `settings.epochs`, or until validation has not improved for `patience` epochs of this run.
 * An abort resolves to 'stopped'; the last report holds the state. Leaves no tensor behind.
 */
export function fineTune(block: LastBlock, problem: FineTuneProblem, settings: FineTuneSettings, run: FineTuneRun): Promise<EpochsEnd> {
  const { from, signal, onEpoch } = run;
  const state = from ?? freshFineTune(block, problem);
  return runEpochs(learnerOf(block, problem, settings, state), {
    ...settings,
    begun: state.epoch,
    classes: problem.learn.classes,
    classCount: problem.classCount,
    signal,
    onEpoch,
    endsEarly: (history) => shouldStopEarly(history, settings.patience),
  });
}

function learnerOf(last: LastBlock, problem: FineTuneProblem, settings: FineTuneSettings, start: FineTuneState): Learner<FineTuneState> {
  const { classCount, learn, validation, heldOut } = problem;
  const { positions, channels, activation } = last;
  const width = positions * (channels + 1);
  const block = parameterOf(start.block, last.bias.length, 'adam');
  const classifier = parameterOf(start.classifier, classCount, 'adam');
  const rowsOf = ({ rows, classes }: LabelledRows) => tensor2d(withOnes(rows, channels), [classes.length, width]);
  const choosing = validation.classes.length > 0 ? rowsOf(validation) : undefined;
  const heldOutRows = heldOut && heldOut.classes.length > 0 ? rowsOf(heldOut) : undefined;
  const maps = rowsOf(learn);
  const truth = oneHot(learn.classes, classCount);
  const seen = epochProbabilities();
  let steps = start.step;
  const probabilitiesOf = (kept: Tensor2D): Promise<Float32Array> => {
    const n = kept.shape[0];
    return taken(
      tidy(() => {
        const parts: Tensor2D[] = [];
        for (let first = 0; first < n; first += VALIDATION_BATCH) {
          const batch = slice(kept, [first, 0], [Math.min(VALIDATION_BATCH, n - first), width]);
          parts.push(tidy(() => forward(block.values, classifier.values, batch, { positions, activation }).probabilities));
        }
        return concat(parts, 0);
      }),
    );
  };
  return {
    step(indices) {
      const { probabilities, gradients } = tidy(() => {
        const at = tensor1d([...indices], 'int32');
        return blockGradients(block.values, classifier.values, gather(maps, at), gather(truth, at), { positions, activation });
      });
      steps++;
      block.descend(gradients[0], settings.blockLearningRate, steps);
      classifier.descend(gradients[1], settings.headLearningRate, steps);
      for (const gradient of gradients) gradient.dispose();
      seen.add(probabilities);
    },
    seenProbabilities: () => seen.read(),
    validate: async () => choosing && figuresOf(await probabilitiesOf(choosing), validation.classes, classCount),
    heldOut: async () => heldOutRows && heldOut && { probabilities: await probabilitiesOf(heldOutRows), classes: heldOut.classes },
    async state(epoch) {
      const [first, second] = await Promise.all([block.read(), classifier.read()]);
      return { epoch, step: steps, block: first, classifier: second };
    },
    dispose: () => [block, classifier, maps, choosing, heldOutRows, truth, seen].forEach((held) => held?.dispose()),
  };
}

/** Samples predicted between two breaths. */
const ASK_BATCH = 8;

/** The probabilities (n × k) that a state gives n feature maps. Gives way to others between batches; leaves no tensor behind. */
export async function askFineTuned(
  { positions, channels, activation, bias }: LastBlock,
  { block, classifier }: FineTuneState,
  maps: Float32Array,
): Promise<Float32Array> {
  const size = positions * channels;
  const n = maps.length / size;
  const classCount = classifier.values.length / (bias.length + 1);
  const first = tensor2d(block.values, [channels + 1, bias.length]);
  const second = tensor2d(classifier.values, [bias.length + 1, classCount]);
  const probabilities = new Float32Array(n * classCount);
  try {
    for (let at = 0; at < n; at += ASK_BATCH) {
      const count = Math.min(ASK_BATCH, n - at);
      const answers = tidy(() => {
        const batch = tensor2d(withOnes(maps.subarray(at * size, (at + count) * size), channels), [count, positions * (channels + 1)]);
        return forward(first, second, batch, { positions, activation }).probabilities;
      });
      probabilities.set(await taken(answers), at * classCount);
      await breath();
    }
    return probabilities;
  } finally {
    first.dispose();
    second.dispose();
  }
}

type Shape = Pick<LastBlock, 'positions' | 'activation'>;

/** `maps` is B × (positions · (c + 1)), each position with a 1 behind it. */
function forward(block: Tensor2D, classifier: Tensor2D, maps: Tensor2D, { positions, activation }: Shape) {
  const [count] = maps.shape;
  const [inputs, d] = block.shape;
  const at: Tensor2D = reshape(maps, [count * positions, inputs]);
  const active = fused.matMul({ a: at, b: block, activation }) as Tensor2D;
  const embedding: Tensor2D = mean(reshape(active, [count, positions, d]), 1);
  const extended = concat([embedding, ones([count, 1])], 1);
  const probabilities: Tensor2D = softmax<Tensor2D>(matMul<Tensor2D>(extended, classifier));
  return { at, active, extended, probabilities };
}

/** The gradients of the mean cross entropy for the block and the linear part, and the probabilities. `truth` is B × k. */
export function blockGradients(block: Tensor2D, classifier: Tensor2D, maps: Tensor2D, truth: Tensor2D, shape: Shape) {
  const { at, active, extended, probabilities } = forward(block, classifier, maps, shape);
  const { positions, activation } = shape;
  const [count] = maps.shape;
  const d = block.shape[1];
  const dLogits: Tensor2D = mul(sub(probabilities, truth), 1 / count);
  const toClassifier: Tensor2D = matMul(extended, dLogits, true);
  const toEmbedding: Tensor2D = mul(matMul(dLogits, slice(classifier, [0, 0], [d, -1]), false, true), 1 / positions);
  // Every position had the same share in the mean, so each is given the same gradient.
  const open = passes(active, activation);
  const spread: Tensor = open
    ? mul(reshape(toEmbedding, [count, 1, d]), reshape(open, [count, positions, d]))
    : mul(reshape(toEmbedding, [count, 1, d]), ones([count, positions, d]));
  const toBlock: Tensor2D = matMul(at, reshape(spread, [count * positions, d]), true);
  const gradients: [Tensor2D, Tensor2D] = [toBlock, toClassifier];
  return { probabilities, gradients };
}

/** 1 where the activation lets a gradient through: relu above 0, relu6 between 0 and 6. Undefined where it always does. */
function passes(active: Tensor2D, activation: BlockActivation): Tensor2D | undefined {
  if (activation === 'linear') return undefined;
  if (activation === 'relu') return step(active);
  // a (6 − a) is above 0 exactly between the two ends.
  return step(mul(active, sub(6, active)));
}

/** The backbone's own block, and the linear head that was learnt on it while it was frozen. */
function freshFineTune({ kernel, bias }: LastBlock, { start, classCount: k }: FineTuneProblem): FineTuneState {
  const d = bias.length;
  const block = new Float32Array(kernel.length + d);
  block.set(kernel);
  block.set(bias, kernel.length);
  const classifier = new Float32Array((d + 1) * k);
  for (let j = 0; j < d; j++) for (let c = 0; c < k; c++) classifier[j * k + c] = start.weights[c * d + j] as number;
  classifier.set(start.bias, d * k);
  return { epoch: 0, step: 0, block: { values: block, moments: [] }, classifier: { values: classifier, moments: [] } };
}
