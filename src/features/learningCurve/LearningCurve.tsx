// The question "How many samples does it take?": what its answer will show, the button that measures it, then the answer.
import { ChartSpline } from 'lucide-react';
import { useEffect, useId } from 'react';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { lazily } from '../../ui/lazily';
import styles from './learningCurve.module.css';

const CurvePage = lazily(() => import('./CurvePage').then(({ CurvePage: page }) => page));

interface LearningCurveProps {
  /** Leads to where samples are collected. */
  readonly teach: Elements;
}

export function LearningCurve({ teach }: LearningCurveProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.question}>
      <h2 id={heading}>How many samples does it take?</h2>
      <Answer teach={teach} />
    </section>
  );
}

function Answer({ teach }: LearningCurveProps) {
  const begun = useAppStore(({ curveWork, curveResult }) => curveWork.kind !== 'idle' || curveResult !== undefined);
  const two = useAppStore(
    (state) => trainedNow(state) !== undefined || new Set(state.dataset.samples.map(({ classId }) => classId)).size > 1,
  );
  const look = useAppStore((state) => state.openCurve);
  // Coming back to what was asked: what it lacked may be there by now.
  useEffect(() => {
    if (begun) void look();
  }, [begun, look]);
  if (begun) return <CurvePage />;
  return two ? (
    <EmptyState
      icon={<ChartSpline />}
      title="Few samples or many?"
      actions={
        <Button kind="primary" icon={<ChartSpline />} onClick={() => void look()}>
          Measure it
        </Button>
      }
    >
      Several heads learn from 1, 2, 5 and more samples a class, and are asked about samples that were kept back. The curve shows how often
      each is right.
    </EmptyState>
  ) : (
    <EmptyState icon={<ChartSpline />} title="Nothing to compare yet" actions={teach}>
      Here you will see how much better a head gets with each further sample, and which kind of head gets there first. It needs samples of
      two classes, from two recordings each.
    </EmptyState>
  );
}
