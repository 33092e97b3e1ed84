// How many times as many samples it takes without pretraining, in a sentence, read off the curves of the first head.
import { timesAsMany } from '../../core/compare/timesAsMany';
import { finePercent, percent, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import type { ShownColumnCurve } from './useColumnCurves';
import { pairOf } from './worthSentences';

/** Undefined until a pretrained column and another one are measured. */
export function timesSentence(shown: readonly ShownColumnCurve[]): string | undefined {
  const pair = pairOf(shown.map(({ column }) => column));
  if (!pair) return undefined;
  const [pretrained, other] = pair;
  const pointsOf = (id: string) => shown.find(({ column }) => column.id === id)?.curve.curves[0]?.points ?? [];
  const found = timesAsMany(pointsOf(pretrained.id), pointsOf(other.id));
  const names = { name: pretrained.name, other: other.name };
  switch (found?.kind) {
    case undefined:
      return undefined;
    case 'reached': {
      // Samples are whole: what is said is the quotient of what is shown.
      const needed = Math.round(found.needed);
      return say('columns.timesAsMany', {
        ...names,
        times: twoDigits(needed / found.shots),
        needed,
        shots: found.shots,
        score: percent(found.score),
      });
    }
    case 'not-reached': {
      // Two that differ by less than a whole percent would read as the same.
      const shareText = percent(found.best) === percent(found.score) ? finePercent : percent;
      return say('columns.notReached', {
        ...names,
        most: found.most,
        best: shareText(found.best),
        shots: found.shots,
        score: shareText(found.score),
      });
    }
    case 'no-more':
      return say('columns.noMore', names);
  }
}
