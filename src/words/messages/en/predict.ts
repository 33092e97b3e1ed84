// Predictions before there are any, and the place for pictures to try.

export const predict = {
  none: 'Predictions appear here',
  needs: 'They begin as soon as two classes have a sample each. Every further sample is learned at once.',
  // Where some classes are switched off.
  needsOn: 'They begin as soon as two classes that are not left out have a sample each. Every further sample is learned at once.',
  try: 'Try it',
  tryPicture: 'Try it on a picture',
  tryMeans: 'Drop one here: the head says what it sees, and does not learn from it.',
  tryMeansByTouch: 'The head says what it sees, and does not learn from it.',
  choose: 'Choose a picture',
};
