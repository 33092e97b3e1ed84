// Learning curves of columns: the same heads on the same draws, each column's rows instead of the backbone's.
import { orderedJson } from '../../core/base/orderedJson';
import type { Behind } from '../../core/compare/behind';
import type { CurveChoice } from '../../core/compare/curveKinds';
import { QUICK_KINDS } from '../../core/compare/curveKinds';
import type { LearningCurve, LearningCurveOptions, Measured } from '../../core/compare/learningCurve';
import { curveOf, defaultLearningCurve, shareKeptBack } from '../../core/compare/learningCurve';
import type { Dataset } from '../../core/dataset/dataset';
import type { FoldedRows } from '../../core/evaluation/rounds';
import type { ProjectSettings } from '../../core/project/settings';
import type { Ports } from '../base/ports';
import type { TrainingProblem } from '../head/trainingProblem';
import type { MeasuredOf } from './measuredOf';
import { behindOf } from './measuredOf';

export type QuickKind = (typeof QUICK_KINDS)[number];

export interface ColumnCurve {
  readonly of: MeasuredOf;
  readonly curves: readonly (LearningCurve & { readonly kind: QuickKind })[];
  readonly draws: number;
  readonly seed: number;
  readonly classCount: number;
  /** The share of the samples that a draw keeps back, 0 … 1. */
  readonly heldOut: number;
}

/** Predictions of one draw: as many as the curve of the backbone in use asks. */
const MOST_HELD_OUT = 200;

type CurveSettings = Pick<ProjectSettings, 'curve' | 'linear' | 'nearestNeighbours' | 'splitSeed'>;

/**
 * Of the heads that are chosen for the learning curve those that can be fitted some hundred times in seconds;
 * the linear one where there is none.
 */
function choicesOf({
  curve: { kinds },
  linear,
  nearestNeighbours,
}: CurveSettings): readonly (CurveChoice & { readonly kind: QuickKind })[] {
  const chosen = QUICK_KINDS.filter((kind) => kinds.includes(kind));
  const all = { linear, 'nearest-neighbours': nearestNeighbours, 'nearest-mean': { kind: 'nearest-mean' } } as const;
  return (chosen.length > 0 ? chosen : (['linear'] as const)).map((kind) => all[kind]);
}

/** What curves are measured with, as text. */
export const curveSettingsKey = (settings: CurveSettings): string =>
  orderedJson([choicesOf(settings), settings.curve.draws, settings.curve.seed, settings.splitSeed]);

/** What has changed since a column's curves were measured. */
export const curveBehind = (
  { of }: ColumnCurve,
  { dataset, settings }: { readonly dataset: Dataset; readonly settings: CurveSettings },
  fingerprint: string | undefined,
): Behind | undefined => behindOf(of, { dataset, fingerprint, settings: curveSettingsKey(settings) });

/**
 * Measures them in a worker of their own, which an abort ends; curves without points where no sample can be kept back.
 * @throws what the measurer rejects with.
 */
export async function measureColumnCurve(
  { measureCurves }: Pick<Ports, 'measureCurves'>,
  of: MeasuredOf,
  { problem, folded, settings }: { readonly problem: TrainingProblem; readonly folded: FoldedRows; readonly settings: CurveSettings },
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ColumnCurve> {
  const choices = choicesOf(settings);
  const { draws, seed } = settings.curve;
  const options: LearningCurveOptions = { ...defaultLearningCurve, mostHeldOut: MOST_HELD_OUT, draws, seed };
  const measured: Measured[] = [];
  await measureCurves(
    { samples: problem, folds: folded, choices, options },
    (each) => {
      measured.push(each);
      if (!signal.aborted) onProgress(each.done / each.of);
    },
    signal,
  );
  signal.throwIfAborted();
  return {
    of,
    curves: choices.map(({ kind }) => ({ kind, ...curveOf(kind, measured) })),
    draws,
    seed,
    classCount: problem.classIds.length,
    heldOut: shareKeptBack(problem, folded, draws),
  };
}
