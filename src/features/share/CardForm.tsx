// What a person says of the head on its card: who made it, what it is for, what it is not for. Kept with the project.
import { useId, useState } from 'react';
import type { CardWords } from '../../core/project/settings';
import { useAppStore } from '../../store/useAppStore';
import { say } from '../../words/say';
import styles from './share.module.css';

/** What a card has room for, in letters. */
const MOST = { author: 200, about: 1_000, limits: 1_000 } as const;

/** Three fields of the model card; one that is emptied is no longer on it. */
export function CardForm() {
  const words = useAppStore(({ settings }) => settings.headCard);
  const change = useAppStore((state) => state.changeSettings);
  const field = (name: keyof CardWords) => ({
    value: words[name] ?? '',
    most: MOST[name],
    onCommit: (text: string) => change({ headCard: { ...words, [name]: text === '' ? undefined : text } }),
  });
  return (
    <div className={styles.part}>
      <p className={styles.note}>{say('modelCard.goesAlong')}</p>
      <Field label={say('modelCard.author')} hint={say('modelCard.authorHint')} {...field('author')} />
      <Field label={say('modelCard.about')} hint={say('modelCard.aboutHint')} long {...field('about')} />
      <Field label={say('modelCard.limits')} hint={say('modelCard.limitsHint')} long {...field('limits')} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly most: number;
  /** Several lines. */
  readonly long?: boolean;
  /** When it is left, trimmed. */
  readonly onCommit: (text: string) => void;
}

function Field({ label, hint, value, most, long = false, onCommit }: FieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const props = {
    id,
    dir: 'auto',
    value: draft ?? value,
    maxLength: most,
    'aria-describedby': `${id}-hint`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setDraft(event.currentTarget.value),
    onBlur: () => {
      const text = draft?.trim();
      if (text !== undefined && text !== value) onCommit(text);
      setDraft(undefined);
    },
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {long ? <textarea rows={2} {...props} /> : <input autoComplete="off" {...props} />}
      <p id={`${id}-hint`} className={styles.note}>
        {hint}
      </p>
    </div>
  );
}
