// What is assumed and can be changed: what the device draws, and what its electricity costs in CO₂.
import type { DeviceClass, Range } from '../../core/compare/cost';
import { USUAL_WATTS } from '../../core/compare/cost';
import { Select } from '../../ui/Select';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import styles from './cost.module.css';
import { NumberField } from './NumberField';
import { withLeast, withMost } from './wattsTyped';

interface AssumptionsProps {
  readonly device: DeviceClass;
  readonly watts: Range;
  readonly grid: number | undefined;
  readonly onDevice: (device: DeviceClass) => void;
  readonly onWatts: (watts: Range) => void;
  readonly onGrid: (grid: number | undefined) => void;
}

const DEVICES = [
  ['phone', 'cost.phone'],
  ['laptop', 'cost.laptop'],
  ['desktop', 'cost.desktop'],
] as const satisfies readonly (readonly [DeviceClass, MessageId])[];

const MOST_WATTS = 2000;
const MOST_GRAMS = 2000;

/**
 * The kind of device, its power in watts as a range, and the grid's grams of CO₂ per kWh.
 * A bound that is cleared goes back to what is usual for the device.
 */
export function Assumptions({ device, watts, grid, onDevice, onWatts, onGrid }: AssumptionsProps) {
  return (
    <div className={styles.assumptions}>
      <Select
        label={say('cost.device')}
        value={device}
        options={DEVICES.map(([value, label]) => ({ value, label: say(label) }))}
        onChange={(value) => {
          const known = DEVICES.find(([each]) => each === value);
          if (known) onDevice(known[0]);
        }}
      />
      <NumberField
        key={`low ${device}`}
        label={say('cost.wattsLow')}
        value={watts[0]}
        most={MOST_WATTS}
        onCommit={(value) => onWatts(withLeast(watts, USUAL_WATTS[device], value))}
      />
      <NumberField
        key={`high ${device}`}
        label={say('cost.wattsHigh')}
        value={watts[1]}
        most={MOST_WATTS}
        onCommit={(value) => onWatts(withMost(watts, USUAL_WATTS[device], value))}
      />
      <NumberField label={say('cost.grid')} value={grid} most={MOST_GRAMS} onCommit={onGrid} hint={say('cost.gridHint')} />
    </div>
  );
}
