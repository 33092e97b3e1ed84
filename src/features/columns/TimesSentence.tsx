// How many times as many samples it takes without pretraining.
import styles from './columns.module.css';
import { timesSentence } from './timesSentence';
import type { ShownColumnCurve } from './useColumnCurves';

export function TimesSentence({ shown }: { readonly shown: readonly ShownColumnCurve[] }) {
  const sentence = timesSentence(shown);
  return sentence === undefined ? null : (
    <p className={styles.sentence} role="status">
      {sentence}
    </p>
  );
}
