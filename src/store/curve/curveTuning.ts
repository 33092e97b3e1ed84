// The fine-tuned line of a learning curve: each fit learns in the engine from feature maps, and is asked what the other heads are asked.
import type { FineTunedChoice } from '../../core/compare/curveKinds';
import type { FineTuneSettings } from '../../core/solvers/epochs';
import { accuracy } from '../../core/evaluation/metrics';
import type { FoldedRows } from '../../core/evaluation/rounds';
import type { LearningCurveOptions, Measured } from '../../core/compare/learningCurve';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import { TUNED_DRAWS } from '../../core/compare/tuningCost';
import type { BlockShape, EngineFailure } from '../../engine/engine';
import type { Trainer } from '../../engine/trainer';
import type { Access } from '../base/access';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { frozenHead } from '../epochs/frozenHead';
import type { Ports } from '../base/ports';
import { mapRows, mapsOf, mostMaps, wishesFor } from '../epochs/sampleMaps';
import { tunedAnswers } from '../epochs/tunedAnswers';
import { tuningPaces } from '../epochs/tuningPace';
import type { TuningFailure } from '../epochs/tuningFailure';
import type { WithTrainer } from '../head/trainerAtHand';
import { trainerAtHand } from '../head/trainerAtHand';
import type { TrainingProblem } from '../head/trainingProblem';
import type { TunedFit, TunedFits } from './tunedFits';
import { millisecondsOf, tunedFits } from './tunedFits';

/** What the fine-tuned line would cost, or why it cannot be had. */
export type TuningOffer =
  | { readonly kind: 'no-block'; readonly backbone: string }
  | { readonly kind: 'too-large'; readonly most: number }
  /**
   * Milliseconds at most, as a short trial tells; undefined when the trial failed.
   * A tab may not hold the feature maps of all altered copies.
   */
  | { readonly kind: 'offered'; readonly draws: number; readonly milliseconds: number | undefined; readonly augmentedLeftOut: number };

/** How far the line is: `looking` counts pictures turned into feature maps, `learning` fits. */
export interface TuningProgress {
  readonly step: 'looking' | 'learning';
  readonly done: number;
  readonly total: number;
  /** Reckoned from the fits so far; undefined before the first. */
  readonly millisecondsLeft: number | undefined;
}

/** Times that a fit is begun again when the device was lost under it. */
const TRIES = 3;

/** What there is to learn, and where the project's split has put it. */
export interface FoldedProblem {
  readonly problem: TrainingProblem;
  readonly folded: FoldedRows;
}

export interface CurveTuning {
  offer(problem: FoldedProblem, settings: FineTuneSettings, options: LearningCurveOptions): Promise<TuningOffer | undefined>;
  /** Measures what is not `known` yet, the fewest shots first; an abort stops it within a batch. */
  measure(
    problem: FoldedProblem,
    settings: FineTuneSettings,
    options: LearningCurveOptions,
    known: readonly Measured[],
    tell: { onProgress(progress: TuningProgress): void; onMeasured(measured: Measured): void },
    signal: AbortSignal,
  ): Promise<Result<'done' | 'stopped', TuningFailure>>;
  /** Lets go of the feature maps, which are kept between measurements. */
  forget(): void;
}

/**
 * What measures the fine-tuned line. Feature maps are kept from one measurement of a backbone to the next, until `forget`; a sample that
 * cannot be read fails the whole line, since the other lines were asked about it.
 */
export function curveTuning(
  { get }: Pick<Access<DatasetSlice & BackboneSlice & AugmentationSlice & SettingsSlice>, 'get'>,
  ports: Pick<Ports, 'pictures' | 'startTrainer' | 'measureDevice' | 'monotonic'>,
): CurveTuning {
  /** By the id of a sample or a copy, of one backbone. */
  let maps = new Map<string, Float32Array>();
  let mapsBy = '';

  const blockOf = ({ fingerprint }: TrainingProblem): BlockShape | undefined => {
    const { backbone } = get();
    return backbone.kind === 'ready' && backbone.loaded.fingerprint === fingerprint ? backbone.loaded.lastBlock : undefined;
  };

  const paceNow = tuningPaces(get, ports);

  /** Makes the maps that are missing; fails when a sample cannot be read, for then the others were asked more. */
  const lookAt = async (
    problem: TrainingProblem,
    { captured, augmented }: TunedFits,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Result<undefined, TuningFailure>> => {
    const wishes = wishesFor(problem, [...captured, ...augmented], get().settings.augmentation);
    const wanted = new Set(wishes.map(({ id }) => id));
    const here = new Map(mapsBy === problem.fingerprint ? [...maps].filter(([id]) => wanted.has(id)) : []);
    maps = here;
    mapsBy = problem.fingerprint;
    for (let tries = 1; ; tries++) {
      const missing = wishes.filter(({ id }) => !here.has(id));
      const found = await mapsOf(missing, get, ports.pictures, signal, (done) =>
        onProgress(wishes.length - missing.length + done, wishes.length),
      );
      if (found.ok) for (const [id, map] of found.value) here.set(id, map);
      if (signal.aborted) return ok(undefined);
      if (found.ok) {
        const unread = captured.filter((row) => !here.has(problem.ids[row] as string)).length;
        return unread === 0 ? ok(undefined) : fail({ kind: 'unread', pictures: unread });
      }
      if (tries === TRIES || !(await isBack(found.error, problem))) return fail({ kind: 'failed', detail: found.error.detail });
    }
  };

  /** Whether the device that was lost is there again, with the same backbone. */
  const isBack = async ({ kind }: EngineFailure, problem: TrainingProblem): Promise<boolean> =>
    (kind === 'lost' || kind === 'timeout' || kind === 'not-loaded') && (await get().backboneReady()) && blockOf(problem) !== undefined;

  /** The share of the held-out samples that one fit is right about; undefined when aborted. */
  const shareRight = async (
    problem: TrainingProblem,
    fit: TunedFit,
    settings: FineTuneSettings,
    block: BlockShape,
    withTrainer: WithTrainer,
    signal: AbortSignal,
  ): Promise<Result<number | undefined, TuningFailure>> => {
    const { classIds } = problem;
    const here = maps;
    const mapsAt = (rows: readonly number[]) => mapRows(problem, here, rows, block);
    const learn = fit.learn.filter((row) => here.has(problem.ids[row] as string));
    const { weights, bias } = await frozenHead(problem, learn, withTrainer);
    const task = { classCount: classIds.length, learn: mapsAt(learn), validation: mapsAt(fit.validation), start: { weights, bias } };
    const asked = mapsAt(fit.heldOut);
    const answers = await tunedAnswers(get, problem.fingerprint, task, asked.rows, settings, signal);
    if (!answers.ok) return signal.aborted ? ok(undefined) : fail({ kind: 'failed', detail: answers.error.detail });
    if (answers.value === 'diverged') return fail({ kind: 'diverged' });
    if (!answers.value) return ok(undefined);
    const { probabilities } = answers.value;
    return ok(accuracy({ classCount: classIds.length, classes: asked.classes, probabilities }));
  };

  return {
    async offer({ problem, folded }, settings, options) {
      const { backbone } = get();
      if (backbone.kind !== 'ready') return undefined;
      const block = blockOf(problem);
      if (!block) return { kind: 'no-block', backbone: backbone.spec.name };
      const most = mostMaps(block);
      if (problem.ids.length - problem.augmentedCount > most) return { kind: 'too-large', most };
      const { fits, captured, augmented, leftOut } = tunedFits(problem, folded, options, most);
      const pace = await paceNow(block);
      const milliseconds =
        pace && (captured.length + augmented.length) * pace.picture + sumOf(fits.map((fit) => millisecondsOf(fit, settings, pace)));
      return { kind: 'offered', draws: TUNED_DRAWS, milliseconds, augmentedLeftOut: leftOut };
    },
    async measure({ problem, folded }, settings, options, known, { onProgress, onMeasured }, signal) {
      const block = blockOf(problem);
      if (!block) return fail({ kind: 'no-block' });
      const plan = tunedFits(problem, folded, options, mostMaps(block));
      const looked = await lookAt(
        problem,
        plan,
        (done, total) => onProgress({ step: 'looking', done, total, millisecondsLeft: undefined }),
        signal,
      );
      if (!looked.ok) return looked;
      if (signal.aborted) return ok('stopped');
      const { fits } = plan;
      const open = fits.filter(({ shots, draw }) => !known.some((each) => each.shots === shots && each.draw === draw));
      // Where no trial could be made, one unit for each sample of an epoch: only the proportion counts here.
      const pace = (await paceNow(block)) ?? { step: 1, sample: 1, picture: 0 };
      const costs = open.map((fit) => millisecondsOf(fit, settings, pace));
      const began = ports.monotonic();
      let trainer: Trainer | undefined;
      const withTrainer = trainerAtHand(() => (trainer = ports.startTrainer()));
      try {
        for (const [i, fit] of open.entries()) {
          const done = fits.length - open.length + i;
          const spent = sumOf(costs.slice(0, i));
          // As those so far took: on a busy machine that is more than was said before.
          const millisecondsLeft = spent > 0 ? ((ports.monotonic() - began) / spent) * sumOf(costs.slice(i)) : undefined;
          onProgress({ step: 'learning', done, total: fits.length, millisecondsLeft });
          const share = await shareRight(problem, fit, settings, block, withTrainer, signal);
          if (!share.ok) return share;
          if (share.value === undefined) return ok('stopped');
          onMeasured({
            name: TUNED,
            shots: fit.shots,
            draw: fit.draw,
            full: fit.full,
            accuracy: share.value,
            done: done + 1,
            of: fits.length,
          });
        }
        return ok('done');
      } catch (cause) {
        return fail({ kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
      } finally {
        trainer?.dispose();
      }
    },
    forget() {
      maps = new Map();
      mapsBy = '';
    },
  };
}

const TUNED: FineTunedChoice['kind'] = 'fine-tuned';

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
