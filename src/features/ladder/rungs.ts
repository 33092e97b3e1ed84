// What the rungs are called, at which one to stop, and the sentence that says so.
import type { Rung, RungId } from '../../core/compare/ladder';
import type { MeasuredLadder } from '../../store/compare/ladderSlice';
import type { LadderTuning } from '../../store/compare/ladderTuning';
import { amount } from '../../words/amounts';
import { fromTo } from '../../words/ranges';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';

const NAMES: Readonly<Record<RungId, MessageId>> = {
  'zero-shot': 'ladder.zeroShot',
  'one-sample': 'ladder.oneSample',
  linear: 'ladder.linear',
  mlp: 'ladder.mlp',
  'fine-tuned': 'ladder.fineTuned',
};

/** The rung's name in the language in use. */
export const rungName = (id: RungId): string => say(NAMES[id]);

/** "Clearly better than “All samples: linear”": by name, since the lowest rung stands first on screen. */
export function besideSentence(verdict: NonNullable<Rung['beside']>['verdict'], before: RungId): string {
  const name = rungName(before);
  switch (verdict) {
    case 'better':
      return say('ladder.better', { name });
    case 'worse':
      return say('ladder.worse', { name });
    case 'no clear difference':
      return say('ladder.same', { name });
  }
}

/** "58 million multiply-adds to learn"; a range where the solver may take more or fewer steps. Empty where nothing is multiplied. */
export function operationsText({ operations: [low, high] }: Pick<Rung, 'operations'>): string {
  if (high === 0) return '';
  return say('ladder.work', { count: fromTo(amount(low), amount(high)) });
}

/** Whether chance alone would seldom be right so often. What guessing comes to was not kept by an earlier version: then nobody can say. */
const beatsGuessing = ({ interval, total, baseline }: Rung): boolean => !baseline || interval.low > baseline.right / total;

/**
 * The lowest rung that none above it is clearly better than, among those that are clearly better than guessing: else there is none. Of a
 * ladder that only kept each beside the one below: the last that was better.
 */
export function stopAt(all: readonly Rung[]): Rung | undefined {
  const rungs = all.filter(beatsGuessing);
  if (rungs.some(({ betterThan }) => !betterThan)) return rungs.findLast(({ beside }) => beside?.verdict === 'better') ?? rungs[0];
  return rungs.find(({ id }, at) => !rungs.slice(at + 1).some(({ betterThan }) => betterThan?.includes(id)));
}

/** What is said of the rung to stop at: nothing of a kind that was not measured. */
const HEADLINE = {
  running: 'ladder.bestSoFar',
  unfinished: 'ladder.bestOfThese',
  interrupted: 'ladder.bestOfThese',
  cancelled: 'ladder.bestOfThese',
  left: 'ladder.bestOfThese',
  changed: 'ladder.bestOfThese',
  failed: 'ladder.bestOfThese',
  'no-block': 'ladder.bestOfThese',
  'too-large': 'ladder.bestOfThese',
  'not-held-out': 'ladder.best',
  measured: 'ladder.best',
} as const satisfies Record<LadderTuning['kind'], MessageId>;

/** Whether rungs may follow: they are still being measured, or those below the highest are not all there. */
export const isSoFar = ({ kind }: LadderTuning): boolean => kind === 'running' || kind === 'unfinished';

/** Whether any picture was tested: else there is nothing to tell of it. */
export const wasTested = ({ rungs }: Pick<MeasuredLadder, 'rungs'>): boolean => rungs.some(({ total }) => total > 0);

/** While rungs are still being measured, or were not measured, only so far. */
export function headline({ rungs, tuning }: Pick<MeasuredLadder, 'rungs' | 'tuning'>): string {
  const total = rungs[0]?.total ?? 0;
  const stop = stopAt(rungs);
  if (total === 0) return say('ladder.notAsked');
  if (total < ENOUGH_FOR_A_SHARE) return say('ladder.few', { asked: total, least: ENOUGH_FOR_A_SHARE });
  if (!stop) return say('ladder.noneBeatsGuessing');
  // Kept by an earlier version: each rung was only tested beside the one below.
  if (!isSoFar(tuning) && rungs.some(({ betterThan }) => !betterThan))
    return stop.beside?.verdict === 'better' ? say('ladder.lastBetter', { name: rungName(stop.id) }) : say('ladder.noneBetter');
  return say(HEADLINE[tuning.kind], { name: rungName(stop.id) });
}

/** What is said of rungs that an earlier version kept: it counted frames of one recording as if each were a test of its own. */
export const singlySentence = (rungs: readonly Rung[]): string | undefined =>
  rungs.some(({ total, effective }) => total > 0 && effective === undefined) ? say('ladder.singly') : undefined;
