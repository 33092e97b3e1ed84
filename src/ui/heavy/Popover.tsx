// A small sheet beside its button.
import { Popover as Base } from '@base-ui/react/popover';
import { useState } from 'react';
import { Boundary } from '../Boundary';
import type { Elements } from '../elements';
import type { TriggerLook } from '../Trigger';
import { TriggerButton } from '../Trigger';
import { useBackCloses } from './backCloses';
import styles from './Menu.module.css';
import own from './Popover.module.css';

export interface PopoverProps extends TriggerLook {
  readonly children: Elements;
}

/** The button with its sheet, open from the start where `openAtOnce`. */
export function Popover({ children, openAtOnce, ...look }: PopoverProps & { readonly openAtOnce: boolean }) {
  const [open, setOpen] = useState(openAtOnce);
  useBackCloses(open, () => setOpen(false));
  return (
    <Base.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Base.Trigger render={<TriggerButton {...look} />} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} positionMethod="fixed" sideOffset={6} align="start" collisionPadding={8} sticky>
          <Base.Popup className={`${styles.popup} ${own.sheet}`} aria-label={look.label}>
            <Boundary>{children}</Boundary>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
