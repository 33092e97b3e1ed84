// Charts: one with bands and markers over a logarithmic axis, one of many points.
import { percent } from '../../words/numbers';
import { Chart } from '../Chart';

const SHOTS = [1, 2, 5, 10, 20, 50];
const RISE = SHOTS.map((shots) => 1 - 0.5 / (1 + 0.6 * shots));
const SLOW = SHOTS.map((shots) => 1 - 0.6 / (1 + 0.25 * shots));
const EPOCHS = Array.from({ length: 50 }, (_, i) => i + 1);

export function Charts() {
  return (
    <>
      <Chart
        label="Two lines that rise with the samples a class"
        x={SHOTS}
        lines={[
          {
            name: 'Fast',
            colour: '--class-0',
            y: RISE,
            marker: 'circle',
            band: { low: RISE.map((y) => y - 0.05), high: RISE.map((y) => Math.min(1, y + 0.05)) },
          },
          {
            name: 'Slow',
            colour: '--class-1',
            y: SLOW,
            marker: 'square',
            band: { low: SLOW.map((y) => y - 0.07), high: SLOW.map((y) => y + 0.07) },
          },
          { name: 'Level', colour: '--class-6', y: SHOTS.map(() => 0.4), dashed: true },
        ]}
        xAxis={{ label: 'Samples a class', log: true, ticks: SHOTS }}
        yAxis={{ label: 'Right', min: 0, max: 1, format: percent }}
      />
      <Chart
        label="A loss that falls, epoch by epoch"
        x={EPOCHS}
        lines={[
          { name: 'Train', colour: '--class-2', y: EPOCHS.map((epoch) => 1.2 * Math.exp(-epoch / 12)) },
          { name: 'Validation', colour: '--class-3', y: EPOCHS.map((epoch) => 0.3 + 0.9 * Math.exp(-epoch / 9)), dashed: true },
        ]}
        xAxis={{ label: 'Epoch' }}
        yAxis={{ label: 'Loss', min: 0 }}
      />
    </>
  );
}
