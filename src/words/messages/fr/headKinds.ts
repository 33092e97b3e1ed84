// The kinds of head by the names that people read.
import type { Translated } from '../translation';

export const headKinds: Translated<'headKinds'> = {
  'zero-shot': 'Zéro exemple (zero-shot)',
  'nearest-mean': 'Moyenne la plus proche',
  'nearest-neighbours': 'Plus proches voisins',
  linear: 'Linéaire',
  mlp: 'Deux couches',
  'fine-tuned': 'Ajustement fin',
};
