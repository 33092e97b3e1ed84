// What the head says of the camera and of pictures that are tried.

export const answers = {
  notSure: 'Not sure',
  seen: 'What the head sees',
  predictions: 'Predictions',
  predictionsIfItHadTo: 'Predictions, if it had to choose',
  starting: 'The camera is starting.',
  off: 'The camera is off.',
  turnOn: 'Turn it on',
  tryTest: 'Try one of the test pictures',
  testPictureOf: 'Test picture of {class}',
  unusableNow: 'On this device, the backbone cannot turn this picture into usable numbers. Choose another device under “Details”.',
  unusable: 'On this device, the backbone cannot turn this picture into usable numbers.',
  noHead: 'There is no head yet.',
  waiting: 'Waiting for the backbone …',
  trying: 'Trying pictures',
  tried: 'Tried pictures',
  pictures: '{count, plural, one {# picture} other {# pictures}}',
  showAll: '{count, plural, one {Show # picture} other {Show all # pictures}}',
  remove: 'Remove {name}',
  removeAll: 'Remove all',
};
