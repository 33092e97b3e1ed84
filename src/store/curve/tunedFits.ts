// What the fine-tuned line of a learning curve is to do: its fits with the rows of each, the pictures to look at, and what fits no more.
import type { FineTuneSettings } from '../../core/solvers/epochs';
import { augmentedInRoom } from '../../core/heads/augmentedInRoom';
import { augmentedByParent } from '../../core/heads/headMethod';
import { learnAndStop } from '../../core/evaluation/epochParts';
import { capturedOf } from '../../core/evaluation/heldOutPart';
import type { FoldedRows } from '../../core/evaluation/rounds';
import type { CurveFit, LearningCurveOptions } from '../../core/compare/learningCurve';
import { curveFits } from '../../core/compare/learningCurve';
import type { TuningPace } from '../../core/compare/tuningCost';
import { TUNED_DRAWS, tuningMilliseconds } from '../../core/compare/tuningCost';
import type { TrainingProblem } from '../head/trainingProblem';

/** A fit; `learn` holds rows with their copies, of the other rows none is a copy. */
export interface TunedFit extends CurveFit {
  /** Chooses the epoch; empty for few shots. */
  readonly validation: readonly number[];
}

export interface TunedFits {
  /** The fewest shots first: the line grows from left to right, and what is cheap is there soon. */
  readonly fits: readonly TunedFit[];
  readonly captured: readonly number[];
  /** Of samples that some fit learns from. */
  readonly augmented: readonly number[];
  /** Copies for which there was no room. */
  readonly leftOut: number;
}

/** Plans the line. `most`: rows whose feature maps may be held at once; all captured ones must be among them. */
export function tunedFits(problem: TrainingProblem, folded: FoldedRows, options: LearningCurveOptions, most: number): TunedFits {
  // All draws say which shots there are, so that the line has those of the others.
  const parted = curveFits(problem, folded, options)
    .filter(({ draw }) => draw < TUNED_DRAWS)
    .map((fit): TunedFit => ({ ...fit, ...learnAndStop(folded, fit.learn) }));
  const captured = capturedOf(problem);
  const parents = [...new Set(parted.flatMap(({ learn }) => learn))].sort((a, b) => a - b);
  const { augmented, leftOut } = augmentedInRoom(augmentedByParent(problem), parents, most - captured.length);
  const fits = parted.map((fit) => ({ ...fit, learn: fit.learn.flatMap((row) => [row, ...(augmented.get(row) ?? [])]) }));
  return { fits: fits.sort((a, b) => a.shots - b.shots || a.draw - b.draw), captured, augmented: [...augmented.values()].flat(), leftOut };
}

/** What one fit takes, in milliseconds, when it is not ended early. */
export function millisecondsOf({ learn, validation, heldOut }: TunedFit, settings: FineTuneSettings, pace: TuningPace): number {
  return tuningMilliseconds({ learn: learn.length, validation: validation.length, heldOut: heldOut.length }, settings, pace);
}
