// A class's colour as a dot.
import { paletteIndex } from './classColour';
import styles from './ClassDot.module.css';

/** The dot of a palette colour, unseen by screen readers: the name stands beside it. */
export function ClassDot({ colour, size = 'm' }: { readonly colour: number; readonly size?: 's' | 'm' }) {
  return <span className={styles.dot} data-colour={paletteIndex(colour)} data-size={size} aria-hidden="true" />;
}
