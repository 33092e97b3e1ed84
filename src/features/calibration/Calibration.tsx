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
  return (
    <div className={styles.calibration} data-behind={shown.behind}>
      <p className={styles.what}>{say('calibration.off', { error: points(error) })}</p>
      <p className={styles.small}>{say('calibration.between', { low: points(interval.low), high: points(interval.high) })}</p>
      <ReliabilityDiagram bins={bins} />
      <p className={styles.small}>{say('calibration.axis')}</p>
      <p className={styles.small}>
        <Explained text={doneAboutIt({ temperature: shown.made.temperature, before: shown.made.errorBefore, after: error, interval })} />
      </p>
      <Disclosure label={say('tables.numbers')} name="reliability in numbers">
        {() => <BinTable bins={bins} />}
      </Disclosure>
    </div>
  );
}
