// A reliability diagram: for each range of confidence the share that was right, as a bar as wide as there are pictures, and the line where
// both agree. It runs from left to right in every language, as the other charts do.
import type { ReliabilityBin } from '../../core/evaluation/calibration';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './calibration.module.css';

const SIDE = 240;

/** Shares that are named on both axes. */
const TICKS = [0, 0.5, 1];

/**
 * Draws `bins`: the width of a bar grows with the root of its count, and a line leads from each bar to the mean confidence.
 * Empty bins are left out.
 */
export function ReliabilityDiagram({ bins }: { readonly bins: readonly ReliabilityBin[] }) {
  const most = Math.max(...bins.map(({ count }) => count));
  const y = (share: number) => SIDE * (1 - share);
  return (
    <figure className={styles.figure} dir="ltr" role="img" aria-label={say('calibration.chart')}>
      <Axis label={say('calibration.wasRight')} across={false} />
      <svg className={styles.diagram} viewBox={`-4 -4 ${SIDE + 8} ${SIDE + 8}`} aria-hidden="true">
        <rect className={styles.frame} width={SIDE} height={SIDE} />
        {bins.map(({ from, to, count, confidence, accuracy }) => {
          if (confidence === undefined || accuracy === undefined) return null;
          const room = SIDE * (to - from) - 2;
          const width = Math.max(3, room * Math.sqrt(count / most));
          const x = SIDE * from + 1 + (room - width) / 2;
          return (
            <g key={from}>
              <rect className={styles.bar} x={x} width={width} y={y(accuracy)} height={SIDE * accuracy} />
              <line className={styles.gap} x1={x + width / 2} x2={x + width / 2} y1={y(accuracy)} y2={y(confidence)} />
            </g>
          );
        })}
        <line className={styles.even} x1={0} y1={SIDE} x2={SIDE} y2={0} />
      </svg>
      <Axis label={say('calibration.said')} across />
    </figure>
  );
}

/** What an axis says, with the shares along it. */
function Axis({ label, across }: { readonly label: string; readonly across: boolean }) {
  return (
    <span className={styles.axis} data-across={across}>
      <span className={styles.ticks}>
        {TICKS.map((share) => (
          <span key={share}>{percent(share)}</span>
        ))}
      </span>
      <bdi className={styles.says}>{label}</bdi>
    </span>
  );
}
