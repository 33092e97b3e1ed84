// The question "How many samples does it take?": what its answer will show, the button that measures it, then the answer.
import { hasTwoToLearn } from '../../core/dataset/classCounts';
import { ChartSpline } from 'lucide-react';
import { useEffect, useId } from 'react';
import { trainedNow } from '../../store/head/headSlice';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { useKept, useUnread } from '../../store/useKept';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { lazily } from '../../ui/lazily';
import { LinkedOffer } from '../../ui/LinkedOffer';
import { StillLooking } from '../../ui/StillLooking';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import { Unread } from '../../ui/Unread';
import styles from './learningCurve.module.css';
import { useCurveLink } from './useCurveLink';

const CurvePage = lazily(() => import('./CurvePage').then(({ CurvePage: page }) => page));

interface LearningCurveProps {
  /** Leads to where samples are collected. */
  readonly teach: Elements;
}

/** Reads what is kept of the open project's curve. `teach` is the way to teach where two classes are missing. */
export function LearningCurve({ teach }: LearningCurveProps) {
  useKept('curve');
  const unread = useUnread('curve');
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.question}>
      <h2 id={heading}>{say('learningCurve.question')}</h2>
      <Unread of={unread} />
      <Answer teach={teach} />
    </section>
  );
}

function Answer({ teach }: LearningCurveProps) {
  const begun = useAppStore(({ curveWork, curveResult }) => curveWork.kind !== 'idle' || curveResult !== undefined);
  const two = useAppStore((state) => trainedNow(state) !== undefined || hasTwoToLearn(state.dataset));
  const coming = useAppStore(yetToSee);
  const yet = coming !== undefined;
  const look = useAppStore((state) => state.openCurve);
  // Coming back to what was asked: what it lacked may be there by now.
  useEffect(() => {
    if (begun && !yet) void look();
  }, [begun, yet, look]);
  if (begun || two) return <Measurable begun={begun} onMeasure={() => void look()} />;
  if (coming) return <StillLooking of={coming} />;
  return (
    <EmptyState icon={<ChartSpline />} title={say('learningCurve.nothingYet')} actions={teach}>
      {say('learningCurve.nothingAbout')}
    </EmptyState>
  );
}

/** A link is followed once there is something to measure. */
function Measurable({ begun, onMeasure }: { readonly begun: boolean; readonly onMeasure: () => void }) {
  const { query, offer } = useCurveLink();
  const yet = useAppStore(yetToSee);
  return (
    <>
      <LinkedOffer of={offer} />
      {begun ? (
        <CurvePage link={query} />
      ) : (
        <EmptyState
          icon={<ChartSpline />}
          title={say('learningCurve.title')}
          actions={
            <Button kind="primary" icon={<ChartSpline />} disabled={yet !== undefined} onClick={onMeasure}>
              {say('learningCurve.measure')}
            </Button>
          }
        >
          <Explained text={say('learningCurve.about')} />
          {yet && <StillLooking of={yet} />}
        </EmptyState>
      )}
    </>
  );
}
