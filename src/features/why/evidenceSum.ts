// What the squares come to together, in one sentence whose numbers add up as they are shown.
import { hundredths } from '../../core/base/hundredths';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { signedTwoDecimals, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';

/** Larger ones are of no meaning to anybody. */
const LARGEST_MARGIN = 20;

/** The parts as rounded, their sum, and the odds of the answer itself, from its margin before it is rounded; odds that would read as 1 are called even. */
export function evidenceSum({ squares, bias, margin }: Pick<Evidence, 'squares' | 'bias' | 'margin'>, exact: boolean): string {
  const odds = twoDigits(Math.exp(Math.min(margin, LARGEST_MARGIN)));
  const even = odds === twoDigits(1);
  if (!exact) return even ? say('why.approximateEven') : say('why.approximateSum', { odds });
  const [ofSquares, ofAll] = [hundredths(squares.reduce((sum, value) => sum + value, 0)), hundredths(bias)];
  const shown = (part: number) => signedTwoDecimals(part / 100);
  const [inSquares, inAll, together] = [shown(ofSquares), shown(ofAll), shown(ofSquares + ofAll)];
  return even
    ? say('why.sumEven', { squares: inSquares, bias: inAll, margin: together })
    : say('why.sum', { squares: inSquares, bias: inAll, margin: together, odds });
}
