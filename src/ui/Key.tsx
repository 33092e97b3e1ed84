// A key of the keyboard, drawn as one.
import styles from './Key.module.css';

/** Shows one key. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
