// Messages that pass: what was just done, and what was not.

export const notices = {
  dismiss: 'Dismiss',
  undo: 'Undo',
  times: '{count, number} times',
  classRemoved: 'Deleted the class “{name}”.',
  samplesRemoved: '{count, plural, one {Deleted one sample.} other {Deleted # samples.}}',
  samplesMoved: '{count, plural, one {Moved one sample to “{to}”.} other {Moved # samples to “{to}”.}}',
  tagged: 'Tagged {count, plural, one {one sample} other {# samples}} “{tag}”.',
  untagged: 'Took the tag “{tag}” off {count, plural, one {one sample} other {# samples}}.',
  linkPartly: 'Not all of the link could be followed: {parts}. The address now says what is shown.',
  labelsConfirmed: '{count, plural, one {Kept one label.} other {Kept # labels.}}',
  namesAlike:
    'Two classes are called “{name}”. The later one is shown and saved as “{shown}”: rename it, or move its samples to the other one and delete it.',
  namesNearlyAlike:
    'Two classes have almost the same name: “{first}” and “{name}”. If both mean the same, move the samples of one to the other and delete it.',
  writtenAnew:
    'What this browser kept was cleared, so “{name}” was saved again with {samples, plural, one {one picture} other {# pictures}}.',
  // The same, where some pictures are gone.
  writtenAnewWithout:
    'What this browser kept was cleared, so “{name}” was saved again with {samples, plural, one {one picture} other {# pictures}}. {lost, plural, one {One picture is lost; the head knows it until you change the backbone.} other {# pictures are lost; the head knows them until you change the backbone.}}',
  samplesFound:
    '{count, plural, one {One sample did not belong to any class any more. You find it under “{name}”.} other {# samples did not belong to any class any more. You find them under “{name}”.}}',
  runCutShort:
    '“{head}” had not finished learning when this project was last open: it was at epoch {epoch, number} of {epochs, number}. The head it had by then is kept.',
  runCutShortNothing:
    '“{head}” had not finished learning when this project was last open. It was not through its first epoch, so nothing of that run is kept.',
  projectElsewhere: 'Another tab works on this project, so it was not deleted. Close that tab first.',
  triedRemoved: '{count, plural, one {Removed one tried picture.} other {Removed # tried pictures.}}',
  trialStopped:
    'Trying pictures stopped early. {left, plural, one {One file was not tried: choose it again.} other {# files were not tried: choose them again.}}',
  nothingToPaste: 'There is no picture on the clipboard. Copy one and paste again.',
  readOnly: 'No pictures were added: this project can only be looked at here. The message at the top of the page says why.',
  stillOpening: 'Your project is still being opened. Add the pictures again in a moment.',
  addressDropped: 'Nothing is fetched from other pages. Save the picture and drop its file here, or copy it and paste it.',
  nothingDropped: 'There was no file to add. Hidden folders and files that belong to the operating system are left out.',
  headsLeft:
    'Only one head is in use at a time: “{opened}” is open. {count, plural, one {The other one was not opened.} other {The other # were not opened.}}',
  headSaved: 'Saved “{name}”. Whoever opens it has your head, without your pictures.',
  backboneRemoved: 'Removed the backbone “{name}” from this device.',
  backboneNotKept:
    '{name} is in use, but this browser could not keep it (its disk space may be full). Next time it has to be fetched or added again.',
  partMissing: 'A part of the app could not be fetched. Connect to the internet and try again.',
  cameraGone: 'The camera you chose is not there any more, so “{instead}” is used. Choose one under “Camera options”.',
  cameraGoneAny: 'The camera you chose is not there any more, so another one is used. Choose one under “Camera options”.',
  backboneAbsent:
    'This project was left with the backbone “{name}”, which is not on this device, so {inUse} is used. Add its files under “Backbones” to go on with it.',
  backboneAbsentAny:
    'The backbone this project was left with is not on this device, so {inUse} is used. If it was one of your own, add its files under “Backbones”.',
  hostedDamaged:
    '{backbone} arrived damaged from this app’s own server, so {inUse} stays in use. If this happens again, whoever looks after the server should build the app anew.',
  recovered: 'The device stopped and was started again. Nothing is lost.',
  updateReady: 'A newer Headstart is ready.',
  movedToTest:
    '{count, plural, one {Moved one sample to the test set: it is not learned from any more.} other {Moved # samples to the test set: they are not learned from any more.}}',
  movedToTrain:
    '{count, plural, one {Moved one sample out of the test set: it is learned from now.} other {Moved # samples out of the test set: they are learned from now.}}',
  wholeRecordings:
    '{more, plural, one {One of them went along because it is of the same recording.} other {# of them went along because they are of the same recordings.}}',
  testFolders:
    '{count, plural, one {# picture lay in test folders: it goes to the test set, and is not learned from.} other {# pictures lay in test folders: they go to the test set, and are not learned from.}}',
  foldersUnnamed:
    '{count, plural, one {A folder’s name shows nothing, so its pictures are in {names}. Rename that class to what they show.} other {The names of # folders show nothing, so their pictures are in {names}. Rename those classes to what they show.}}',
  noClassNamed:
    '{count, plural, one {One file was left out: it lay in no folder, so nobody knows what it shows. Add it to a class.} other {# files were left out: they lay in no folder, so nobody knows what they show. Add them to a class.}}',
  noClassCalled:
    '{count, plural, one {One file was left out} other {# files were left out}}: no class is called {folders}. Add that class under “Teach”, or call the folder like its class; then choose it again.',
  noHeadToTest: 'There is no head to test yet. Teach it two classes, or open a head.',
  measured: '“{tool}” is measured.',
  measuringEnded: '“{tool}” ended before all was measured.',
  look: 'Look at it',
  setOpened: '“{name}” is open with {pictures, plural, one {# picture} other {# pictures}} to learn from and {tests, number} to test with.',
  projectReady: '“{name}” is ready. Your project stays open until you open that one.',
  setFailed: 'The pictures of “{name}” could not be drawn. Close other tabs and try again.',
};
