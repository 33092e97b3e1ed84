// Learning by epochs: what can be set, what each epoch says of itself, and the plain data from which a run goes on.
import type { Random } from '../base/random';
import { randomFrom, shuffled } from '../base/random';

/** Plain gradient descent; with momentum 0.9; or Adam (Kingma & Ba, arXiv 1412.6980). */
export type Optimiser = 'sgd' | 'momentum' | 'adam';

/** Epochs that an MLP learns, at most: who lets it go on comes far beyond what is chosen for one run. */
export const MOST_EPOCHS = 100_000;

/** What both ways of learning by epochs have in common. */
export interface EpochSettings {
  /** Times that every sample is looked at: 1 … 1000, of an MLP to `MOST_EPOCHS`. */
  readonly epochs: number;
  /** Samples a step, 1 … 512. */
  readonly batchSize: number;
  /** Of the order of samples, the first weights and dropout. The same seed gives the same head on the same device. */
  readonly seed: number;
  /** An epoch takes at least so many milliseconds, 0 … 10,000: so that one can watch. */
  readonly epochMilliseconds?: number;
}

export interface MlpSettings extends EpochSettings {
  /** Hidden units, 1 … 1024. */
  readonly hidden: number;
  readonly learningRate: number;
  readonly optimiser: Optimiser;
  /** Share of hidden units left out of each step, 0 … 0.9. */
  readonly dropout: number;
}

export interface FineTuneSettings extends EpochSettings {
  /** For the block that comes from the backbone: small, so that what it knew is kept. */
  readonly blockLearningRate: number;
  /** For the linear part, which is new. */
  readonly headLearningRate: number;
  /** Epochs without a lower validation loss after which learning ends. */
  readonly patience: number;
}

/** How samples were predicted: mean cross entropy in nats, and the share that was right, 0 … 1. */
export interface Figures {
  readonly loss: number;
  readonly accuracy: number;
}

/** Figures of samples that were held out, with which of them were right: 1 or 0 for each, in their order. */
export interface HeldOutFigures extends Figures {
  readonly right: Uint8Array;
}

/** One point of the curves. `train` is the mean over the epoch's steps, so each sample is asked just before it is learnt from. */
export interface EpochFigures {
  /** From 1. */
  readonly epoch: number;
  readonly train: Figures;
  /** Of what chooses the epoch; absent when nothing does. */
  readonly validation?: Figures;
  /** Of what is only asked; absent unless the problem has such samples. */
  readonly heldOut?: HeldOutFigures;
}

/** A matrix of weights and what the optimiser remembers of it, each rows × columns, row after row. */
export interface LearntMatrix {
  readonly values: Float32Array;
  /** None for plain descent, one for momentum, two for Adam. */
  readonly moments: readonly Float32Array[];
}

/** From where an MLP goes on. The last row of `hidden` is the bias. */
export interface MlpState {
  readonly epoch: number;
  /** Steps so far; Adam's rate depends on them. */
  readonly step: number;
  /** (d + 1) × h. */
  readonly hidden: LearntMatrix;
  /** h × k, without bias. */
  readonly output: LearntMatrix;
}

/** From where fine-tuning goes on. The last row of each matrix is the bias. */
export interface FineTuneState {
  readonly epoch: number;
  readonly step: number;
  /** (c + 1) × d. */
  readonly block: LearntMatrix;
  /** (d + 1) × k. */
  readonly classifier: LearntMatrix;
}

/** What an epoch hands over: its figures, and the state at its end. */
export interface EpochReport<State> {
  readonly figures: EpochFigures;
  readonly state: State;
  /** Of work: how long the epoch took, without what it waited to be watched. */
  readonly milliseconds: number;
  /** The probabilities (n × k) of the samples that were held out; absent unless the problem has such samples. */
  readonly heldOut?: Float32Array;
}

/** How a run ended. `diverged`: its numbers stopped being finite; the last report still holds. */
export type EpochsEnd = 'done' | 'stopped' | 'early' | 'diverged';

/** Rows with their classes; `rows` holds n rows of equal length. */
export interface LabelledRows {
  readonly rows: Float32Array;
  readonly classes: Uint16Array;
}

/** Embeddings for an MLP; rows of length `embeddingLength`. */
export interface MlpProblem {
  readonly embeddingLength: number;
  readonly classCount: number;
  readonly learn: LabelledRows;
  /** Samples kept back; may be empty. */
  readonly validation: LabelledRows;
}

/** Feature maps for fine-tuning; rows of length positions × channels. */
export interface FineTuneProblem {
  readonly classCount: number;
  readonly learn: LabelledRows;
  /** Chooses the epoch; may be empty. */
  readonly validation: LabelledRows;
  /** Asked after each epoch, and nothing more. */
  readonly heldOut?: LabelledRows;
  /** The linear head that learning begins with, in the layout of a LinearHead: k × d and k. */
  readonly start: { readonly weights: Float32Array; readonly bias: Float32Array };
}

/** What an epoch's order of samples and dropout are drawn from: its own, so that going on equals never having stopped. */
export const randomOfEpoch = (seed: number, epoch: number): Random => randomFrom(seed ^ Math.imul(epoch, 0x9e3779b1));

/** Indices of n samples in the order in which an epoch steps on them, `batchSize` a step. */
export function batchesOf(n: number, batchSize: number, random: Random): readonly (readonly number[])[] {
  const order = shuffled([...Array(n).keys()], random);
  return Array.from({ length: Math.ceil(n / batchSize) }, (_, step) => order.slice(step * batchSize, (step + 1) * batchSize));
}

/** The epoch with the lowest validation loss, the earliest of equals; undefined where nothing was kept back. */
export function bestEpoch(history: readonly EpochFigures[]): number | undefined {
  let best: { epoch: number; loss: number } | undefined;
  for (const { epoch, validation } of history) {
    if (validation && !(best && best.loss <= validation.loss)) best = { epoch, loss: validation.loss };
  }
  return best?.epoch;
}

/** True when the last `patience` epochs brought no lower validation loss (Prechelt, Early Stopping – But When?, 1998). */
export function shouldStopEarly(history: readonly EpochFigures[], patience: number): boolean {
  const best = bestEpoch(history);
  const last = history.at(-1);
  return best !== undefined && last !== undefined && last.epoch - best >= patience;
}

/** What keeps an MLP from being learnt, as a short text for a developer; undefined when nothing does. */
export function mlpFault(problem: MlpProblem, settings: MlpSettings): string | undefined {
  const { learningRate, hidden, dropout } = settings;
  if (!(learningRate > 0 && learningRate < Infinity)) return `invalid learning rate: ${learningRate}`;
  if (!(Number.isInteger(hidden) && hidden >= 1 && hidden <= 1024)) return `invalid hidden units: ${hidden}`;
  if (!(dropout >= 0 && dropout <= 0.9)) return `invalid dropout: ${dropout}`;
  return settingsFault(settings) ?? rowsFault(problem, problem.embeddingLength);
}

/** The same for fine-tuning a block of that shape. */
export function fineTuneFault(
  problem: FineTuneProblem,
  settings: FineTuneSettings,
  { positions, channels }: { readonly positions: number; readonly channels: number },
): string | undefined {
  const { blockLearningRate, headLearningRate, patience } = settings;
  const rate = [blockLearningRate, headLearningRate].find((each) => !(each > 0 && each < Infinity));
  if (rate !== undefined) return `invalid learning rate: ${rate}`;
  if (!(patience >= 1)) return `invalid patience: ${patience}`;
  if (problem.start.bias.length !== problem.classCount) return `invalid start: ${problem.start.bias.length} classes`;
  return settingsFault(settings) ?? rowsFault(problem, positions * channels);
}

/** What keeps a fine-tuned state from being asked about feature maps of a block of that shape; `length` numbers come out of the block. */
export function askFault(
  { block, classifier }: FineTuneState,
  maps: Float32Array,
  { positions, channels, length }: { readonly positions: number; readonly channels: number; readonly length: number },
): string | undefined {
  if (block.values.length !== (channels + 1) * length || classifier.values.length % (length + 1) !== 0)
    return `invalid state: ${block.values.length} and ${classifier.values.length} numbers`;
  if (maps.length === 0 || maps.length % (positions * channels) !== 0)
    return `invalid maps: ${maps.length} numbers, each has ${positions * channels}`;
  return undefined;
}

function settingsFault({ epochs, batchSize, epochMilliseconds = 0 }: EpochSettings): string | undefined {
  if (!(epochMilliseconds >= 0 && epochMilliseconds <= 10_000)) return `invalid time for an epoch: ${epochMilliseconds}`;
  if (!(Number.isInteger(epochs) && epochs >= 1)) return `invalid epochs: ${epochs}`;
  if (!(Number.isInteger(batchSize) && batchSize >= 1)) return `invalid batch size: ${batchSize}`;
  return undefined;
}

function rowsFault(problem: Pick<FineTuneProblem, 'classCount' | 'learn' | 'validation' | 'heldOut'>, length: number): string | undefined {
  if (problem.learn.classes.length === 0) return 'invalid samples: there are none';
  for (const { rows, classes } of [problem.learn, problem.validation, ...(problem.heldOut ? [problem.heldOut] : [])]) {
    if (rows.length !== classes.length * length) return `invalid samples: ${rows.length} numbers for ${classes.length} of length ${length}`;
    const odd = classes.find((c) => c >= problem.classCount);
    if (odd !== undefined) return `invalid class: ${odd}, there are ${problem.classCount}`;
    if (!rows.every(Number.isFinite)) return 'invalid samples: they hold numbers that are not finite';
  }
  return undefined;
}
