// What the evidence says in numbers and words.
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { FULL_MARGIN } from '../../core/evidence/evidenceMap';
import { Explained } from '../../ui/Explained';
import { paletteIndex } from '../../ui/classColour';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import { EVIDENCE_COLOURS, shownMargins } from './EvidenceOverlay';
import { evidenceSum, hardlySentence } from './evidenceSum';
import { strongestOf } from './strongest';
import styles from './why.module.css';

/** Squares as the picture has, with a sign: dots of these colours stand for classes. */
const MARKS = { for: '+', against: '−' } as const;

interface EvidenceWordsProps {
  readonly evidence: Evidence;
  readonly exact: boolean;
  readonly classes: { readonly for: Class; readonly against: Class };
}

/** What the colours mean, how the squares add up, and which is the strongest; `classes` are the two between which the evidence decides. */
export function EvidenceWords({ evidence, exact, classes }: EvidenceWordsProps) {
  const { width } = evidence;
  const margins = shownMargins(evidence, exact);
  const strongest = strongestOf(margins);
  const names = { for: isolated(classes.for.name), against: isolated(classes.against.name) };
  return (
    <div className={styles.words}>
      <p className={styles.legend}>
        {(['for', 'against'] as const).map((side) => (
          <span key={side}>
            <span className={styles.mark} data-colour={paletteIndex(EVIDENCE_COLOURS[side])} aria-hidden="true">
              {MARKS[side]}
            </span>
            <span>{say('why.speaksFor', { class: isolated(classes[side].name) })}</span>
          </span>
        ))}
      </p>
      <p>
        <Explained text={exact ? say('why.exact', names) : say('why.approximate')} />
      </p>
      <p className={styles.numbers}>{evidenceSum(evidence, exact, names)}</p>
      <p>
        {hardlySentence(evidence, margins, exact) ??
          say('why.strongest', {
            row: Math.floor(strongest / width) + 1,
            column: (strongest % width) + 1,
            class: isolated(classes[(margins[strongest] ?? 0) < 0 ? 'against' : 'for'].name),
          })}
      </p>
      <p className={styles.fine}>{sentences(say('why.colours'), exact ? say('why.scale', { full: FULL_MARGIN }) : undefined)}</p>
    </div>
  );
}
