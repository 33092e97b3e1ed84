// The fine-tuned line of a learning curve: each fit learns in the engine from feature maps, and is asked what the other heads are asked.
import type { TunedChoice } from '../core/curveKinds';
import type { EpochFigures, FineTuneSettings, FineTuneState } from '../core/epochs';
import { bestEpoch, figuresOf } from '../core/epochs';
import { capturedRows } from '../core/heads/headMethod';
import { learnAndStop } from '../core/learnAndCheck';
import type { CurveFit, LearningCurveOptions, Measured } from '../core/learningCurve';
import { curveFits } from '../core/learningCurve';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { TuningPace } from '../core/tuningCost';
import { TUNED_DRAWS, tuningMilliseconds } from '../core/tuningCost';
import type { BlockShape, EngineFailure } from '../engine/engine';
import type { Trainer } from '../engine/trainer';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import { frozenHead } from './frozenHead';
import type { Ports } from './ports';
import { mapsOf, MOST_MAP_BYTES } from './sampleMaps';
import type { WithTrainer } from './trainerAtHand';
import { trainerAtHand } from './trainerAtHand';
import type { TrainingProblem } from './trainingProblem';
import { trialOf } from './tuningPace';

/** What the fine-tuned line would cost, or why it cannot be had. */
export type TuningOffer =
  | { readonly kind: 'no-block'; readonly backbone: string }
  | { readonly kind: 'too-large'; readonly most: number }
  /** Milliseconds at most, as a short trial tells; undefined when the trial failed. */
  | { readonly kind: 'offered'; readonly draws: number; readonly milliseconds: number | undefined };

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

export interface CurveTuning {
  offer(problem: TrainingProblem, settings: FineTuneSettings, options: LearningCurveOptions): Promise<TuningOffer | undefined>;
  /** Measures what is not `known` yet, the fewest shots first; an abort stops it within a batch. */
  measure(
    problem: TrainingProblem, settings: FineTuneSettings, options: LearningCurveOptions, known: readonly Measured[],
    tell: { onProgress(progress: TuningProgress): void; onMeasured(measured: Measured): void }, signal: AbortSignal,
  ): Promise<Result<'done' | 'stopped', string>>;
  /** Lets go of the feature maps, which are kept between measurements. */
  forget(): void;
}

export function curveTuning(
  { get }: Pick<Access<DatasetSlice & BackboneSlice>, 'get'>,
  ports: Pick<Ports, 'pictures' | 'startTrainer' | 'measureDevice' | 'now'>,
): CurveTuning {
  /** By sample, of one backbone. */
  let maps = new Map<string, Float32Array>();
  let mapsBy = '';
  let weighed: { readonly by: string; readonly coming: Promise<TuningPace | undefined> } | undefined;

  const blockOf = ({ fingerprint }: TrainingProblem): BlockShape | undefined => {
    const { backbone } = get();
    return backbone.kind === 'ready' && backbone.loaded.fingerprint === fingerprint ? backbone.loaded.lastBlock : undefined;
  };

  const paceNow = async (block: BlockShape): Promise<TuningPace | undefined> => {
    const { backbone } = get();
    if (backbone.kind !== 'ready') return undefined;
    const by = `${backbone.device.kind} ${backbone.loaded.fingerprint}`;
    if (weighed?.by !== by) {
      const coming = get().onEngine(async (engine, loaded) => ok(await trialOf(engine, loaded, block, ports))).then((tried) => (tried.ok ? tried.value : undefined));
      weighed = { by, coming };
    }
    const pace = await weighed.coming;
    if (!pace) weighed = undefined;
    return pace;
  };

  /** Makes the maps that are missing; fails when a picture cannot be read, for then the others were asked more. */
  const lookAt = async (problem: TrainingProblem, onProgress: (done: number, total: number) => void, signal: AbortSignal): Promise<Result<undefined, string>> => {
    const ids = capturedRows(problem, problem.bursts).map(({ row }) => problem.ids[row] as string);
    const wanted = new Set(ids);
    const held = mapsBy === problem.fingerprint ? [...maps].filter(([id]) => wanted.has(id)) : [];
    maps = new Map(held);
    mapsBy = problem.fingerprint;
    for (let tries = 1; ; tries++) {
      const missing = ids.filter((id) => !maps.has(id));
      if (missing.length === 0) return ok(undefined);
      const here = maps;
      const found = await mapsOf(missing, get, ports.pictures, signal, (done) => onProgress(ids.length - missing.length + done, ids.length));
      if (signal.aborted) return ok(undefined);
      if (found.ok) {
        for (const [id, map] of found.value) here.set(id, map);
        const unread = ids.filter((id) => !here.has(id)).length;
        return unread === 0 ? ok(undefined) : fail(`${unread} of the pictures could not be read again`);
      }
      if (tries === TRIES || !(await isBack(found.error, problem))) return fail(found.error.detail);
    }
  };

  /** Whether the device that was lost is there again, with the same backbone. */
  const isBack = async ({ kind }: EngineFailure, problem: TrainingProblem): Promise<boolean> =>
    (kind === 'lost' || kind === 'timeout' || kind === 'not-loaded') && (await get().backboneReady()) && blockOf(problem) !== undefined;

  /** The share of the held-out samples that one fit is right about; undefined when aborted. */
  const accuracyOf = async (
    problem: TrainingProblem, fit: CurveFit, settings: FineTuneSettings, block: BlockShape, withTrainer: WithTrainer, signal: AbortSignal,
  ): Promise<Result<number | undefined, string>> => {
    const { classes, classIds } = problem;
    const size = block.positions * block.channels;
    const here = maps;
    const mapsAt = (rows: readonly number[]) => {
      const packed = new Float32Array(rows.length * size);
      rows.forEach((row, i) => packed.set(here.get(problem.ids[row] as string) ?? [], i * size));
      return { rows: packed, classes: Uint16Array.from(rows, (row) => classes[row] as number) };
    };
    const { learn, validation } = partsOf(problem, fit, settings.seed);
    const { weights, bias } = await frozenHead(problem, learn, withTrainer);
    const task = { classCount: classIds.length, learn: mapsAt(learn), validation: mapsAt(validation), start: { weights, bias } };
    const asked = mapsAt(fit.asked);
    for (let tries = 1; ; tries++) {
      const right = await get().onEngine(async (engine, { id }): Promise<Result<number | undefined, EngineFailure>> => {
        const history: EpochFigures[] = [];
        let used: FineTuneState | undefined;
        const ended = await engine.fineTune(id, task, { ...settings, epochMilliseconds: 0 }, {
          signal,
          onEpoch({ figures, state }) {
            history.push(figures);
            if ((bestEpoch(history) ?? figures.epoch) === figures.epoch) used = state;
          },
        });
        if (!ended.ok) return ended;
        if (signal.aborted) return ok(undefined);
        if (!used) return fail({ kind: 'failed', detail: 'the numbers grew without end: choose a smaller rate for fine-tuning' });
        const answers = await engine.askFineTuned(id, valuesOf(used), asked.rows, signal);
        return answers.ok ? ok(figuresOf(answers.value, asked.classes, classIds.length).accuracy) : answers;
      });
      if (signal.aborted) return ok(undefined);
      if (right.ok) return right;
      if (tries === TRIES || !(await isBack(right.error, problem))) return fail(right.error.detail);
    }
  };

  return {
    async offer(problem, settings, options) {
      const { backbone } = get();
      if (backbone.kind !== 'ready') return undefined;
      const block = blockOf(problem);
      if (!block) return { kind: 'no-block', backbone: backbone.spec.name };
      const most = Math.floor(MOST_MAP_BYTES / (4 * block.positions * block.channels));
      const pictures = problem.ids.length - problem.copyCount;
      if (pictures > most) return { kind: 'too-large', most };
      const pace = await paceNow(block);
      if (!pace) return { kind: 'offered', draws: TUNED_DRAWS, milliseconds: undefined };
      const fits = fitsOf(problem, options);
      const learning = fits.reduce((sum, fit) => sum + costOf(problem, fit, settings, pace), 0);
      return { kind: 'offered', draws: TUNED_DRAWS, milliseconds: pictures * pace.picture + learning };
    },
    async measure(problem, settings, options, known, { onProgress, onMeasured }, signal) {
      const block = blockOf(problem);
      if (!block) return fail('the backbone cannot be fine-tuned');
      const looked = await lookAt(problem, (done, total) => onProgress({ step: 'looking', done, total, millisecondsLeft: undefined }), signal);
      if (!looked.ok) return looked;
      if (signal.aborted) return ok('stopped');
      const fits = fitsOf(problem, options);
      const open = fits.filter(({ shots, draw }) => !known.some((each) => each.shots === shots && each.draw === draw));
      // Where no trial could be made, one unit for each sample of an epoch: only the proportion counts here.
      const pace = (await paceNow(block)) ?? { step: 1, sample: 1, picture: 0 };
      const costs = open.map((fit) => costOf(problem, fit, settings, pace));
      const began = ports.now();
      let trainer: Trainer | undefined;
      const withTrainer = trainerAtHand(() => (trainer = ports.startTrainer()));
      try {
        for (const [i, fit] of open.entries()) {
          const done = fits.length - open.length + i;
          const spent = sumOf(costs.slice(0, i));
          const millisecondsLeft = spent > 0 ? ((ports.now() - began) / spent) * sumOf(costs.slice(i)) : undefined;
          onProgress({ step: 'learning', done, total: fits.length, millisecondsLeft });
          const accuracy = await accuracyOf(problem, fit, settings, block, withTrainer, signal);
          if (!accuracy.ok) return accuracy;
          if (accuracy.value === undefined) return ok('stopped');
          onMeasured({ name: TUNED, shots: fit.shots, draw: fit.draw, full: fit.full, accuracy: accuracy.value, done: done + 1, of: fits.length });
        }
        return ok('done');
      } catch (cause) {
        return fail(cause instanceof Error ? cause.message : String(cause));
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

const TUNED: TunedChoice['kind'] = 'fine-tuned';

/** The fits of the line, the fewest shots first: the line grows from left to right, and what is cheap is there soon. */
function fitsOf(problem: TrainingProblem, options: LearningCurveOptions): readonly CurveFit[] {
  const draws = Math.min(TUNED_DRAWS, options.draws);
  return [...curveFits(problem, problem.bursts, { ...options, draws })].sort((a, b) => a.shots - b.shots || a.draw - b.draw);
}

/** Rows of a fit to learn from and to choose the epoch by. */
function partsOf({ bursts, classes, classIds }: TrainingProblem, fit: CurveFit, seed: number) {
  const { learn, validation } = learnAndStop(fit.learn.map((row) => ({ burst: bursts[row] as string, classId: classIds[classes[row] as number] as string })), seed);
  const rowsOf = (places: readonly number[]) => places.map((place) => fit.learn[place] as number);
  return { learn: rowsOf(learn), validation: rowsOf(validation) };
}

function costOf(problem: TrainingProblem, fit: CurveFit, settings: FineTuneSettings, pace: TuningPace): number {
  const { learn, validation } = partsOf(problem, fit, settings.seed);
  return tuningMilliseconds({ learn: learn.length, validation: validation.length, asked: fit.asked.length }, settings, pace);
}

/** Without what the optimiser remembers: an answer needs none of it. */
function valuesOf({ block, top, ...rest }: FineTuneState): FineTuneState {
  return { ...rest, block: { values: block.values, moments: [] }, top: { values: top.values, moments: [] } };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
