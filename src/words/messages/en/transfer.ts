// The picture of transfer: what is reused, what is learned and on what it runs.

export const transfer = {
  label: 'From picture to prediction',
  pretrained: '<backbone>Backbone</backbone>, pretrained',
  random: '<backbone>Backbone</backbone>, <randomWeights>random weights</randomWeights>',
  trainedBefore: 'Already <pretraining>trained</pretraining> on other people’s photos.',
  neverTrained: 'Never trained.',
  averagesFromNoise: 'Its averages were set from noise: choose it again once you have samples.',
  averagesFromPictures: 'Only its averages were set, from {pictures, plural, one {# of your pictures} other {# of your pictures}}.',
  frozen: 'Its {numbers, plural, one {# number stays} other {# numbers stay}} as they are: it is <frozen>frozen</frozen>.',
  lookingTime: 'It looks at a picture in {time}.',
  embedding: 'each picture becomes {numbers, plural, one {# number} other {# numbers}}: its <embedding>embedding</embedding>',
  yourHead: 'Your <head>head</head>',
  headFromFile: '<head>Head</head> from {origin, select, link {a link} other {a file}}',
  soon: 'Learns from your samples as soon as this backbone has looked at them.',
  waitsForMapping: 'Waits until pretraining classes of the backbone count as two of your classes. It needs no sample.',
  waitsForStart: 'Learns when you press Start, epoch by epoch, from samples of two classes.',
  waitsForSamples: 'Waits for samples of two classes. It learns by itself, with every sample.',
  size: '{numbers, plural, one {# number} other {# numbers}}, {share} of the whole <neuralNetwork>network</neuralNetwork>.',
  sizeLearned:
    '{numbers, plural, one {# number} other {# numbers}}, {share} of the whole <neuralNetwork>network</neuralNetwork>, learned in {time}.',
  sizeTaken:
    '{numbers, plural, one {# number} other {# numbers}}, {share} of the whole <neuralNetwork>network</neuralNetwork>, taken from the <classifier>classifier</classifier> that the backbone was pretrained with: none was learned here.',
  lessThan: 'less than {share}',
  stoppedEarly:
    'Learning stopped after {steps, plural, one {# step} other {# steps}}, before the head was at its best. With a stronger penalty it gets there sooner.',
  details: 'Details',
  device: 'Device: {device}',
  automatic: 'Automatic',
  automaticDetail: 'The fastest that gives the same results',
  chooseDevice: 'Choose a device automatically',
  dismiss: 'Dismiss',
};
