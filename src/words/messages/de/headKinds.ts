// The kinds of head by the names that people read.
import type { Translated } from '../translation';

export const headKinds: Translated<'headKinds'> = {
  'zero-shot': 'Zero-Shot',
  'nearest-mean': 'Nächster Mittelwert',
  'nearest-neighbours': 'Nächste Nachbarn',
  linear: 'Linear',
  mlp: 'Zwei Schichten',
  'fine-tuned': 'Feinabgestimmt',
};
