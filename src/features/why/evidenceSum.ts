// What the squares come to together, in one sentence whose numbers add up as they are shown; and that none of them counts for much.
import { hundredths } from '../../core/base/hundredths';
import { HARDLY_ANY } from '../../core/evidence/evidenceMap';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { twoDecimals, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';

/** Odds of larger margins are of no meaning to anybody: only that they are more than this one's is said. */
const LARGEST_MARGIN = 20;

const oddsOf = (margin: number): string =>
  margin > LARGEST_MARGIN ? say('why.moreThan', { odds: twoDigits(Math.exp(LARGEST_MARGIN)) }) : twoDigits(Math.exp(margin));

const shown = (part: number) => twoDecimals(part / 100);

/** In hundredths: what the squares come to, and what is the same for every picture. */
const roundedParts = ({ squares, bias }: Pick<Evidence, 'squares' | 'bias'>): readonly [number, number] => [
  hundredths(squares.reduce((sum, value) => sum + value, 0)),
  hundredths(bias),
];

/** That no square counts for much, where that is so. `margins`: what the colours show. */
export function hardlySentence(
  { squares, bias }: Pick<Evidence, 'squares' | 'bias'>,
  margins: Float64Array,
  exact: boolean,
): string | undefined {
  if (margins.some((margin) => Math.abs(margin) >= HARDLY_ANY)) return undefined;
  const [ofSquares, ofAll] = roundedParts({ squares, bias });
  return exact ? say('why.hardly', { sum: shown(ofSquares + ofAll) }) : say('why.hardlyApproximate');
}

/**
 * The parts as rounded, their sum, and how many times as likely as the other class the answer itself makes the one, from its margin
 * before it is rounded; what would read as 1 is called even. `names` are those of the two.
 */
export function evidenceSum(
  { squares, bias, margin }: Pick<Evidence, 'squares' | 'bias' | 'margin'>,
  exact: boolean,
  names: { readonly for: string; readonly against: string },
): string {
  const odds = oddsOf(margin);
  const even = odds === twoDigits(1);
  if (!exact) return even ? say('why.approximateEven') : say('why.approximateSum', { for: names.for, against: names.against, odds });
  const [ofSquares, ofAll] = roundedParts({ squares, bias });
  const [inSquares, inAll, together] = [shown(ofSquares), shown(ofAll), shown(ofSquares + ofAll)];
  return even
    ? say('why.sumEven', { squares: inSquares, bias: inAll, margin: together })
    : say('why.sum', { squares: inSquares, bias: inAll, margin: together, for: names.for, against: names.against, odds });
}
