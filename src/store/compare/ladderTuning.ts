// The fine-tuned rung: each fold's head learnt in the engine from feature maps, at the learning rate that is set and at ten times that.
import { catalogue } from '../../core/backbones/catalogue';
import { learnAndStop } from '../../core/evaluation/epochParts';
import { argmax } from '../../core/base/argmax';
import type { FoldedRows } from '../../core/evaluation/rounds';
import { roundsOf } from '../../core/evaluation/rounds';
import type { Interval } from '../../core/evaluation/wilson';
import { countsByRecording } from '../../core/evaluation/byRecording';
import { shareInterval } from '../../core/evaluation/wilson';
import type { MeasuredRung } from '../../core/compare/ladder';
import { linearOperations } from '../../core/compare/cost';
import type { TuningPace } from '../../core/compare/tuningCost';
import { tuningMilliseconds } from '../../core/compare/tuningCost';
import { mapOperations, tuningOperations } from '../../core/compare/rungOperations';
import { fineTunedHeadOf } from '../../core/heads/fineTuned';
import type { FineTuneSettings, FineTuneState } from '../../core/solvers/epochs';
import type { ProjectSettings } from '../../core/project/settings';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { BlockShape } from '../../engine/engine';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Ports } from '../base/ports';
import type { TuningFailure } from '../epochs/tuningFailure';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { Forgotten } from '../epochs/forgetting';
import { pretrainingMapsOf, whatIsForgotten } from '../epochs/forgetting';
import { frozenHead } from '../epochs/frozenHead';
import { mapRows, mapsOf, mostMaps, wishesFor } from '../epochs/sampleMaps';
import { onceMoreWhenLost, tunedAnswers } from '../epochs/tunedAnswers';
import type { WithTrainer } from '../head/trainerAtHand';
import type { TrainingProblem } from '../head/trainingProblem';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { SettingsSlice } from '../settings/settingsSlice';

/** What one learning rate came to. */
export interface TunedRate {
  /** Of the backbone's block. */
  readonly rate: number;
  /** Undefined where the numbers grew without end. */
  readonly outcome:
    | {
        readonly right: number;
        readonly total: number;
        /** As in `RecordedCounts`; absent where it was kept without. */
        readonly recordings?: number | undefined;
        readonly effective?: number | undefined;
        readonly interval: Interval;
        /** Epochs that were learnt, the mean of all folds. */
        readonly epochs: number;
        /** What the first fold's block forgot; undefined where the backbone's classifier is not at hand. */
        readonly forgotten: Forgotten | undefined;
      }
    | undefined;
}

/** Where the fine-tuned rung stands. */
export type LadderTuning =
  | { readonly kind: 'no-block' }
  | { readonly kind: 'too-large'; readonly most: number }
  /** None of the samples can be held out. */
  | { readonly kind: 'not-held-out' }
  /** `done`: 0 … 1. What is left at most, as the epochs so far tell: undefined before the first. */
  | { readonly kind: 'running'; readonly done: number; readonly millisecondsLeft?: number | undefined }
  | { readonly kind: 'cancelled' }
  /** Its project was left while its pictures were looked at. */
  | { readonly kind: 'left' }
  /** Its samples are others now. */
  | { readonly kind: 'changed' }
  /** The visit ended while it was measured: only what was kept is so. */
  | { readonly kind: 'interrupted' }
  /** Measuring ended before the rungs below were all there. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'failed'; readonly failure: TuningFailure }
  | { readonly kind: 'measured'; readonly rates: readonly TunedRate[] };

export interface TunedRung {
  readonly rung: MeasuredRung;
  readonly rates: readonly TunedRate[];
}

/** How many times as large the second learning rate is. */
export const LARGER = 10;

/** Learning rates that are measured: the one that is set, and the larger one. */
const RATES = 2;

/** How large a share of the work looking at the pictures is taken to be. */
export const LOOKING = 0.2;

export type LadderTuningSees = DatasetSlice &
  BackboneSlice &
  SettingsSlice &
  Pick<AugmentationSlice, 'drawAugmented'> &
  Pick<ZeroShotSlice, 'classifier'>;

/** Why there can be no such rung; undefined where there can. */
export function tuningObstacle(problem: TrainingProblem, block: BlockShape | undefined, folded: FoldedRows): LadderTuning | undefined {
  if (!block) return { kind: 'no-block' };
  const most = mostMaps(block);
  if (problem.ids.length > most) return { kind: 'too-large', most };
  return roundsOf(folded).length === 0 ? { kind: 'not-held-out' } : undefined;
}

/** Milliseconds that the rung takes at most. */
export function tunedRungMilliseconds({ ids }: TrainingProblem, folded: FoldedRows, settings: FineTuneSettings, pace: TuningPace): number {
  const heads = roundsOf(folded).map(({ learn, heldOut }) => {
    const parts = learnAndStop(folded, [...learn]);
    const size = { learn: parts.learn.length, validation: parts.validation.length, heldOut: heldOut.length };
    return tuningMilliseconds(size, settings, pace);
  });
  return ids.length * pace.picture + RATES * heads.reduce((sum, each) => sum + each, 0);
}

/** The wait of a fold's head: what it learns from, and what it is asked. */
interface Fold {
  readonly learn: readonly number[];
  readonly validation: readonly number[];
  readonly heldOut: readonly number[];
}

/**
 * Measures the rung on the folds of the rungs below, from captured samples alone, as the other rungs are. Undefined when aborted.
 */
export async function measureTuned(
  get: () => LadderTuningSees,
  ports: Pick<Ports, 'pictures' | 'classifierFiles' | 'monotonic' | 'nextFrame'>,
  {
    problem,
    folded,
    block,
    withTrainer,
    settings: { fineTuning: settings, augmentation },
  }: {
    readonly problem: TrainingProblem;
    readonly folded: FoldedRows;
    readonly block: BlockShape;
    readonly withTrainer: WithTrainer;
    readonly settings: Pick<ProjectSettings, 'fineTuning' | 'augmentation'>;
  },
  onProgress: (done: number, millisecondsLeft?: number) => void,
  signal: AbortSignal,
): Promise<Result<TunedRung | undefined, TuningFailure>> {
  const isAborted = () => signal.aborted;
  const { classIds, ids, fingerprint, embeddingLength } = problem;
  const wishes = wishesFor(problem, [...ids.keys()], augmentation);
  const each = multiplyAddsOf(get());
  const looking = ports.monotonic();
  const looked = await onceMoreWhenLost(get, fingerprint, () =>
    mapsOf(wishes, get, ports.pictures, signal, (done, total) => onProgress((LOOKING * done) / total)),
  );
  if (isAborted()) return ok(undefined);
  if (!looked.ok) return fail({ kind: 'failed', detail: looked.error.detail });
  const maps = looked.value;
  const mapsMilliseconds = ports.monotonic() - looking;
  const unread = ids.filter((id) => !maps.has(id)).length;
  if (unread > 0) return fail({ kind: 'unread', pictures: unread });

  const folds = roundsOf(folded).map(({ learn, heldOut }): Fold => ({ ...learnAndStop(folded, [...learn]), heldOut: [...heldOut] }));
  const mapsAt = (some: readonly number[]) => mapRows(problem, maps, some, block);
  const size = { embeddingLength, classes: classIds.length };
  const rates = [settings.blockLearningRate, settings.blockLearningRate * LARGER];
  const started = ports.monotonic();
  let steps = 0;
  const all = rates.length * folds.length;
  /** `spent`: heads, and parts of one. A busy machine takes longer than a trial told, so what was measured is all that is reckoned with. */
  const tell = (spent: number) =>
    onProgress(LOOKING + ((1 - LOOKING) * spent) / all, ((ports.monotonic() - started) / spent) * (all - spent));
  let rung: MeasuredRung | undefined;
  const measured: TunedRate[] = [];
  for (const [at, rate] of rates.entries()) {
    const used: FineTuneSettings = { ...settings, blockLearningRate: rate };
    const answers = new Map<number, Float32Array>();
    let operations = 0;
    let epochs = 0;
    let first: FineTuneState | undefined;
    let diverged = false;
    for (const { learn, validation, heldOut } of folds) {
      const frozen = await frozenHead(problem, learn, withTrainer);
      if (isAborted()) return ok(undefined);
      const task = {
        classCount: classIds.length,
        learn: mapsAt(learn),
        validation: mapsAt(validation),
        start: { weights: frozen.weights, bias: frozen.bias },
      };
      const answered = await tunedAnswers(get, fingerprint, task, mapsAt(heldOut).rows, used, signal, (epoch) =>
        // One that ends early leaves less than is said.
        tell(steps + Math.min(epoch, used.epochs) / (used.epochs + 1)),
      );
      if (!answered.ok) return isAborted() ? ok(undefined) : fail({ kind: 'failed', detail: answered.error.detail });
      if (!answered.value) return ok(undefined);
      tell(++steps);
      if (answered.value === 'diverged') {
        diverged = true;
        continue;
      }
      const { probabilities, state } = answered.value;
      first ??= state;
      epochs += answered.value.epochs;
      heldOut.forEach((row, i) => answers.set(row, probabilities.subarray(i * classIds.length, (i + 1) * classIds.length)));
      operations +=
        linearOperations({ samples: learn.length, ...size })[0] +
        tuningOperations({ samples: learn.length, validation: validation.length, ...size, ...block, epochs: answered.value.epochs });
    }
    // Half a table compares with nothing: where one fold grew without end, that is what is said.
    if (diverged || !first) {
      measured.push({ rate, outcome: undefined });
      if (at === 0) return fail({ kind: 'diverged' });
      continue;
    }
    const right = Uint8Array.from(answers, ([row, isFor]) => Number(argmax(isFor, 0, classIds.length) === folded.classes[row]));
    const recordings = Array.from(answers.keys(), (row) => problem.bursts[row] as string);
    // Maps are made once for the heads of all folds: whoever learns one head waits for all of them.
    const milliseconds = mapsMilliseconds + (ports.monotonic() - started) / folds.length;
    const numbers = (block.channels + 1) * embeddingLength + (embeddingLength + 1) * classIds.length;
    // So are they counted: once, and a head's own.
    const mean = (mapOperations(wishes.length, each, { ...block, embeddingLength }) ?? 0) + operations / folds.length;
    rung ??= {
      id: 'fine-tuned',
      answers: { ids: Array.from(answers.keys(), (row) => ids[row] as string), right, recordings },
      ...{ milliseconds, mapsMilliseconds, numbers, operations: [mean, mean] },
    };
    const counts = countsByRecording(right, recordings);
    const forgotten = await forgottenBy(get, ports, problem, maps, block, first, signal);
    if (isAborted()) return ok(undefined);
    measured.push({
      rate,
      outcome: {
        ...counts,
        interval: shareInterval(counts),
        epochs: epochs / folds.length,
        forgotten,
      },
    });
  }
  return rung ? ok({ rung, rates: measured }) : fail({ kind: 'diverged' });
}

/** Of a picture, with the backbone in use; undefined where they were not counted. */
const multiplyAddsOf = ({ backbone }: Pick<BackboneSlice, 'backbone'>): number | undefined =>
  backbone.kind === 'ready' ? (backbone.spec.about ?? catalogue.find(({ id }) => id === backbone.spec.id)?.about)?.multiplyAdds : undefined;

/** Pictures that the backbone's classifier is asked about where none of its own came with it. */
const MOST_ASKED = 60;

async function forgottenBy(
  get: () => LadderTuningSees,
  { classifierFiles, monotonic, nextFrame }: Pick<Ports, 'classifierFiles' | 'monotonic' | 'nextFrame'>,
  { classIds, ids, fingerprint, embeddings, embeddingLength }: TrainingProblem,
  maps: ReadonlyMap<string, Float32Array>,
  block: BlockShape,
  state: FineTuneState,
  signal: AbortSignal,
): Promise<Forgotten | undefined> {
  const { classifier, backbone } = get();
  if (classifier.kind !== 'ready' || classifier.fingerprint !== fingerprint || backbone.kind !== 'ready') return undefined;
  const counted = async (indices: readonly number[], isSo: (index: number) => boolean): Promise<number> => {
    let count = 0;
    let since = monotonic();
    for (const index of indices) {
      if (signal.aborted) return count;
      if (isSo(index)) count++;
      if (monotonic() - since < 8) continue;
      await nextFrame();
      since = monotonic();
    }
    return count;
  };
  const every = Math.max(1, Math.ceil(ids.length / MOST_ASKED));
  return whatIsForgotten(
    classifier.classifier,
    fineTunedHeadOf(state, classIds, block),
    await pretrainingMapsOf(backbone.spec, block, { classifierFiles }, signal),
    {
      indices: [...ids.keys()].filter((index) => index % every === 0),
      embedding: (index) => embeddings.subarray(index * embeddingLength, (index + 1) * embeddingLength),
      map: (index) => maps.get(ids[index] as string) ?? new Float32Array(),
    },
    counted,
  );
}
