// Twelve colours, one chosen.
import { useId } from 'react';
import { COLOUR_NAMES, paletteIndex } from './classColour';
import styles from './ColourPicker.module.css';

interface ColourPickerProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (colour: number) => void;
}

export function ColourPicker({ label, value, onChange }: ColourPickerProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.picker}>
      {COLOUR_NAMES.map((colour, at) => (
        <label key={colour} className={styles.swatch} data-colour={at} title={colour}>
          <input type="radio" name={name} aria-label={colour} checked={at === paletteIndex(value)} onChange={() => onChange(at)} />
        </label>
      ))}
    </div>
  );
}
