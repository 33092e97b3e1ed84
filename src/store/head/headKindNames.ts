// The kinds of head by the names that people read.
import type { HeadChoice } from '../../core/heads/headChoice';

export const headKindNames: Record<HeadChoice['kind'], string> = {
  'zero-shot': 'Zero-shot',
  'nearest-mean': 'Nearest mean',
  'nearest-neighbours': 'Nearest neighbours',
  linear: 'Linear',
  mlp: 'Two layers',
  'fine-tuned': 'Fine-tuned',
};
