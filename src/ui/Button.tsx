// A button with words.
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 's';
  readonly icon?: ReactNode;
}

export function Button({ kind = 'secondary', size = 'm', icon, children, className = '', type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`${styles.button} ${className}`} data-kind={kind} data-size={size}>
      {icon}
      {children}
    </button>
  );
}
