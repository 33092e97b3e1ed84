// What the evidence says in numbers and words.
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { FULL_MARGIN } from '../../core/evidence/evidenceMap';
import { ClassDot } from '../../ui/ClassDot';
import { say } from '../../words/say';
import { EVIDENCE_COLOURS, shownMargins } from './EvidenceOverlay';
import { evidenceSum } from './evidenceSum';
import styles from './why.module.css';

interface EvidenceWordsProps {
  readonly evidence: Evidence;
  readonly exact: boolean;
  readonly classes: { readonly for: Class; readonly against: Class };
}

export function EvidenceWords({ evidence, exact, classes }: EvidenceWordsProps) {
  const { width } = evidence;
  const margins = shownMargins(evidence, exact);
  const strongest = margins.reduce((best, value, p) => (value > (margins[best] ?? -Infinity) ? p : best), 0);
  return (
    <div className={styles.words}>
      <p className={styles.legend}>
        {(['for', 'against'] as const).map((side) => (
          <span key={side}>
            <ClassDot colour={EVIDENCE_COLOURS[side]} size="s" />
            <span>{say('why.speaksFor', { class: isolated(classes[side].name) })}</span>
          </span>
        ))}
      </p>
      <p>
        {exact ? say('why.exact', { for: isolated(classes.for.name), against: isolated(classes.against.name) }) : say('why.approximate')}
      </p>
      <p className={styles.numbers}>{evidenceSum(evidence, exact)}</p>
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
