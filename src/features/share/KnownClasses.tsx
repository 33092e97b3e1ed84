// The classes that a head knows, each in its colour.
import type { Class } from '../../core/dataset/dataset';
import { paletteIndex } from '../../ui/classColour';
import { Name } from '../../ui/Name';
import { say } from '../../words/say';
import styles from './share.module.css';

/** A list of the names of `classes`. */
export function KnownClasses({ classes }: { readonly classes: readonly Class[] }) {
  return (
    <ul className={styles.classes} aria-label={say('share.knows')}>
      {classes.map(({ id, name, colour }) => (
        <li key={id} data-colour={paletteIndex(colour)}>
          <Name>{name}</Name>
        </li>
      ))}
    </ul>
  );
}
