// Twelve colours, one chosen.
import { useId } from 'react';
import styles from './ColourPicker.module.css';

const NAMES = ['blue', 'orange', 'green', 'pink', 'cyan', 'red', 'violet', 'ochre', 'lime', 'brown', 'navy', 'slate'];

interface ColourPickerProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (colour: number) => void;
}

export function ColourPicker({ label, value, onChange }: ColourPickerProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.picker}>
      {NAMES.map((colour, at) => (
        <label key={colour} className={styles.swatch} data-colour={at} title={colour}>
          <input type="radio" name={name} aria-label={colour} checked={at === value} onChange={() => onChange(at)} />
        </label>
      ))}
    </div>
  );
}
