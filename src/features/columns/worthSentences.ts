// What pretraining was worth, in sentences made of two tables: the answer, what the samples say of it,
// and who did better without a backbone.
import { clearBetween, hundredths } from '../../core/base/hundredths';
import type { Worth } from '../../core/compare/worth';
import { worthBeside } from '../../core/compare/worth';
import { isNoBetter } from '../../core/evaluation/guessing';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import { behindSentence } from '../../store/compare/behindSentence';
import { areAlike, isPlain } from '../../store/compare/columns';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import type { ShownColumn } from './useColumns';

/** Where both are right on this share, harder classes could tell them apart; below it they would only make both worse. */
const NEARLY_ALL = 0.95;

/** A pretrained column, and the one that it is compared with: random weights, else what stands for a backbone. */
export function pairOf(columns: readonly ShownColumn[]): readonly [pretrained: ShownColumn, other: ShownColumn] | undefined {
  const pretrained = columns.find(({ id, spec }) => !isPlain(id) && spec && !spec.random);
  const others = columns.filter(({ id, spec }) => isPlain(id) || spec?.random);
  const other = others.find(({ spec }) => spec?.random) ?? others[0];
  return pretrained && other ? [pretrained, other] : undefined;
}

/**
 * The answer, what the samples say about it, that pretraining does no better than guessing where that is so, and whether a column without a
 * backbone does better than random weights; none before both are measured. What was measured of different samples is not put together.
 */
export function worthSentences(pretrained: ShownColumn, other: ShownColumn, columns: readonly ShownColumn[]): readonly string[] {
  if (!pretrained.made || !other.made) return [];
  if (!areAlike(pretrained.made, other.made)) return [say('columns.mixed')];
  const worth = worthBeside(pretrained.made.answers, other.made.answers);
  const names = { name: pretrained.name, other: other.name };
  const counts = { first: worth.secondRight, second: worth.firstRight, asked: worth.samples };
  const better = plainSentence(pretrained, other, columns);
  const guesses = guessesSentence(pretrained);
  return [
    headline(worth, names, counts),
    ...(worth.samples > 0 && !(guesses && isUnclear(worth)) ? [detail(worth, names, counts)] : []),
    ...(guesses === undefined ? [] : [guesses]),
    ...(better === undefined ? [] : [better]),
  ];
}

/** Whatever it is worth beside another: that it is no better than guessing; undefined where it is, or nobody can say. */
export function guessesSentence({ made, name, guessing }: ShownColumn): string | undefined {
  if (!made || made.quality.total === 0 || !isNoBetter(made.quality, guessing)) return undefined;
  return say('columns.noBetter', { name, right: guessing.right });
}

/** Random weights are no straw man, and yet no strong opponent where pictures are told apart by where things are: then that is said. */
function plainSentence({ made, name }: ShownColumn, random: ShownColumn, columns: readonly ShownColumn[]): string | undefined {
  if (!made || !random.made || !random.spec?.random) return undefined;
  const { answers } = random.made;
  const [best] = columns
    .flatMap((column) =>
      isPlain(column.id) && column.made && random.made && areAlike(column.made, random.made)
        ? [{ column, beside: worthBeside(column.made.answers, answers) }]
        : [],
    )
    .filter(({ beside: { verdict, samples } }) => verdict === 'better' && samples >= ENOUGH_FOR_A_SHARE)
    .sort((a, b) => b.beside.secondRight - a.beside.secondRight);
  if (!best?.column.made) return undefined;
  const plain = best.column.name;
  return sentences(
    say('columns.plainBetter', {
      plain,
      other: random.name,
      first: best.beside.secondRight,
      second: best.beside.firstRight,
      asked: best.beside.samples,
    }),
    besidePlain(worthBeside(made.answers, best.column.made.answers), name, plain),
  );
}

/** Pretraining may also be worth nothing beside what needs no backbone, or less. */
function besidePlain({ firstRight, secondRight, more: share }: Worth, name: string, plain: string): string {
  const more = hundredths(share);
  // Some of very many are less than one in a hundred, and yet not none.
  if (more === 0 && firstRight !== secondRight) return say('columns.plainNearlyAlike', { name, plain });
  if (more === 0) return say('columns.plainAlike', { name, plain });
  return more > 0 ? say('columns.plainMore', { name, plain, more }) : say('columns.plainFewer', { name, plain, fewer: -more });
}

/** What is said on top: the answer, which says that it is old where it is; or why there is none, and whether it is on its way. */
export function worthLines(pretrained: ShownColumn, other: ShownColumn, columns: readonly ShownColumn[]): readonly string[] {
  const pair = [pretrained, other];
  const old = pair.flatMap(({ behind }) => behind ?? [])[0];
  const together = pretrained.made && other.made && areAlike(pretrained.made, other.made);
  if (together) return [...worthSentences(pretrained, other, columns), ...(old === undefined ? [] : [behindSentence(old)])];
  // Where one was cancelled, none goes on.
  if (!columns.some(({ work }) => work.kind === 'cancelled') && pair.some(isUnderWay)) return [say('columns.measuring')];
  if (pair.some(({ work }) => work.kind === 'lacking')) return [say('columns.lacking')];
  return [say(pretrained.made && other.made ? 'columns.mixed' : 'columns.unmeasured')];
}

function isUnderWay({ coming, work, made, behind }: ShownColumn): boolean {
  if (made && !behind) return false;
  if (coming) return coming.kind !== 'failed';
  switch (work.kind) {
    case 'waiting':
    case 'embedding':
    case 'evaluating':
    case 'curve':
      return true;
    // It is looked at once more whether it still is.
    case 'ready':
      return made !== undefined;
    case 'lacking':
    case 'cancelled':
    case 'failed':
      return false;
  }
}

/** No difference is clear, or too few pictures were asked to say so. */
export const isUnclear = ({ verdict, samples }: Pick<Worth, 'verdict' | 'samples'>): boolean =>
  verdict === 'no clear difference' || samples < ENOUGH_FOR_A_SHARE;

/** What could show a difference where none of these pairs of columns shows a clear one. */
export function unclearAdvice(pairs: readonly Pick<Worth, 'firstRight' | 'secondRight' | 'samples'>[]): string {
  const isEasy = pairs.every(({ firstRight, secondRight, samples }) => Math.min(firstRight, secondRight) >= NEARLY_ALL * samples);
  return isEasy ? say('columns.unclearEasy') : say('columns.unclearTodo');
}

type Names = { readonly name: string; readonly other: string };
type Counts = { readonly first: number; readonly second: number; readonly asked: number };

function headline({ verdict, more, samples }: Worth, names: Names, counts: Counts): string {
  if (samples === 0) return say('columns.notAsked');
  if (isUnclear({ verdict, samples }))
    return say('columns.unclear', {
      name: names.name,
      other: names.other,
      first: counts.first,
      second: counts.second,
      asked: counts.asked,
    });
  const of = hundredths(Math.abs(more));
  if (verdict === 'better') return of > 0 ? say('columns.worth', { more: of }) : say('columns.worthLittle');
  return of > 0 ? say('columns.costs', { more: of }) : say('columns.costsLittle');
}

function detail({ verdict, between, samples }: Worth, names: Names, counts: Counts): string {
  if (isUnclear({ verdict, samples })) return unclearAdvice([{ firstRight: counts.first, secondRight: counts.second, samples }]);
  const [low, high] = verdict === 'better' ? [between.low, between.high] : [-between.high, -between.low];
  return say('columns.worthBetween', { ...names, ...counts, ...clearBetween(low, high) });
}
