// The kinds of head by the names that people read.
import type { Translated } from '../translation';

export const headKinds: Translated<'headKinds'> = {
  'zero-shot': 'Sem amostras (zero-shot)',
  'nearest-mean': 'Média mais próxima',
  'nearest-neighbours': 'Vizinhos mais próximos',
  linear: 'Linear',
  mlp: 'Duas camadas',
  'fine-tuned': 'Ajuste fino',
};
