// The kinds of head by the names that people read.

export const headKinds = {
  'zero-shot': 'Zero-shot',
  'nearest-mean': 'Nearest mean',
  'nearest-neighbours': 'Nearest neighbours',
  linear: 'Linear',
  mlp: 'Two layers',
  'fine-tuned': 'Fine-tuned',
};
