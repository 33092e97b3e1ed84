// What a learning curve says, in words: what it shows, how it was made, and what it still lacks.
import type { CurveKind } from '../../core/compare/curveKinds';
import { isolated } from '../../core/base/names';
import type { CurveTest, Outlook } from '../../core/compare/curveOutlook';
import { isAbove, LEVEL, outlookOf } from '../../core/compare/curveOutlook';
import type { CurveLack, CurvePoint, LearningCurve } from '../../core/compare/learningCurve';
import { TUNED_DRAWS } from '../../core/compare/tuningCost';
import type { TuningOffer, TuningProgress } from '../../store/curve/curveTuning';
import { headKindName } from '../../store/head/headKindNames';
import { allOf, quoted, sentences } from '../../words/lists';
import { aboutDuration, percent } from '../../words/numbers';
import { say } from '../../words/say';

/** The shots that a reading tells of: enough to be worth it, few enough to be taken in a minute. */
const TOLD = 5;

/**
 * What a person may take from one head's curve: how right it is with a handful, with all, and whether more would help.
 * Undefined without a point.
 */
export function readingOf(kind: CurveKind, curve: LearningCurve, test: CurveTest & Classes): string | undefined {
  const { points } = curve;
  const [only] = points;
  const head = headKindName(kind);
  const guessing = 1 / test.classCount;
  const noBetter = (point: CurvePoint) =>
    isAbove(point, guessing, test) ? undefined : say('learningCurve.notAboveGuessing', { share: percent(guessing) });
  if (kind === 'zero-shot') return only && sentences(say('learningCurve.zeroShot', { head, share: percent(only.mean) }), noBetter(only));
  const told = points.findLast(({ shots }) => shots <= TOLD);
  const last = points.at(-1);
  if (!told || !last) return undefined;
  const first = rightSentence(head, told);
  // Whoever had fewer at a point has fewer at all after it.
  const fewer = last.full ? undefined : say('learningCurve.fewer');
  if (last === told) return sentences(first, noBetter(last), fewer);
  const withAll = say('learningCurve.withAll', { samples: last.shots, share: percent(last.mean) });
  return sentences(first, withAll, noBetter(last), fewer, outlookSentence(outlookOf(curve, test), head));
}

/** Of how many classes a curve is. */
interface Classes {
  readonly classCount: number;
}

/** What more samples would bring; undefined where there is nothing to compare. */
function outlookSentence(outlook: Outlook, head: string): string | undefined {
  switch (outlook) {
    case 'climbing':
      return say('learningCurve.climbing', { head });
    case 'levelled':
      return say('learningCurve.levelled', { head, points: Math.round(100 * LEVEL) });
    case 'nearly all':
      return say('learningCurve.nearlyAll', { head });
    case 'unsure':
      return say('learningCurve.unsure', { head });
    case undefined:
      return undefined;
  }
}

/** What the first of some curves says that says anything: of a head that could not be measured there is nothing to read. */
export function firstReading(
  curves: readonly (LearningCurve & { readonly kind: CurveKind })[],
  test: (CurveTest & Classes) | undefined,
): string | undefined {
  if (!test) return undefined;
  for (const curve of curves) {
    const reading = readingOf(curve.kind, curve, test);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function rightSentence(head: string, { shots: samples, mean, spread, accuracies: [first, ...others] }: CurvePoint): string {
  const share = percent(mean);
  if (others.length === 0) return say('learningCurve.rightOnce', { head, samples, share });
  if (others.every((accuracy) => accuracy === first)) return say('learningCurve.rightEvery', { head, samples, share });
  const points = Math.round(100 * spread);
  return points === 0
    ? say('learningCurve.rightNearly', { head, samples, share })
    : say('learningCurve.rightAbout', { head, samples, share, points });
}

/** What the table's numbers are: of one repeat there is no mean and no spread. */
export const captionOf = (curves: readonly (LearningCurve & { readonly kind: CurveKind })[], asked: number): string =>
  say(drawsMeasured(curves, asked) > 1 ? 'learningCurve.caption' : 'learningCurve.rightOnHeldOut');

/** How samples were held out. `share` of each class, 0 … 1; `draws` times. */
export function heldOutSentence(share: number, draws: number, classCount: number): string {
  return sentences(
    say('learningCurve.heldOut', { share: percent(share) }),
    draws > 1 ? say('learningCurve.repeated', { count: draws }) : say('learningCurve.repeatedOnce'),
    say('learningCurve.guessing', { share: percent(1 / classCount) }),
    say('learningCurve.elsewhere'),
  );
}

/** How often the heads were measured that have all draws: after a cancel not as often as `asked`. The fine-tuned one has its own. */
export function drawsMeasured(curves: readonly (LearningCurve & { readonly kind: CurveKind })[], asked: number): number {
  const counts = curves.flatMap(({ kind, points }) => (kind === 'fine-tuned' ? [] : points.map(({ accuracies }) => accuracies.length)));
  return counts.length === 0 ? asked : Math.min(asked, Math.max(...counts));
}

/** How all that is shown was measured. */
export function howMeasured(
  { heldOut, draws, classCount }: { readonly heldOut: number; readonly draws: number; readonly classCount: number },
  curves: readonly (LearningCurve & { readonly kind: CurveKind })[],
  offer: TuningOffer | undefined,
): string {
  const tuned = curves.some(({ kind, points }) => kind === 'fine-tuned' && points.length > 0);
  const leftOut = offer?.kind === 'offered' ? offer.augmentedLeftOut : 0;
  const measured = drawsMeasured(curves, draws);
  return sentences(heldOutSentence(heldOut, measured, classCount), tuned ? tunedSentence(TUNED_DRAWS, measured, leftOut) : undefined);
}

/**
 * What is different about the fine-tuned line. `own` of the others' draws are its own, or all that there are;
 * a tab may not hold all altered copies.
 */
export function tunedSentence(own: number, draws: number, augmentedLeftOut: number): string {
  return sentences(
    own < draws ? say('learningCurve.tuned', { repeats: own }) : undefined,
    say('learningCurve.tunedSettings'),
    augmentedLeftOut > 0 ? say('learningCurve.copiesLeftOut', { copies: augmentedLeftOut }) : undefined,
  );
}

/** What the fine-tuned line would cost, or why it cannot be had: a few words behind its name. */
export function offerWords(offer: TuningOffer): string {
  switch (offer.kind) {
    case 'no-block':
      return say('learningCurve.notTunable', { backbone: isolated(offer.backbone) });
    case 'too-large':
      return say('learningCurve.tooMany', { most: offer.most });
    case 'offered':
      return offer.milliseconds === undefined
        ? say('learningCurve.muchLonger')
        : say('learningCurve.takes', { time: aboutDuration(offer.milliseconds) });
  }
}

/** How far the fine-tuned line is, and how long it will still take. */
export function progressWords({ step, done, total, millisecondsLeft }: TuningProgress): string {
  if (step === 'looking') return say('learningCurve.looking', { done, total });
  return millisecondsLeft === undefined
    ? say('learningCurve.progress', { done, total })
    : say('learningCurve.progressLeft', { done, total, time: aboutDuration(millisecondsLeft) });
}

/** Why no curve can be measured, and what helps; empty where nothing is lacking. `nameOf` gives a class's name by its id. */
export function lackSentence(lack: CurveLack | { readonly kind: 'embeddings' }, nameOf: (classId: string) => string): string {
  switch (lack.kind) {
    case 'nothing':
      return '';
    case 'embeddings':
      return say('learningCurve.noEmbeddings');
    case 'classes':
      return say('learningCurve.noClasses');
    case 'bursts':
      return say('learningCurve.noRecordings', { classes: allOf(lack.classIds.map((id) => quoted(nameOf(id)))) });
  }
}
