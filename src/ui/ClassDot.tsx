// A class's colour as a dot.
import { paletteIndex } from './classColour';
import styles from './ClassDot.module.css';

export function ClassDot({ colour, size = 'm' }: { readonly colour: number; readonly size?: 's' | 'm' }) {
  return <span className={styles.dot} data-colour={paletteIndex(colour)} data-size={size} aria-hidden="true" />;
}
