// Samples in a sheet: what is known of one, and what can be done with some.

export const pictures = {
  own: 'Its class',
  predicted: 'The head says',
  notAsked: 'not tested',
  nearest: 'Most alike',
  similarity: 'similarity {cosine}',
  moveTo: 'Move to …',
  moveToThis: '{count, plural, one {Move to “{name}”} other {Move # to “{name}”}}',
  delete: '{count, plural, one {Delete} other {Delete #}}',
  none: 'No picture is left here.',
  previous: 'Previous picture',
  next: 'Next picture',
  place: '{at} of {of}',
  sample: 'Picture {at}',
  large: 'The sample, cut to the square that the backbone sees',
  broken: 'cannot be read',
};
