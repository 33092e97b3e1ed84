// A square button with an icon; its label is what it is called, and what a pointer that rests on it reads.
import type { ButtonProps } from './Button';
import { Button } from './Button';
import type { Elements } from './elements';

/** `Button` with an icon alone, named by its label. */
export function IconButton({
  label,
  icon,
  kind = 'secondary',
  ...rest
}: Omit<ButtonProps, 'children'> & { readonly label: string; readonly icon: Elements }) {
  return <Button {...rest} kind={kind} icon={icon} aria-label={label} title={label} data-square="" />;
}
