// The square under the mouse, or that a finger tapped, in numbers.
import type { Evidence } from '../../core/evidence/evidenceMap';
import { twoDecimals } from '../../words/numbers';
import { say } from '../../words/say';
import type { Spot } from './edits';
import { squareAt, squareUnder } from './edits';
import { saidParts } from './EvidenceOverlay';
import styles from './why.module.css';

interface PointedSquareProps {
  readonly evidence: Evidence;
  readonly exact: boolean;
  /** Undefined where nothing is pointed at. */
  readonly at: Spot | undefined;
}

/** The numbers of the square at `at`, or how to get them where nothing is pointed at. */
export function PointedSquare({ evidence, exact, at }: PointedSquareProps) {
  return <p className={styles.pointed}>{at ? squareSentence(evidence, exact, at) : say('why.point')}</p>;
}

function squareSentence(evidence: Evidence, exact: boolean, at: Spot): string {
  const { height, width } = evidence;
  const index = squareUnder(at, height, width);
  const { row, column } = squareAt(index, height, width);
  const said = { row: row + 1, column: column + 1, part: twoDecimals(saidParts(evidence, exact)[index] ?? 0) };
  return exact ? say('why.squareAdds', said) : say('why.squareLoses', said);
}
