// A list of things to do, by pointer, by keyboard and by ear.
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { Fragment, useState } from 'react';
import { TriggerButton } from '../Trigger';
import type { Entry, MenuProps } from '../menuItems';
import { sections } from '../menuItems';
import { Name } from '../Name';
import { useBackCloses } from './backCloses';
import styles from './Menu.module.css';

/** The button with its list, open from the start where `openAtOnce`. */
export function Menu({ items, openAtOnce, ...look }: MenuProps & { readonly openAtOnce: boolean }) {
  const [open, setOpen] = useState(openAtOnce);
  useBackCloses(open, () => setOpen(false));
  return (
    <Base.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Base.Trigger render={<TriggerButton {...look} />} />
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        {/* Fixed: its button may stick while the page scrolls, and then it would slip from under a press. */}
        <Base.Positioner className={styles.positioner} positionMethod="fixed" sideOffset={6} align="start" collisionPadding={8} sticky>
          <Base.Popup className={styles.popup} aria-label={look.label}>
            {sections(items).map(({ heading, entries }, at) => (
              <Fragment key={at}>
                {at > 0 && <Base.Separator className={styles.separator} />}
                {heading === undefined ? (
                  entries.map(toItem)
                ) : (
                  <Base.Group>
                    <Base.GroupLabel className={styles.heading}>{heading}</Base.GroupLabel>
                    {entries.map(toItem)}
                  </Base.Group>
                )}
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function toItem(item: Entry, at: number) {
  if (item.kind === 'choice') {
    return (
      <Base.CheckboxItem
        key={item.id ?? at}
        className={styles.item}
        checked={item.chosen}
        closeOnClick
        onCheckedChange={() => item.onChoose()}
        label={item.label}
      >
        <span className={styles.mark}>{item.chosen && <Check aria-hidden="true" />}</span>
        <span>
          <Name lang={item.lang}>{item.label}</Name>
          {item.detail !== undefined && <small>{item.detail}</small>}
        </span>
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item key={at} className={styles.item} data-danger={item.danger} disabled={item.disabled ?? false} onClick={item.onChoose}>
      <span className={styles.mark}>{item.icon}</span>
      <span>
        <Name>{item.label}</Name>
        {item.detail !== undefined && <small>{item.detail}</small>}
      </span>
    </Base.Item>
  );
}
