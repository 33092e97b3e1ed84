// The numbers of the figure, for whoever wants to read or hear them.
import { shotsWords } from '../../store/curve/shotsWords';
import { headKindName } from '../../store/head/headKindNames';
import { say } from '../../words/say';
import { meanAndSpread } from './curveWords';
import styles from './learningCurve.module.css';
import type { ShownCurve } from './useCurves';

/** A row for each number of samples per class, a column for each head: mean and standard deviation, or a dash. */
export function CurveTable({ curves }: { readonly curves: readonly ShownCurve[] }) {
  const shots = [...new Set(curves.flatMap(({ points }) => points.map((point) => point.shots)))].sort((a, b) => a - b);
  const pointOf = ({ points }: ShownCurve, samples: number) => points.find((point) => point.shots === samples);
  return (
    <div className={styles.scroll} data-scrolls="inline" tabIndex={0} role="region" aria-label={say('tables.numbers')}>
      <table>
        <caption>{say('learningCurve.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('learningCurve.samplesPerClass')}</th>
            {curves.map(({ kind }) => (
              <th key={kind} scope="col">
                {headKindName(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shots.map((samples) => {
            return (
              <tr key={samples}>
                <th scope="row">{shotsWords(samples, curves)}</th>
                {curves.map((curve) => {
                  const point = pointOf(curve, samples);
                  return <td key={curve.kind}>{point ? meanAndSpread(point) : '–'}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
