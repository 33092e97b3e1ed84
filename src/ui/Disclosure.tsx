// A button that opens what is below it, and leaves it open for as long as the tab lives.
import { ChevronDown } from 'lucide-react';

import { useId, useState } from 'react';
import { Boundary } from './Boundary';
import styles from './Disclosure.module.css';
import type { Elements } from './elements';

interface DisclosureProps {
  readonly label: string;
  /** What it is remembered by. */
  readonly name: string;
  readonly children: () => Elements;
}

/** Its content is made when it is first open. */
export function Disclosure({ label, name, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(() => wasOpen(name));
  return (
    <div className={styles.disclosure}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          remember(name, !open);
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

const key = (name: string) => `disclosure:${name}`;

/** Where a browser grants no storage, everything is closed at first. */
function wasOpen(name: string): boolean {
  try {
    return sessionStorage.getItem(key(name)) !== null;
  } catch {
    return false;
  }
}

function remember(name: string, open: boolean): void {
  try {
    if (open) sessionStorage.setItem(key(name), 'open');
    else sessionStorage.removeItem(key(name));
  } catch {
    // Then it is closed again after a reload.
  }
}
