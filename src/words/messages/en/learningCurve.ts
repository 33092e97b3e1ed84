// The learning curve: how right heads are with few samples and with many, and how that was measured.

export const learningCurve = {
  question: 'How many samples does it take?',
  title: 'Few samples or many?',
  measure: 'Measure it',
  about:
    'Several heads learn from 1, 2, 5 and more <shot>samples per class</shot>, and are tested on <heldOut>held-out</heldOut> samples. The <learningCurve>curve</learningCurve> shows <accuracy>how often each is right</accuracy>.',
  nothingYet: 'Nothing to compare yet',
  nothingAbout:
    'Here you will see how much better a head gets with each further sample, and which kind of head gets there first. It needs samples of two classes, from two recordings each.',
  failed: 'Measuring failed.',
  diverged: 'Fine-tuning failed: the numbers grew without end. Choose smaller learning rates under “How it learns”.',
  unread:
    '{pictures, plural, one {# of your pictures} other {# of your pictures}} could not be read again, so fine-tuning was not measured.',
  noBlock: 'The backbone in use cannot be fine-tuned.',
  measuring: 'Measuring',
  measuringHeads: '{done, number} of {total, plural, one {# head} other {# heads}}',
  fineTuning: 'Fine-tuning',
  resume: 'Continue',
  cancelled: 'Cancelled. What was measured so far is shown.',
  measureAgain: 'Measure again',
  changed: 'This was measured on {samples, plural, one {# sample} other {# samples}}, and your samples have changed since.',
  heads: 'Heads',
  repeats: 'Repeats',
  repeatCount: '{count, plural, one {# repeat} other {# repeats}}',
  otherSamples: 'Repeat with other samples',
  needsMapping: 'first say which pretraining classes count as two of your classes',
  notTunable: 'not with {backbone}: it does not end with a 1 × 1 convolution',
  tooMany: 'too many pictures: with this backbone, this tab can hold {most, number}',
  muchLonger: 'takes much longer',
  takes: 'takes at most {time} here if nothing else is computed',
  chart: 'Accuracy on held-out samples, by samples per class: {heads}. The numbers are in the table below.',
  samplesPerClass: 'Samples per class',
  fileName: 'learning curve',
  rightOnHeldOut: 'Right on held-out samples',
  caption: 'Share of held-out samples predicted right: mean and standard deviation over the repeats',
  upTo: 'up to {samples, number}',
  spread: '{mean} ± {spread}',
  oneRepeat: '{mean} (one repeat)',
  zeroShot: '{head}: right {share} of the time, with any number of samples. It learns from none.',
  rightEvery: '{head}, with {samples, plural, one {# sample} other {# samples}} per class: right {share} of the time, in every repeat.',
  rightOnce:
    '{head}, with {samples, plural, one {# sample} other {# samples}} per class: right {share} of the time, in the one repeat that was measured.',
  rightAbout:
    '{head}, with {samples, plural, one {# sample} other {# samples}} per class: right {share} of the time, give or take {points, plural, one {# percentage point} other {# percentage points}}.',
  rightNearly:
    '{head}, with {samples, plural, one {# sample} other {# samples}} per class: right {share} of the time, give or take less than one percentage point.',
  withAll: 'With {samples, plural, one {# sample} other {# samples}} it is {share}.',
  fewer: 'Not every class had so many to learn from: the smaller ones gave all they had.',
  climbing: 'The curve of “{head}” is still climbing: more samples may help this head.',
  levelled:
    'The curve of “{head}” has levelled off, to within {points, number} percentage points: more samples like these will hardly help this head.',
  nearlyAll: '“{head}” is right on nearly all already: more samples like these will hardly help this head.',
  unsure: 'Whether more samples would help “{head}” is too uncertain to say: more repeats, or more samples, may show it.',
  notAboveGuessing: 'That is not clearly better than guessing, which would be right {share} of the time.',
  heldOut:
    'About {share} of each class were held out for testing, always whole recordings: no head had learned from them, so the curves end before all of your samples.',
  repeatedOnce: 'This was measured once, so nothing says how much it may vary.',
  repeated:
    'This was done {count, plural, one {# time} other {# times}}, each time with others: the line is the mean, the band the standard deviation.',
  guessing: 'Guessing would be right {share} of the time.',
  elsewhere: '“Test” asks every recording once, here each repeat asks others: so the end of a curve can differ from the number there.',
  tuned:
    'Fine-tuning takes long, so its line is the mean of only the first {repeats, plural, one {# repeat} other {# repeats}}, and less certain than the others.',
  tunedSettings:
    'It learns with your own settings. From 10 samples per class on, a fifth of them choose the epoch instead of being learned from.',
  copiesLeftOut:
    '{copies, plural, one {# altered copy is} other {# altered copies are}} left out of it: this tab cannot hold more of what this backbone sees.',
  looking: 'looking at your pictures once more: {done, number} of {total, number}',
  progress: '{done, number} of {total, number}',
  progressLeft: '{done, number} of {total, number}, {time} left',
  noEmbeddings: 'The backbone is not ready yet. Once it has looked at your samples, this takes seconds.',
  noClasses: 'Add samples to two classes first: then there is something to tell apart.',
  noRecordings: 'Each class needs two recordings or photos, so that one can be held out. Add another of {classes}.',
};
