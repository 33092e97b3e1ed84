// The numbers of the figure, for whoever wants to read or hear them.
import { shotsOf } from '../../core/compare/curvePoints';
import { pointCell, shotsWords } from '../../store/curve/pointWords';
import { headKindName } from '../../store/head/headKindNames';
import { say } from '../../words/say';
import { captionOf } from './curveWords';
import styles from './learningCurve.module.css';
import type { ShownCurve } from './useCurves';

/** A row for each number of samples per class, a column for each head: mean and standard deviation, or a dash. `draws` were asked for. */
export function CurveTable({ curves, draws }: { readonly curves: readonly ShownCurve[]; readonly draws: number }) {
  const shots = shotsOf(curves);
  return (
    <div className={styles.scroll} data-scrolls="inline" tabIndex={0} role="region" aria-label={say('tables.numbers')}>
      <table>
        <caption>{captionOf(curves, draws)}</caption>
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
          {shots.map((samples) => (
            <tr key={samples}>
              <th scope="row">{shotsWords(samples, curves)}</th>
              {curves.map((curve) => (
                <td key={curve.kind}>{pointCell(curve, samples)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
