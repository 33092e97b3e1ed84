// A small sheet beside its button.
import { Popover as Base } from '@base-ui/react/popover';
import { Boundary } from '../Boundary';
import type { Elements } from '../elements';
import type { TriggerLook } from '../Trigger';
import { TriggerButton } from '../Trigger';
import styles from './Menu.module.css';
import own from './Popover.module.css';

export interface PopoverProps extends TriggerLook {
  readonly children: Elements;
}

/** The button with its sheet, open from the start where `openAtOnce`. */
export function Popover({ children, openAtOnce, ...look }: PopoverProps & { readonly openAtOnce: boolean }) {
  return (
    <Base.Root defaultOpen={openAtOnce}>
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
