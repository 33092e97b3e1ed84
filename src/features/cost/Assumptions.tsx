// What is assumed and can be changed: what the device draws, and what its electricity costs in CO₂.
import { useId } from 'react';
import type { DeviceClass, Range } from '../../core/compare/cost';
import { LEAST_ASSUMED, USUAL_WATTS } from '../../core/compare/cost';
import answers from '../../ui/answers.module.css';
import { Select } from '../../ui/Select';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import styles from './cost.module.css';

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

export function Assumptions({ device, watts: [low, high], grid, onDevice, onWatts, onGrid }: AssumptionsProps) {
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
      <Number
        key={`low ${device}`}
        label={say('cost.wattsLow')}
        value={low}
        most={MOST_WATTS}
        onChange={(value) => onWatts(value === undefined ? USUAL_WATTS[device] : [value, Math.max(value, high)])}
      />
      <Number
        key={`high ${device}`}
        label={say('cost.wattsHigh')}
        value={high}
        most={MOST_WATTS}
        onChange={(value) => onWatts(value === undefined ? USUAL_WATTS[device] : [Math.min(low, value), value])}
      />
      <Number label={say('cost.grid')} value={grid} most={MOST_GRAMS} onChange={onGrid} hint={say('cost.gridHint')} />
    </div>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly hint?: string;
  /** A number from LEAST_ASSUMED to `most`; undefined for anything else. */
  readonly onChange: (value: number | undefined) => void;
}

function Number({ label, value, most, hint, onChange }: NumberProps) {
  const id = useId();
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        max={most}
        step="any"
        value={value ?? ''}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(valueAsNumber >= LEAST_ASSUMED && valueAsNumber <= most ? valueAsNumber : undefined)
        }
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={answers.small}>
          {hint}
        </p>
      )}
    </div>
  );
}
