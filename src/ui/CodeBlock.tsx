// A piece of code to take along: shown as it is, with a button that copies it.
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';
import styles from './CodeBlock.module.css';

interface CodeBlockProps {
  readonly label: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the page may not write to the clipboard: on plain http, and by some schools' settings. */
  readonly byHand: string;
  /** Broken anywhere, for one long line. */
  readonly wrap?: boolean;
}

export function CodeBlock({ label, code, copy, copied, byHand, wrap = false }: CodeBlockProps) {
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
          {now ? copied : copy}
        </Button>
      </figcaption>
      <pre data-wrap={wrap} tabIndex={0} aria-label={label} translate="no" dir="ltr">
        <code>{code}</code>
      </pre>
      {now === false && <p role="status">{byHand}</p>}
    </figure>
  );
}
