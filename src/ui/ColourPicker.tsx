// Twelve colours, one chosen.
import { useId } from 'react';
import { say } from '../words/say';
import { COLOURS, paletteIndex } from './classColour';
import styles from './ColourPicker.module.css';

interface ColourPickerProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (colour: number) => void;
}

/** The palette as radio buttons, each called by its colour’s name. */
export function ColourPicker({ label, value, onChange }: ColourPickerProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.picker}>
      {COLOURS.map((colour, at) => (
        <label key={colour} className={styles.swatch} data-colour={at} title={say(`colours.${colour}`)}>
          <input
            type="radio"
            name={name}
            aria-label={say(`colours.${colour}`)}
            checked={at === paletteIndex(value)}
            onChange={() => onChange(at)}
          />
        </label>
      ))}
    </div>
  );
}
