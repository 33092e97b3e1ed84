// The learning curve: what it says, the figure, how it was made, and the numbers.
import { isolated } from '../../core/base/names';
import { tuningFailureSentence } from '../../store/epochs/tuningSentence';
import { isMeasuring } from '../../store/curve/learningCurveSlice';
import { shownClasses } from '../../store/dataset/shownClasses';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { StillLooking } from '../../ui/StillLooking';
import { say } from '../../words/say';
import { CurveFigure } from './CurveFigure';
import { CurveFiles } from './CurveFiles';
import { CurveSettings } from './CurveSettings';
import { CurveTable } from './CurveTable';
import { firstReading, howMeasured, lackSentence, progressWords } from './curveWords';
import styles from './learningCurve.module.css';
import { useCurveBehind } from './useCurveBehind';
import { useCurves } from './useCurves';

/**
 * Grows with every point that is measured. What is missing, what failed and what has changed since is said above the figure.
 * `link` is the address's query with the settings.
 */
export function CurvePage({ link }: { readonly link: string }) {
  const work = useAppStore((state) => state.curveWork);
  const measure = useAppStore((state) => state.measureCurve);
  const curves = useCurves();
  const classes = useAppStore(shownClasses);
  const nameOf = (id: string) => isolated(classes.find((each) => each.id === id)?.name ?? '');
  const result = useAppStore((state) => state.curveResult);
  const yet = useAppStore(yetToSee);
  const reading = firstReading(curves, result);
  const offer = useAppStore(({ tuningOffer }) => tuningOffer);
  const shown = curves.some(({ points }) => points.length > 0);

  return (
    <div className={styles.page}>
      {work.kind === 'lacking' && (yet ? <StillLooking of={yet} /> : <Banner tone="info">{lackSentence(work.lack, nameOf)}</Banner>)}
      {work.kind === 'failed' && (
        <Banner
          tone="bad"
          details={work.failure.kind === 'failed' ? work.failure.detail : undefined}
          actions={
            <Button size="s" onClick={() => void measure()}>
              {say('common.tryAgain')}
            </Button>
          }
        >
          {tuningFailureSentence(work.failure)}
        </Banner>
      )}
      <Behind />
      {/* In one place, so that Cancel stays where it is while the figure grows. */}
      <div className={styles.top}>
        <Working />
        <p className={styles.reading} role="status">
          {work.kind === 'running' ? '' : reading}
        </p>
      </div>
      {shown && <CurveFigure curves={curves} />}
      {shown && <CurveSettings link={link} />}
      {shown && result && <p className={styles.how}>{howMeasured(result, curves, offer)}</p>}
      {shown && result && <CurveTable curves={curves} draws={result.draws} />}
      {shown && <CurveFiles curves={curves} />}
    </div>
  );
}

/** How far measuring is, with Cancel; and the way back after a cancel. */
function Working() {
  const work = useAppStore((state) => state.curveWork);
  const cancel = useAppStore((state) => state.cancelCurve);
  const measure = useAppStore((state) => state.measureCurve);
  const behind = useCurveBehind();
  if (work.kind === 'running') {
    const { done, total } = work;
    return (
      <Progress
        label={say('learningCurve.measuring')}
        {...(total !== undefined && { value: done / total, detail: say('learningCurve.measuringHeads', { done, total }) })}
        onCancel={cancel}
      />
    );
  }
  if (work.kind === 'tuning') {
    const { progress } = work;
    return (
      <Progress
        label={say('learningCurve.fineTuning')}
        {...(progress && { value: progress.done / progress.total, detail: progressWords(progress) })}
        onCancel={cancel}
      />
    );
  }
  if (work.kind !== 'cancelled') return null;
  return (
    <Banner
      tone="info"
      actions={
        // Where samples have changed, measuring again is offered above: it would be the same.
        behind ? undefined : (
          <Button size="s" onClick={() => void measure()}>
            {say('learningCurve.resume')}
          </Button>
        )
      }
    >
      {say('learningCurve.cancelled')}
    </Banner>
  );
}

/** Says when samples have changed since. */
function Behind() {
  const curveResult = useAppStore((state) => state.curveResult);
  const work = useAppStore((state) => state.curveWork);
  const measure = useAppStore((state) => state.measureCurve);
  const behind = useCurveBehind();
  if (!behind || !curveResult || isMeasuring(work)) return null;
  return (
    <Banner
      tone="warn"
      actions={
        <Button size="s" onClick={() => void measure()}>
          {say('learningCurve.measureAgain')}
        </Button>
      }
    >
      {say('learningCurve.changed', { samples: curveResult.samples })}
    </Banner>
  );
}
