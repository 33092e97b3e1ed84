// The details of an error, to be copied by whoever can mend it; where a page may not write to the clipboard they are shown.
import { useState } from 'react';
import { say } from '../../words/say';
import { Button } from '../Button';
import styles from './BrokenDetails.module.css';

interface BrokenDetailsProps {
  readonly thrown: unknown;
  /** Where in the tree it was thrown, as React says. */
  readonly place: string;
}

/** A button that copies what was thrown and where; the text itself where copying is refused. */
export function BrokenDetails({ thrown, place }: BrokenDetailsProps) {
  const [state, setState] = useState<'there' | 'copied' | 'shown'>('there');
  const text = detailsOf(thrown, place);
  const copy = async () => {
    // Refused on plain http, and by some schools' settings.
    const copied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    setState(copied ? 'copied' : 'shown');
  };
  return (
    <>
      <Button size="s" onClick={() => void copy()}>
        {state === 'copied' ? say('boundary.copied') : say('boundary.copy')}
      </Button>
      {state === 'shown' && (
        <textarea
          className={styles.details}
          aria-label={say('boundary.details')}
          value={text}
          readOnly
          rows={6}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}

/** What someone who mends it needs; nothing of what a person made. */
function detailsOf(thrown: unknown, place: string): string {
  const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return [error, place.trim(), navigator.userAgent].filter((part) => part !== '').join('\n\n');
}
