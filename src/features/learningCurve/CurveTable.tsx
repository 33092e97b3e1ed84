// The numbers of the figure, for whoever wants to read or hear them.
import { headKindName } from '../../store/head/headKindNames';
import { meanAndSpread } from './curveWords';
import styles from './learningCurve.module.css';
import type { ShownCurve } from './useCurves';

export function CurveTable({ curves }: { readonly curves: readonly ShownCurve[] }) {
  const shots = [...new Set(curves.flatMap(({ points }) => points.map((point) => point.shots)))].sort((a, b) => a - b);
  const pointOf = ({ points }: ShownCurve, count: number) => points.find((point) => point.shots === count);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="The numbers">
      <table>
        <caption>Share right on samples kept back: mean and standard deviation over the draws</caption>
        <thead>
          <tr>
            <th scope="col">Samples a class</th>
            {curves.map(({ kind }) => (
              <th key={kind} scope="col">
                {headKindName(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shots.map((count) => {
            const full = curves.every((curve) => pointOf(curve, count)?.full !== false);
            return (
              <tr key={count}>
                <th scope="row">{full ? count : `up to ${count}`}</th>
                {curves.map((curve) => {
                  const point = pointOf(curve, count);
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
