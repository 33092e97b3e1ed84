// What the first column is worth beside each other one, where no pair of them says what pretraining gave: none is pretrained, or all are.
import type { Worth } from '../../core/compare/worth';
import { worthBeside } from '../../core/compare/worth';
import { behindSentence } from '../../store/compare/behindSentence';
import { areAlike } from '../../store/compare/columns';
import { say } from '../../words/say';
import type { ShownColumn } from './useColumns';
import { guessesSentence, isUnclear, unclearAdvice } from './worthSentences';

interface Beside {
  readonly column: ShownColumn;
  readonly worth: Worth;
}

/**
 * For each column that was measured as the first one was: which of both does better, or that no difference is clear; what could show one
 * where none is; and that the best of them is no better than guessing where that is so. None until two columns were asked about the same.
 */
export function firstSentences([first, ...others]: readonly ShownColumn[]): readonly string[] {
  const { made } = first ?? {};
  if (!first || !made) return [];
  const beside = others.flatMap((column): readonly Beside[] => {
    if (!column.made || !areAlike(column.made, made)) return [];
    const worth = worthBeside(column.made.answers, made.answers);
    return worth.samples > 0 ? [{ column, worth }] : [];
  });
  const [one] = beside;
  if (!one) return [];
  const best = beside.reduce((most, each) => (each.worth.secondRight > most.worth.secondRight ? each : most), one);
  const guesses = guessesSentence(best.worth.secondRight > best.worth.firstRight ? best.column : first);
  const unclear = beside.every(({ worth }) => isUnclear(worth));
  return [
    ...beside.map((each) => sentenceOf(first.name, each)),
    ...(unclear && guesses === undefined ? [unclearAdvice(beside.map(({ worth }) => worth))] : []),
    ...(guesses === undefined ? [] : [guesses]),
  ];
}

/** What is said on top: as in `firstSentences`, and that it is old where it is. */
export function firstLines(columns: readonly ShownColumn[]): readonly string[] {
  const said = firstSentences(columns);
  const [old] = columns.flatMap(({ made, behind }) => (made && behind) ?? []);
  return said.length === 0 || old === undefined ? said : [...said, behindSentence(old)];
}

function sentenceOf(first: string, { column: { name: other }, worth }: Beside): string {
  // The first column is what the other one is asked beside.
  const { samples: asked, verdict, firstRight, secondRight } = worth;
  const firstOnTop = { name: first, other, first: firstRight, second: secondRight, asked };
  if (isUnclear(worth)) return say('columns.unclear', firstOnTop);
  return say(
    'columns.doesBetter',
    verdict === 'better' ? { name: other, other: first, first: secondRight, second: firstRight, asked } : firstOnTop,
  );
}
