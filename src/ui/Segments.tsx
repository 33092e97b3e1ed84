// One of a few, all in sight: radio buttons that look like one bar.
import { useId } from 'react';
import styles from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  /** Whether the label is read as well as heard, as beside a `Select`. */
  readonly labelled?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** Shows a few options as radio buttons under one legend. */
export function Segments<Value extends string>({ label, labelled = false, value, options, onChange }: SegmentsProps<Value>) {
  const name = useId();
  const bar = (
    <fieldset className={styles.segments}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
  if (!labelled) return bar;
  return (
    <div className={styles.labelled}>
      {/* The legend says it to the ear. */}
      <span aria-hidden="true">{label}</span>
      {bar}
    </div>
  );
}
