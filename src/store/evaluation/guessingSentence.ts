// That a score is no better than guessing, in the one sentence that every place has for it.
import type { Class } from '../../core/dataset/dataset';
import type { Guessing } from '../../core/evaluation/guessing';
import { isNoBetter } from '../../core/evaluation/guessing';
import { say } from '../../words/say';
import { classNamed } from '../dataset/classNamed';

/** Undefined where it is better, or nothing to compare with is known. `classes` as they are shown. */
export function noBetterSentence(
  right: number,
  guessing: Guessing | undefined,
  classes: readonly Pick<Class, 'id' | 'name'>[],
): string | undefined {
  if (!isNoBetter({ right }, guessing)) return undefined;
  // Classes of which as many were asked: to name the first of them would look like a choice.
  if (guessing.classId === undefined) return say('quality.noBetterEven', { right: guessing.right });
  return say('quality.noBetter', { name: classNamed(guessing.classId, classes), right: guessing.right });
}

/** As `noBetterSentence`; where the score is better than guessing, what guessing would come to. Undefined where nobody can say. */
export function guessingSentence(
  right: number,
  guessing: Guessing | undefined,
  classes: readonly Pick<Class, 'id' | 'name'>[],
): string | undefined {
  if (!guessing) return undefined;
  const { classId, right: guessed } = guessing;
  const better =
    classId === undefined
      ? say('quality.baselineEven', { right: guessed })
      : say('quality.baseline', { name: classNamed(classId, classes), right: guessed });
  return noBetterSentence(right, guessing, classes) ?? better;
}

/** A cell of a table with a score in it, `said`, and behind it that it is no better than guessing, where it is not. */
export function scoreCell(
  said: string,
  right: number,
  guessing: Guessing | undefined,
  classes: readonly Pick<Class, 'id' | 'name'>[],
): string {
  const noBetter = noBetterSentence(right, guessing, classes);
  return noBetter === undefined ? said : `${said} · ${noBetter}`;
}
