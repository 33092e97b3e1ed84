// What the evidence says in numbers and words.
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { FULL_MARGIN } from '../../core/evidence/evidenceMap';
import { ClassDot } from '../../ui/ClassDot';
import { twoDecimals, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { shownMargins } from './EvidenceOverlay';
import styles from './why.module.css';

interface EvidenceWordsProps {
  readonly evidence: Evidence;
  readonly exact: boolean;
  readonly classes: { readonly for: Class; readonly against: Class };
}

export function EvidenceWords({ evidence, exact, classes }: EvidenceWordsProps) {
  const { squares, bias, margin, width } = evidence;
  const oddsText = twoDigits(Math.exp(Math.min(margin, 20)));
  const margins = shownMargins(evidence, exact);
  const strongest = margins.reduce((best, value, p) => (value > (margins[best] ?? -Infinity) ? p : best), 0);
  return (
    <div className={styles.words}>
      <p className={styles.legend}>
        {[classes.for, classes.against].map(({ id, name, colour }) => (
          <span key={id}>
            <ClassDot colour={colour} size="s" />
            <span>{say('why.speaksFor', { class: isolated(name) })}</span>
          </span>
        ))}
      </p>
      <p>
        {exact ? say('why.exact', { for: isolated(classes.for.name), against: isolated(classes.against.name) }) : say('why.approximate')}
      </p>
      <p className={styles.numbers}>
        {exact
          ? say('why.sum', {
              squares: twoDecimals(squares.reduce((sum, value) => sum + value, 0)),
              bias: twoDecimals(bias),
              margin: twoDecimals(margin),
              odds: oddsText,
            })
          : say('why.approximateSum', { odds: oddsText })}
      </p>
      <p>
        {say('why.strongest', {
          row: Math.floor(strongest / width) + 1,
          column: (strongest % width) + 1,
        })}
      </p>
      {exact && <p className={styles.fine}>{say('why.scale', { full: FULL_MARGIN })}</p>}
    </div>
  );
}
