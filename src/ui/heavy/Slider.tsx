// A number within a range.
import { Slider as Base } from '@base-ui/react/slider';
import styles from '../Field.module.css';

export interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly format?: (value: number) => string;
}

/** A slider by pointer and keyboard; `format` says the number as it is shown and spoken. */
export function Slider({ label, min, max, step = 1, value, onChange, format = String }: SliderProps) {
  return (
    <Base.Root className={styles.field} value={value} min={min} max={max} step={step} onValueChange={onChange}>
      <b>{label}</b>
      <output className={styles.number}>{format(value)}</output>
      <Base.Control className={styles.slider}>
        <Base.Track className={styles.track}>
          <Base.Indicator className={styles.filled} />
          <Base.Thumb className={styles.handle} aria-label={label} getAriaValueText={(_, now) => format(now)} />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
