// How many times as many samples it takes without pretraining, in a sentence, read off the curves of the first head.
import type { CurvePoint } from '../../core/compare/learningCurve';
import { timesAsMany } from '../../core/compare/timesAsMany';
import { areAlike } from '../../store/compare/columns';
import { sentences } from '../../words/lists';
import { finePercent, percent, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import type { ShownColumnCurve } from './useColumnCurves';
import { pairOf } from './worthSentences';

/** Undefined until a pretrained column and another one are measured. */
export function timesSentence(shown: readonly ShownColumnCurve[]): string | undefined {
  const pair = pairOf(shown.map(({ column }) => column));
  if (!pair) return undefined;
  const [pretrained, other] = pair;
  const curveOf = (id: string) => shown.find(({ column }) => column.id === id)?.curve;
  const [curve, otherCurve] = [curveOf(pretrained.id), curveOf(other.id)];
  if (curve && otherCurve && !areAlike(curve, otherCurve)) return say('columns.mixed');
  const [points, otherPoints] = [curve?.curves[0]?.points ?? [], otherCurve?.curves[0]?.points ?? []];
  const found = timesAsMany(points, otherPoints);
  /** That not every class had so many, of the counts that are said: one between two points is read off the upper one. */
  const fewer = (shots: number, otherShots: number) =>
    fullAt(points, shots) && fullAt(otherPoints, otherShots) ? undefined : say('learningCurve.fewer');
  const names = { name: pretrained.name, other: other.name };
  switch (found?.kind) {
    case undefined:
      return undefined;
    case 'reached': {
      // Samples are whole: what is said is the quotient of what is shown.
      const needed = Math.round(found.needed);
      const { score, noMoreFor } = found;
      // Two that differ by less than a whole percent would read as the same.
      const text = noMoreFor !== undefined && percent(noMoreFor) === percent(score) ? finePercent : percent;
      return sentences(
        say('columns.timesAsMany', {
          ...names,
          times: twoDigits(needed / found.shots),
          needed,
          shots: found.shots,
          score: text(score),
        }),
        noMoreFor === undefined ? undefined : say('columns.noMoreFor', { score: text(noMoreFor) }),
        fewer(found.shots, needed),
      );
    }
    case 'not-reached': {
      // Two that differ by less than a whole percent would read as the same.
      const shareText = percent(found.best) === percent(found.score) ? finePercent : percent;
      return sentences(
        say('columns.notReached', {
          ...names,
          most: found.most,
          best: shareText(found.best),
          shots: found.shots,
          score: shareText(found.score),
        }),
        fewer(found.shots, found.most),
      );
    }
    case 'no-more':
      return say('columns.noMore', names);
  }
}

const fullAt = (points: readonly CurvePoint[], samples: number): boolean => points.find(({ shots }) => shots >= samples)?.full !== false;
