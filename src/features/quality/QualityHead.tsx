// The head of Test: how good the head is, as a sentence and as a range, its weakest class, what it is compared with,
// and which classes were not asked.
import { ClipboardCheck } from 'lucide-react';
import { isolated } from '../../core/base/names';
import type { Quality } from '../../core/evaluation/quality';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { shownClasses } from '../../store/dataset/shownClasses';
import type { NoEvaluation } from '../../store/evaluation/evaluationSlice';
import { guessingSentence } from '../../store/evaluation/guessingSentence';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { scoreSentence } from '../../store/head/scoreSentence';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { Disclosure } from '../../ui/Disclosure';
import { EmptyState } from '../../ui/EmptyState';
import { StillLooking } from '../../ui/StillLooking';
import { TechnicalDetails } from '../../ui/TechnicalDetails';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import { Making } from './Making';
import { RangeBar } from './RangeBar';
import { Sentence } from './Sentence';
import { useClassNamed } from './useClassNamed';
import { Weakest } from './Weakest';
import styles from './quality.module.css';

interface QualityHeadProps {
  /** Leads to where a head is taught. */
  readonly teach: Elements;
}

/**
 * The held-out answer, kept on show while a newer one is made; else why there is none, or a note with `teach` where nothing was taught yet.
 */
export function QualityHead({ teach }: QualityHeadProps) {
  const evaluation = useAppStore((state) => state.evaluation);
  const shown = useAppStore(shownEvaluation);
  const yet = useAppStore(yetToSee);
  const coming = useAppStore(yetToKnow);
  const origin = useAppStore((state) => state.opened?.document.origin ?? 'file');
  // Of the first pictures alone it would be said that there are too few, or too few recordings.
  if (shown && !(yet && shown.quality.total === 0))
    return (
      <div className={styles.head} aria-busy={shown.behind} data-behind={shown.behind}>
        <Sentence of={shown.quality} yet={yet !== undefined} large />
        {shown.quality.enough && <RangeBar of={shown.quality} />}
        <Facts of={shown.quality} yet={yet !== undefined} />
        {shown.quality.total > 0 && <p className={styles.elsewhere}>{say('quality.elsewhere')}</p>}
        {yet ? <StillLooking of={yet} /> : shown.behind && <Making />}
        <Disclosure label={say('quality.how')} name="how quality is measured">
          {() => (
            <p className={styles.how}>
              <Explained text={say('quality.howText')} />
            </p>
          )}
        </Disclosure>
      </div>
    );
  if (yet && evaluation.kind !== 'none') return <StillLooking of={yet} />;
  if (evaluation.kind === 'making' && evaluation.learns) return <Making />;
  if (evaluation.kind === 'none')
    return (
      <div className={styles.none}>
        <p>{whyNone(evaluation.why, origin)}</p>
        {evaluation.why.kind === 'opened' && <MakersScore />}
        <TechnicalDetails text={evaluation.why.kind === 'failed' ? evaluation.why.detail : undefined} />
      </div>
    );
  if (coming) return <StillLooking of={coming} />;
  return (
    <EmptyState icon={<ClipboardCheck />} title={say('quality.nothing')} actions={teach}>
      {say('quality.nothingText')}
    </EmptyState>
  );
}

/** Of a head from a file: what the file says of how good it was. */
function MakersScore() {
  const opened = useAppStore((state) => state.opened);
  const score = opened?.document.score;
  if (!opened) return null;
  return (
    <p className={styles.fact} data-makers-score>
      {score
        ? say('quality.openedScore', { score: scoreSentence(score) })
        : say('quality.openedNoScore', { origin: opened.document.origin ?? 'file' })}
    </p>
  );
}

interface FactsProps {
  readonly of: Quality;
  /** More pictures are on their way: what is lacking is not known. */
  readonly yet: boolean;
}

/** The weakest class, what guessing comes to, and which classes were not asked: what there is of it. */
export function Facts({ of, yet }: FactsProps) {
  const { weakest, enough, right, total, notHeldOut } = of;
  // Of a class that was not asked nobody knows.
  const allFound = enough && right === total && notHeldOut.length === 0;
  const named = useClassNamed();
  const nameOf = (classId: string) => isolated(named(classId).name);
  const baseline = guessingSentence(of.right, of.baseline, useAppStore(shownClasses));
  return (
    <div className={styles.facts}>
      {weakest && <Weakest of={weakest} />}
      {allFound && <p className={styles.fact}>{say('quality.allFound')}</p>}
      {baseline && (
        <p className={styles.fact}>
          {/* As it is drawn in the bar above. */}
          {enough && <span className={styles.guessKey} aria-hidden="true" />}
          <span>{baseline}</span>
        </p>
      )}
      {total > 0 &&
        !yet &&
        notHeldOut.map(({ classId, lack }) => (
          <p key={classId} className={styles.fact} data-lack="true">
            {whyNotHeldOut(lack, nameOf(classId))}
          </p>
        ))}
    </div>
  );
}

function whyNotHeldOut(lack: Quality['notHeldOut'][number]['lack'], name: string): string {
  switch (lack) {
    case 'one-fold':
      return say('quality.notAskedFold', { name });
    case 'no-other-class':
      return say('quality.notAskedAlone', { name });
    default:
      return say('quality.notAskedOne', { name });
  }
}

function whyNone(why: NoEvaluation, origin: 'link' | 'file'): string {
  switch (why.kind) {
    case 'opened':
      return say('quality.opened', { origin });
    case 'behind':
      return say('quality.behind');
    case 'not-kept':
      return say('quality.notKept');
    case 'settings-unknown':
      return say('quality.settingsUnknown');
    case 'failed':
      return say('quality.failed');
  }
}
