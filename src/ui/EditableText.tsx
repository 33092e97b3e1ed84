// A name that is changed where it stands: text until it is pressed.
import type { ComponentProps } from 'react';
import { useRef, useState } from 'react';
import styles from './EditableText.module.css';

interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly disabled?: boolean;
  readonly size?: 'm' | 'l';
  /** Whether it has the focus from the start, to be written over. */
  readonly first?: boolean;
  /** Whether a long one takes more lines. Where all stands in one line, a pointer is told the whole. */
  readonly wraps?: boolean;
}

/** Commits, trimmed, on Enter and on leaving; Escape and an empty name change nothing. */
export function EditableText({ label, value, onCommit, disabled = false, size = 'm', first = false, wraps = false }: EditableTextProps) {
  const [draft, setDraft] = useState<string>();
  const reverting = useRef(false);
  const finish = () => {
    const text = draft?.trim();
    if (!reverting.current && text && text !== value) onCommit(text);
    reverting.current = false;
    setDraft(undefined);
  };
  const shared = {
    className: styles.text,
    'aria-label': label,
    dir: 'auto',
    value: draft ?? value,
    disabled,
    autoFocus: first,
    maxLength: 80,
    spellCheck: false,
    autoComplete: 'off',
    onFocus: (event) => event.currentTarget.select(),
    onChange: (event) => setDraft(event.currentTarget.value),
    onBlur: finish,
    onKeyDown: (event) => {
      if (event.key === 'Escape') reverting.current = true;
      // Else a line break would come into the name.
      if (event.key === 'Enter') event.preventDefault();
      if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
    },
  } satisfies ComponentProps<'input'> & ComponentProps<'textarea'>;
  return wraps ? (
    <textarea rows={1} enterKeyHint="done" data-size={size} {...shared} />
  ) : (
    <input title={value} data-size={size} {...shared} />
  );
}
