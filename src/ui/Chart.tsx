// Lines over an axis, fetched when the first one is shown; its room is kept free until then.
import styles from './Chart.module.css';
import type { ChartProps } from './heavy/chartProps';
import { lazily } from './lazily';

export type { ChartAxis, ChartLine, ChartProps } from './heavy/chartProps';
export type { Marker } from './heavy/markers';

const Heavy = lazily(() => import('./heavy/Chart').then(({ Chart: heavy }) => heavy));

/** Keeps the room of a chart free, and shows it once its code is there. */
export function Chart(props: ChartProps) {
  return (
    <div className={styles.room}>
      <Heavy {...props} />
    </div>
  );
}
