// A button with words.
import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';
import type { Elements } from './elements';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'term';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 's';
  readonly icon?: Elements;
}

/** A button that never submits a form unless it is told to. */
export function Button({ kind = 'secondary', size = 'm', icon, children, className = '', type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`${styles.button} ${className}`} data-kind={kind} data-size={size}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
