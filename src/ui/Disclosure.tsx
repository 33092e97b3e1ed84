// A button that opens what is below it, and leaves it open for as long as the tab lives.
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Boundary } from './Boundary';
import styles from './Disclosure.module.css';
import type { Elements } from './elements';
import { remember, remembered } from './forThisVisit';

interface DisclosureProps {
  readonly label: string;
  /** What it is remembered by. */
  readonly name: string;
  readonly children: () => Elements;
}

/** Its content is made when it is first open. */
export function Disclosure({ label, name, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(() => !!remembered(name));
  return (
    <div className={styles.disclosure}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          remember(name, open ? '' : '1');
        }}
      >
        <span>{label}</span>
        <ChevronDown aria-hidden="true" />
      </button>
      <div id={id} className={styles.content} hidden={!open}>
        {open && <Boundary>{children()}</Boundary>}
      </div>
    </div>
  );
}
