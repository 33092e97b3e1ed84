// Heads as files: saved, opened, handed on.

export const share = {
  save: 'Save head',
  waitsForSamples: 'Your samples are still being looked at: {done} of {total}. The head is handed out once it knows them all.',
  waitsForSettings: 'The settings of the head are still being chosen from your samples. It is handed out as soon as that is done.',
  waitsForLearning: 'The head still learns your samples. It is handed out as soon as it knows them all.',
  holdsSamples: 'This head keeps something of each sample',
  holdsSamplesMeans:
    'A nearest-neighbours head keeps the numbers that stand for each sample (its embedding). Whoever gets the file can find out something about each picture, though not the picture itself.',
  saveAnyway: 'Save it anyway',
  none: 'No head to save yet',
  noneMeans:
    'A <head>head</head> is what learns from your <sample>samples</sample>. As soon as two classes have samples, you can save it here as a file.',
  // Where some classes are switched off.
  noneMeansOn:
    'A <head>head</head> is what learns from your <sample>samples</sample>. As soon as two classes that are not left out have samples, you can save it here as a file.',
  fileHolds: 'It holds the head and the names of its classes, not your pictures.',
  kindOf: 'How it learned: {kind}',
  knows: 'What it knows',
  unnamed:
    '{count, plural, one {One class is still called {names}.} other {Some classes are still called {names}.}} Others will read just that as the answer. Give them names in Teach that say what they show.',
  file: 'Head file',
  fileFor: 'Let someone use what you taught, here or in Python.',
  openMeans: 'Someone’s head (its name ends in .head.safetensors). It makes predictions at once, and your own samples stay.',
  open: 'Open head',
  back: 'Back to my own head',
  name: 'Name',
  savedOn: 'Saved on',
  learnedFrom: 'Learned from',
  backbone: 'Backbone',
  madeBy: 'Made by',
  notSaid: 'Not said.',
  teachOwn: 'Teach my own classes',
};
