// A square button with an icon; its label is what it is called, and what a pointer that rests on it reads.
import type { ReactNode } from 'react';
import type { ButtonProps } from './Button';
import { Button } from './Button';

export function IconButton({ label, icon, kind = 'secondary', ...rest }: Omit<ButtonProps, 'children'> & { readonly label: string; readonly icon: ReactNode }) {
  return <Button {...rest} kind={kind} icon={icon} aria-label={label} title={label} data-square="" />;
}
