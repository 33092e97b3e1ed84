// The button that opens a menu or a popover: there at first paint, while what it opens is fetched when it is first wanted.
import type { ButtonHTMLAttributes, ComponentType, ReactNode } from 'react';
import { Suspense, useState } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';

/** How a trigger looks: with words, or as a square with an icon. */
export interface TriggerLook {
  /** What it is called. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly text?: ReactNode;
  readonly kind?: 'secondary' | 'quiet';
  readonly size?: 'm' | 's';
  readonly disabled?: boolean;
}

/** The button itself; `rest` is whatever the opened thing wants of its trigger. */
export function TriggerButton({ label, icon, text, kind = 'quiet', size = 'm', ...rest }: TriggerLook & ButtonHTMLAttributes<HTMLButtonElement>) {
  return text === undefined ? (
    <IconButton {...rest} label={label} icon={icon} kind={kind} size={size} />
  ) : (
    <Button {...rest} aria-label={label} icon={icon} kind={kind} size={size}>{text}</Button>
  );
}

interface OpenerProps<Props> {
  readonly popup: 'menu' | 'dialog';
  readonly look: TriggerLook;
  readonly heavy: ComponentType<Props & { readonly openAtOnce: boolean }>;
  readonly props: Props;
}

/** A plain button until the first press; then the real thing, open. */
export function Opener<Props extends object>({ popup, look, heavy: Heavy, props }: OpenerProps<Props>) {
  const [wanted, setWanted] = useState(false);
  const plain = <TriggerButton {...look} aria-haspopup={popup} aria-expanded={false} onClick={() => setWanted(true)} />;
  if (!wanted) return plain;
  return (
    <Suspense fallback={plain}>
      <Heavy {...props} openAtOnce />
    </Suspense>
  );
}
