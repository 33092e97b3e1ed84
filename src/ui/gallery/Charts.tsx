// Charts: one with bands and markers over a logarithmic axis, one of many points.
import { percent } from '../../words/numbers';
import { Chart } from '../Chart';
import { words } from './words';

const SHOTS = [1, 2, 5, 10, 20, 50];
const RISE = SHOTS.map((shots) => 1 - 0.5 / (1 + 0.6 * shots));
const SLOW = SHOTS.map((shots) => 1 - 0.6 / (1 + 0.25 * shots));
const EPOCHS = Array.from({ length: 50 }, (_, i) => i + 1);

/** Shows charts of fixed numbers. */
export function Charts() {
  return (
    <>
      <Chart
        label={words.twoLinesThatRiseWith}
        x={SHOTS}
        lines={[
          {
            name: words.fast,
            colour: '--class-0',
            y: RISE,
            marker: 'circle',
            band: { low: RISE.map((y) => y - 0.05), high: RISE.map((y) => Math.min(1, y + 0.05)) },
          },
          {
            name: words.slow,
            colour: '--class-1',
            y: SLOW,
            marker: 'square',
            band: { low: SLOW.map((y) => y - 0.07), high: SLOW.map((y) => y + 0.07) },
          },
          { name: words.level, colour: '--class-6', y: SHOTS.map(() => 0.4), dashed: true },
        ]}
        xAxis={{ label: words.samplesAClass, log: true, ticks: SHOTS }}
        yAxis={{ label: words.right, min: 0, max: 1, format: percent }}
      />
      <Chart
        label={words.aLossThatFallsEpoch}
        x={EPOCHS}
        lines={[
          { name: words.train, colour: '--class-2', y: EPOCHS.map((epoch) => 1.2 * Math.exp(-epoch / 12)) },
          { name: words.validation, colour: '--class-3', y: EPOCHS.map((epoch) => 0.3 + 0.9 * Math.exp(-epoch / 9)), dashed: true },
        ]}
        xAxis={{ label: words.epoch }}
        yAxis={{ label: words.loss, min: 0 }}
      />
    </>
  );
}
