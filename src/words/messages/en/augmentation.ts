// Altered copies of samples (augmentation).

export const augmentation = {
  title: 'Altered copies',
  about:
    'The head also learns from <augmentation>copies</augmentation> of each sample: mirrored, cropped, in another light or a little blurred. So it pays less attention to these things. Copies are never used for testing.',
  on: 'Learn from altered copies',
  ways: 'How copies are altered',
  flip: 'Mirror',
  crop: 'Crop',
  brightness: 'Brightness',
  blur: 'Blur',
  copies: 'Copies of each sample',
  embedding: 'The backbone looks at the copies',
  // How many samples there are, and how many with their copies.
  counts: '{samples, plural, one {# sample, {all, number} with copies.} other {# samples, {all, number} with copies.}}',
};
