// A reliability diagram: for each range of confidence the share that was right, as a bar as wide as there are pictures, and the line where both agree.
import type { ReliabilityBin } from '../../core/evaluation/calibration';
import { say } from '../../words/say';
import styles from './calibration.module.css';

const SIDE = 240;

export function ReliabilityDiagram({ bins }: { readonly bins: readonly ReliabilityBin[] }) {
  const most = Math.max(...bins.map(({ count }) => count));
  const y = (share: number) => SIDE * (1 - share);
  return (
    <svg className={styles.diagram} viewBox={`-4 -4 ${SIDE + 8} ${SIDE + 8}`} role="img" aria-label={say('calibration.chart')}>
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
  );
}
