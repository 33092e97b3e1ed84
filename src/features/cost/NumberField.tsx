// A field for a number: what is typed stands until the field is left or Enter is pressed, and what cannot be is said and not taken.
import { useId, useState } from 'react';
import { LEAST_ASSUMED } from '../../core/compare/cost';
import answers from '../../ui/answers.module.css';
import { say } from '../../words/say';
import styles from './cost.module.css';
import { typedNumber } from './typedNumber';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly hint?: string;
  /** A number from LEAST_ASSUMED to `most`; undefined where the field was left empty. */
  readonly onCommit: (value: number | undefined) => void;
}

/**
 * Calls `onCommit` with the number, or undefined where the field was emptied. Numbers outside `LEAST_ASSUMED` to `most` are refused;
 * Escape puts the value back.
 */
export function NumberField({ label, value, most, hint, onCommit }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState(false);
  const finish = ({ value: text, validity }: HTMLInputElement) => {
    if (draft === undefined) return;
    const typed = typedNumber(text, validity.badInput, most);
    setRefused(typed === 'refused');
    if (typed === 'refused') return;
    setDraft(undefined);
    const next = typed === 'empty' ? undefined : typed;
    if (next !== value) onCommit(next);
  };
  const described = [hint !== undefined && `${id}-hint`, refused && `${id}-refused`].filter((each) => each !== false).join(' ');
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={LEAST_ASSUMED}
        max={most}
        step="any"
        value={draft ?? value ?? ''}
        aria-invalid={refused}
        {...(described !== '' && { 'aria-describedby': described })}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={({ currentTarget }) => finish(currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') finish(currentTarget);
          if (key !== 'Escape' || draft === undefined) return;
          // Where a browser can make no number of it, React sees nothing to put back.
          currentTarget.value = value === undefined ? '' : String(value);
          setDraft(undefined);
          setRefused(false);
        }}
      />
      <p id={`${id}-refused`} className={styles.refused} role="status">
        {refused && say('cost.refused', { least: LEAST_ASSUMED, most })}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={answers.small}>
          {hint}
        </p>
      )}
    </div>
  );
}
