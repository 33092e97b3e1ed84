// A piece of code to take along: shown as it is, with a button that copies it.
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { say } from '../words/say';
import { Button } from './Button';
import styles from './CodeBlock.module.css';

interface CodeBlockProps {
  readonly label: string;
  readonly code: string;
  /** Broken anywhere, for one long line. */
  readonly wrap?: boolean;
}

/** Shows code left to right in any language, and says whether it was copied until the code is another. */
export function CodeBlock({ label, code, wrap = false }: CodeBlockProps) {
  const [state, setState] = useState<{ readonly code: string; readonly done: boolean }>();
  const now = state?.code === code ? state.done : undefined;
  const take = async () => {
    const done = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(code))
      .then(
        () => true,
        () => false,
      );
    setState({ code, done });
  };
  return (
    <figure className={styles.figure}>
      <figcaption>
        <span>{label}</span>
        <Button size="s" icon={now ? <Check /> : <Copy />} onClick={() => void take()}>
          {now ? say('copying.copied') : say('copying.copy')}
        </Button>
      </figcaption>
      <pre data-wrap={wrap} tabIndex={0} aria-label={label} translate="no" dir="ltr">
        <code>{code}</code>
      </pre>
      {/* On plain http, and by some schools' settings. */}
      {now === false && <p role="status">{say('copying.byHand')}</p>}
    </figure>
  );
}
