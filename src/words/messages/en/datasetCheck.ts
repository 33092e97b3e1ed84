// Faults of the dataset, each with what to do about it.

export const datasetCheck = {
  title: 'Dataset check',
  start: 'Check the pictures',
  again: 'Check again',
  running: 'Looking at every picture',
  progress: '{done, number} of {total, number}',
  hint: 'Looks at each picture for light and sharpness, and for pictures that are almost the same in two recordings. Nothing is changed.',
  none: 'Nothing was found.',
  show: 'Show',
  dark: '{count, plural, one {# picture is too dark} other {# pictures are too dark}}',
  darkMeans: 'Nearly all of it is darker than a quarter of white. Take it again with more light, or delete it.',
  bright: '{count, plural, one {# picture is too bright} other {# pictures are too bright}}',
  brightMeans: 'Nearly all of it is brighter than three quarters of white. Take it again with less light, or delete it.',
  blurred: '{count, plural, one {# picture is blurred} other {# pictures are blurred}}',
  blurredMeans: 'Far fewer sharp edges than in your other pictures. Hold the camera still, or delete it.',
  same: '{count, plural, one {# picture is} other {# pictures are}} almost the same as one of another recording',
  sameMeans: 'Asked about one, a head that has learned the other knows it already: the score looks better than it is. Keep one of each.',
  sameInTwo: '{count, plural, one {# picture is} other {# pictures are}} almost the same in two classes',
  sameInTwoMeans: 'One of the two labels is probably wrong. Give it the right one, or delete it.',
  oneRecording: '“{name}” has a single recording',
  oneRecordingMeans:
    'How good the head is at it cannot be known: record it once more, from another side or in another light, or add other photos of it.',
  few: '“{name}” has {count, plural, one {# picture} other {# pictures}}',
  fewMeans: 'Below {least, number} pictures one more often changes much. Add some more.',
  unbalanced: '“{most}” has {more, number} pictures, “{least}” {fewer, number}',
  unbalancedFound:
    'Of “{least}”, {found, number} of {asked, number} were found all the same. If that is less than of the others, add more of it.',
  unbalancedUnasked: 'Whether it matters cannot be said before “{least}” has been tested: add another recording or photo of it.',
};
