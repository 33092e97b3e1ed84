// Labels that may be wrong, to be looked at one after the other.

export const worthALook = {
  title: 'Worth a look',
  some: '{count, plural, one {One label may be wrong.} other {# labels may be wrong, the likeliest first.}}',
  how: 'The head has not learned these pictures, and is surer of another class than it usually is. It may be wrong: you decide.',
  none: 'No label looks wrong',
  noneText: 'Every picture that was asked about looks like its class, or you have said that its label is right.',
  asks: 'Labels are doubted once the head was asked about pictures that it had not learned. Record each class once more, then it is.',
  list: 'Labels that may be wrong',
  keep: 'The label is right',
  more: '{count, plural, one {Show # more} other {Show # more}}',
};
