// The test set of one’s own.

export const testSet = {
  title: 'Test set',
  traysTitle: 'What tests it, what it learns from',
  empty: 'No test set yet',
  emptyText:
    'Take <testSet>some pictures of each class</testSet> as they will really come: in another room, in other light, of another cup. The head never learns from them, so they show what to expect outside. Drag pictures here too, or choose them and press the button.',
  emptyTextByTouch:
    'Take <testSet>some pictures of each class</testSet> as they will really come: in another room, in other light, of another cup. The head never learns from them, so they show what to expect outside. Or choose pictures of a class below and press the button.',
  otherNames:
    'A head from {origin, select, link {a link} other {a file}} is tested only on classes that are named like its own: {classes}. None of yours is: rename them on Teach.',
  failed: 'Testing it failed. It is tried again when something changes.',
  noHead: 'The pictures are here. Once there is a head for this backbone, it is tested on them.',
  asking: 'Testing it …',
  right: 'Right on {right, number} of {asked, plural, one {# picture of your test set} other {# pictures of your test set}}',
  lineWhy: 'The head never learns from these.',
  toIt: 'Go to the test set',
  rightPart:
    'Right on {right, number} of {asked, plural, one {# picture of your test set} other {# pictures of your test set}}, which tests {tested, number} of {classes, number} classes',
  between: 'On pictures like these it is probably right between {low} and {high} of the time.',
  tooFew: 'Too few for a percentage: take at least {least, number} test pictures in {recordings, number} recordings, some of each class.',
  untested: 'Not tested: {classes}. Take test pictures of {count, plural, one {this class} other {these classes}}, too.',
  lower: 'That is between {low, number} and {high, number} points lower than its score on your samples, under “How good”.',
  lowerWhy:
    'Your test pictures may differ from those it learns from, or samples may have changed class after somebody looked at its mistakes. For pictures like those of your test set trust this number more. Training pictures in more places and light may close the gap.',
  lowerWhyAdded:
    'For pictures like those of your test set trust this number more. More pictures to learn from, as varied as those, may close the gap. Samples that changed class after somebody looked at its mistakes may be a reason too.',
  higher: 'That is between {low, number} and {high, number} points higher than its score on your samples, under “How good”.',
  higherWhy: 'Your test pictures may be easier than those it learns from, or very like them: check that none of them is nearly a copy.',
  sameAsHeldOut: 'No clear difference from its score on your samples, under “How good”: the two numbers support each other.',
  noGap: 'With more pictures, this score is compared here with the one on your samples.',
  byClass: 'By class',
  classRight: '“{name}”: {right, number} of {asked, number} right',
  unknownClass:
    '{count, plural, one {One test picture is of a class that this head does not know: it is not counted.} other {# test pictures are of classes that this head does not know: they are not counted.}}',
  learnt:
    '{count, plural, one {One test picture may be among those that this head learned from: it is not counted until the head learns again.} other {# test pictures may be among those that this head learned from: they are not counted until the head learns again.}}',
  learntInFile:
    '{count, plural, one {One test picture is of a recording that this head learned from: it is not counted.} other {# test pictures are of recordings that this head learned from: they are not counted.}}',
  nobodyKnows:
    'It is not known which pictures this head learned from. If your test pictures are among them, this score says nothing about new ones.',
  unreadable: '{count, plural, one {One test picture cannot be read.} other {# test pictures cannot be read.}}',
  seeWrong: '{count, plural, one {See the one it got wrong} other {See the # it got wrong}}',
  wrongOnes: 'Test pictures that it got wrong',
  surestFirst: 'Those it was surest of come first.',
  dropFolders: 'Drop folders to test with',
  fromFolders: 'Test pictures from folders',
  ways: 'A folder goes to the class of its name. Drag pictures from one box to another; a recording always goes as a whole.',
  waysByTouch:
    'A folder goes to the class of its name. Choose pictures in one box of a class to move them to its other; a recording always goes as a whole.',
  hint: 'Then hold down the button of a class below: each picture from the camera tests that <class>class</class>, and the head never learns from it.',
  record: 'Record {class} for the test',
  hold: 'Hold to record a test',
  upload: 'Upload',
  uploadTo: 'Upload test pictures of {class}',
  tests: '{count, plural, one {# picture tests it} other {# pictures test it}}',
  learns: '{count, plural, one {It learns from # picture} other {It learns from # pictures}}',
  testsOf: 'Test pictures of {class}',
  learnsOf: 'Pictures of {class} that it learns from',
  noTests: 'Nothing tests this class yet.',
  noneLearned: 'It learns from no picture of this class.',
  picture: 'Picture {number, number}',
  chosenOnes: 'Chosen pictures',
  toTraining: '{count, plural, one {Learn from it} other {Learn from these #}}',
  toTest: '{count, plural, one {Use it as a test} other {Use these # as a test}}',
  delete: 'Delete',
  chooseNone: 'Choose none',
};
