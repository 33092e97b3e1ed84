// A list of things to do, by pointer, by keyboard and by ear.
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TriggerLook } from '../Trigger';
import { TriggerButton } from '../Trigger';
import styles from './Menu.module.css';

export type MenuItem =
  | {
      readonly kind?: 'item';
      readonly label: string;
      readonly icon?: ReactNode;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onChoose: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'choice'; readonly label: string; readonly detail?: string; readonly chosen: boolean; readonly onChoose: () => void };

export interface MenuProps extends TriggerLook {
  readonly items: readonly MenuItem[];
}

export function Menu({ items, openAtOnce, ...look }: MenuProps & { readonly openAtOnce: boolean }) {
  return (
    <Base.Root defaultOpen={openAtOnce}>
      <Base.Trigger render={<TriggerButton {...look} />} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={6} align="start" collisionPadding={8}>
          <Base.Popup className={styles.popup} aria-label={look.label}>
            {items.map((item, at) => <Item key={at} item={item} />)}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item }: { readonly item: MenuItem }) {
  switch (item.kind) {
    case 'separator':
      return <Base.Separator className={styles.separator} />;
    case 'heading':
      return <div className={styles.heading} role="presentation">{item.label}</div>;
    case 'choice':
      return (
        <Base.CheckboxItem className={styles.item} checked={item.chosen} closeOnClick onCheckedChange={() => item.onChoose()} label={item.label}>
          <span className={styles.mark}>{item.chosen && <Check aria-hidden="true" />}</span>
          <span>
            {item.label}
            {item.detail !== undefined && <small>{item.detail}</small>}
          </span>
        </Base.CheckboxItem>
      );
    default:
      return (
        <Base.Item className={styles.item} data-danger={item.danger} disabled={item.disabled ?? false} onClick={item.onChoose}>
          <span className={styles.mark}>{item.icon}</span>
          {item.label}
        </Base.Item>
      );
  }
}
