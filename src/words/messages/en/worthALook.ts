// Labels that may be wrong, to be looked at one after the other.

export const worthALook = {
  title: 'Check the pictures: labels worth a look',
  some: '{count, plural, one {One label may be wrong.} other {# labels may be wrong, the most doubtful first.}}',
  how: 'For this many, a head that had not learned them was unusually sure of another class. Listed are the labels that this head and the most similar pictures of other recordings support least. Both may be wrong: you decide.',
  none: 'No label stands out as wrong',
  noneText: 'Every picture that was tested looks like its class, or you have said that its label is right.',
  asks: 'Labels are checked once the head has been tested on pictures that it had not learned. For that, each class needs a second recording or another photo.',
  list: 'Labels that may be wrong',
  keep: 'The label is right',
  more: '{count, plural, one {Show # more} other {Show # more}}',
  others: 'Less likely to be wrong',
  othersHow:
    'Less speaks against these labels, but a mistake can hide among them. First comes the label that the trial head and the most similar pictures support least: the further down, the less there is to find.',
  moreOthers: '{count, plural, one {Look at # of them} other {Look at # of them}}',
  mistakes:
    '{count, plural, one {The head gets one picture wrong, but is not sure enough of another class for its label to be in doubt.} other {The head gets # pictures wrong, but is not sure enough of another class for their labels to be in doubt.}} See “{section}”, “{table}”.',
};
