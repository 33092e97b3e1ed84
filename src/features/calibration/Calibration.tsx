// Whether probabilities mean what they say: how far off they are, a reliability diagram, and what was done about it.
import { useDeferredValue } from 'react';
import { ENOUGH_TO_CALIBRATE } from '../../core/evaluation/temperature';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { Disclosure } from '../../ui/Disclosure';
import { Explained } from '../../ui/Explained';
import { StillLooking } from '../../ui/StillLooking';
import { points } from '../../words/numbers';
import { say } from '../../words/say';
import { BinTable } from './BinTable';
import { calibrationFigures } from './calibrationFigures';
import { doneAboutIt } from './doneAboutIt';
import { ReliabilityDiagram } from './ReliabilityDiagram';
import styles from './calibration.module.css';

/** Between ends that are farther apart (0 … 1) a number in the middle would be taken for more than it is. */
const WIDE = 0.3;

/**
 * The expected calibration error of the held-out answers with its interval, its diagram and table, and whether probabilities were scaled.
 * Instead a note where answers are still to come, or too few.
 */
export function Calibration() {
  // After all else is drawn: there may be ten thousand rows.
  const shown = useDeferredValue(useAppStore(shownEvaluation));
  const yet = useAppStore(yetToKnow);
  const fromElsewhere = useAppStore((state) => state.opened !== undefined);
  const figures = shown && calibrationFigures(shown);
  if (!figures && yet) return <StillLooking of={yet} />;
  if (fromElsewhere && !figures) return <p className={styles.small}>{say('testPlace.onlyLearntHere')}</p>;
  if (!shown || shown.quality.total === 0) return <p className={styles.small}>{say('calibration.empty')}</p>;
  if (!figures) return <p className={styles.small}>{say('calibration.tooFew', { least: ENOUGH_TO_CALIBRATE })}</p>;
  const { bins, error, interval } = figures;
  const ends = { low: points(interval.low), high: points(interval.high) };
  const wide = interval.high - interval.low > WIDE;
  const done = (
    <p className={styles.small}>
      <Explained text={doneAboutIt({ temperature: shown.made.temperature, before: shown.made.errorBefore, after: error, interval })} />
    </p>
  );
  return (
    <div className={styles.calibration} data-behind={shown.behind}>
      {wide ? (
        <p className={styles.what}>{say('calibration.wide', ends)}</p>
      ) : (
        <>
          <p className={styles.what}>{say('calibration.off', { error: points(error) })}</p>
          <p className={styles.small}>{say('calibration.between', ends)}</p>
        </>
      )}
      <ReliabilityDiagram bins={bins} />
      <p className={styles.small}>{say('calibration.axis')}</p>
      {!wide && done}
      <Disclosure label={say('tables.numbers')} name="reliability in numbers">
        {() => (
          <>
            {wide && done}
            <BinTable bins={bins} />
          </>
        )}
      </Disclosure>
    </div>
  );
}
