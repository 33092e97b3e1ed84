// The numbers of the reliability diagram.
import type { ReliabilityBin } from '../../core/evaluation/calibration';
import { count as counted, finePercent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './calibration.module.css';

/** A row for each bin that has pictures: mean confidence, share that was right, and number of pictures. */
export function BinTable({ bins }: { readonly bins: readonly ReliabilityBin[] }) {
  return (
    <table className={styles.numbers}>
      <caption>{say('calibration.chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('calibration.sure')}</th>
          <th scope="col">{say('calibration.right')}</th>
          <th scope="col">{say('calibration.pictures')}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, count, confidence, accuracy }) =>
          confidence === undefined || accuracy === undefined ? null : (
            <tr key={from}>
              <th scope="row">{finePercent(confidence)}</th>
              <td>{finePercent(accuracy)}</td>
              <td>{counted(count)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
