// A link that looks like a button: it leads to another place.
import type { AnchorHTMLAttributes } from 'react';
import type { ButtonKind } from './Button';
import styles from './Button.module.css';
import type { Elements } from './elements';

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 's';
  readonly icon?: Elements;
}

/** A link in the look of `Button`. */
export function ButtonLink({ kind = 'secondary', size = 'm', icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={styles.button} data-kind={kind} data-size={size}>
      {icon}
      <span>{children}</span>
    </a>
  );
}
