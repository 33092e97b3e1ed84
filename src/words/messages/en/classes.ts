// The cards of classes: what the first screen shows of them.

export const classes = {
  name: 'Class name',
  samples: '{count, plural, one {# sample} other {# samples}}',
  // Of a class that is switched off.
  off: 'Left out · {count, plural, one {# sample} other {# samples}}',
  alike: 'Another class is called “{name}” too: this one is shown as “{shown}”.',
  // On the button that records for as long as it is held down.
  hold: 'Hold to record',
  countdown: 'Keep holding …',
  recording: 'Recording …',
  record: 'Record {class}',
  upload: 'Upload',
  uploadTo: 'Upload pictures to {class}',
  dropInto: 'Drop into {class}',
  more: 'More for {class}',
  add: 'Add class',
  showAll: '{count, plural, one {Show # class} other {Show all # classes}}',
  fromFolders: 'New classes from folders',
  ways: 'You can also drop pictures on a class, or paste them there. Each folder that you drop here becomes a class.',
  waysByTouch: 'Each folder that you choose becomes a class.',
  drop: 'Drop pictures or folders',
  looking: 'Looking through the folders',
  found: '{count, plural, one {# file found} other {# files found}}',
  adding: 'Adding pictures',
  embedding: 'The backbone looks at your samples',
};
