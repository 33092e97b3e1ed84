// How many times as many samples it takes without pretraining.
import answers from '../../ui/answers.module.css';
import { timesSentence } from './timesSentence';
import type { ShownColumnCurve } from './useColumnCurves';

/** The sentence on the ratio of samples between two curves that reach the same accuracy; nothing where they do not allow one. */
export function TimesSentence({ shown }: { readonly shown: readonly ShownColumnCurve[] }) {
  const sentence = timesSentence(shown);
  return sentence === undefined ? null : (
    <p className={answers.sentence} role="status">
      {sentence}
    </p>
  );
}
