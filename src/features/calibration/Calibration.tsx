// Whether probabilities mean what they say: how far off they are, a reliability diagram, and what was done about it.
import { useMemo } from 'react';
import { calibrationInterval } from '../../core/evaluation/calibrationInterval';
import { expectedCalibrationError, reliability } from '../../core/evaluation/calibration';
import { ENOUGH_TO_CALIBRATE } from '../../core/evaluation/temperature';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import { Disclosure } from '../../ui/Disclosure';
import { finePercent, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { BinTable } from './BinTable';
import { ReliabilityDiagram } from './ReliabilityDiagram';
import styles from './calibration.module.css';

/** The same draws every time: a number that changes by itself is not believed. */
const SEED = 1;

/** A correction that is smaller than this is not worth a word. */
const NEXT_TO_NOTHING = 0.02;

export function Calibration() {
  const shown = useAppStore(shownEvaluation);
  const samples = useAppStore((state) => state.dataset.samples);
  const table = shown?.table;
  const figures = useMemo(() => {
    if (!table || table.ids.length < ENOUGH_TO_CALIBRATE) return undefined;
    const recordingOf = new Map(samples.map(({ id, burst }) => [id, burst]));
    const recordings = table.ids.map((id) => recordingOf.get(id) ?? id);
    return {
      bins: reliability(table),
      error: expectedCalibrationError(table),
      interval: calibrationInterval(table, recordings, SEED),
    };
  }, [table, samples]);
  if (!shown || shown.quality.asked === 0) return <p className={styles.small}>{say('calibration.empty')}</p>;
  if (!figures) return <p className={styles.small}>{say('calibration.tooFew', { least: ENOUGH_TO_CALIBRATE })}</p>;
  const { bins, error, interval } = figures;
  return (
    <div className={styles.calibration} data-behind={shown.behind}>
      <p className={styles.what}>{say('calibration.off', { error: finePercent(error) })}</p>
      <p className={styles.small}>{say('calibration.between', { low: finePercent(interval.low), high: finePercent(interval.high) })}</p>
      <ReliabilityDiagram bins={bins} />
      <p className={styles.small}>{say('calibration.axis')}</p>
      <p className={styles.small}>{doneAboutIt(shown.made.temperature, shown.made.errorBefore)}</p>
      <Disclosure label={say('tables.numbers')} name="reliability in numbers">
        {() => <BinTable bins={bins} />}
      </Disclosure>
    </div>
  );
}

function doneAboutIt(temperature: number, errorBefore: number): string {
  if (Math.abs(temperature - 1) < NEXT_TO_NOTHING) return say('calibration.same');
  const values = { before: finePercent(errorBefore), temperature: twoDigits(temperature) };
  return temperature > 1 ? say('calibration.hotter', values) : say('calibration.colder', values);
}
