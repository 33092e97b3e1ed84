// How the head learns: the kinds of head, what each reuses and learns, and its settings.

export const heads = {
  open: 'How it learns',
  title: 'How the head learns',
  hint: 'Every kind of <head>head</head> reuses what the <backbone>backbone</backbone> has learned. They stand from the simplest to the most elaborate. Choose one: the simple ones answer at once, the last ones learn when you press “Start”.',
  opened:
    '“{head}”, a head from {origin, select, link {a link} other {a file}}, predicts now. What you choose here is how your own head learns.',
  kind: 'Kind of head',
  numbers: '{numbers, plural, one {# number} other {# numbers}}',
  reusesClassifier: 'Reuses the backbone and its pretraining classes: the things it can already name.',
  reusesFrozen: 'Reuses the <frozen>frozen</frozen> backbone.',
  reusesMost: 'Reuses the backbone except for its last part.',
  learnsNothing: 'Learns nothing: you say which pretraining classes count as your classes.',
  learnsMean: 'Learns the <nearestMean>mean embedding of each class</nearestMean>: one sample is enough to begin.',
  learnsSamples: 'Learns every sample by heart: the <neighbour>samples most like a new picture</neighbour> vote on it.',
  learnsWeights: 'Learns how strongly each number of an embedding speaks for each class (<linearHead>logistic regression</linearHead>).',
  learnsLayers:
    'Learns two <layer>layers</layer> of <weight>weights</weight> (a multilayer perceptron), <epoch>epoch</epoch> by epoch, while you watch.',
  learnsBlock: '<fineTuning>Learns that last part again</fineTuning>, together with the head.',
  nothingToSet: 'There is nothing to set.',
  lookingAgain: 'Looking again …',
  notFound: 'No better value could be found; the head goes on with this one.',
  strengthAuto: 'Choose the strength automatically',
  strength: 'Strength of the penalty',
  strengthNow: 'Strength of the penalty: {strength}.',
  strengthUsual: 'Strength of the penalty: {strength}, the usual one.',
  strengthHow: 'It is chosen by testing on held-out samples, whole recordings at a time, each time you stop adding samples.',
  strengthMeaning:
    'The <penalty>penalty</penalty> (L2 regularisation) keeps the head’s <weight>weights</weight> small. Weak: the head follows each of your samples. Strong: it goes by what they have in common, and is less sure.',
  balanced: 'Every class counts the same',
  balancedOn: 'A class with many samples has no advantage.',
  balancedOff: 'A class with many samples has an advantage, as if it came up more often.',
  votersAuto: 'Choose the number of neighbours automatically',
  voters: 'Neighbours that vote',
  votersUnknown: 'Neighbours that vote: …',
  votersNow: '{voters, plural, one {The nearest sample decides.} other {The # nearest samples vote.}}',
  votersUsual: '{voters, plural, one {The nearest sample decides, as is usual.} other {The # nearest samples vote, as is usual.}}',
  votersHow: 'The number is chosen by testing each sample against all the others, each time you stop adding samples.',
  votersMeaning: 'Few: one odd sample can decide. Many: small classes are outvoted.',
  keepsEmbeddings:
    'This head keeps an <embedding>embedding</embedding> of every sample, so a file of it holds something of each of your pictures.',
  oneRecording:
    '{count, plural, one {{classes} has only one recording, so no sample of it can be held out to find a better value. Record this class once more.} other {{classes} have only one recording each, so no sample of them can be held out to find a better value. Record these classes once more.}}',
  oneRecordingMany:
    '{count, plural, one {# class has only one recording, so no sample of it can be held out to find a better value. Record it once more.} other {# classes have only one recording each, so no sample of them can be held out to find a better value. Record each of them once more.}}',
};
