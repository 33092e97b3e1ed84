// The kinds of head by the names that people read.
import type { Translated } from '../translation';

export const headKinds: Translated<'headKinds'> = {
  'zero-shot': 'Sin muestras (zero-shot)',
  'nearest-mean': 'Media más cercana',
  'nearest-neighbours': 'Vecinos más cercanos',
  linear: 'Lineal',
  mlp: 'Dos capas',
  'fine-tuned': 'Ajuste fino',
};
