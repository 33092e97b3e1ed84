// Projects out and in, as the place Share offers them.

export const projectWays = {
  out: 'Project file',
  outFor: 'Keep a copy, or go on with your project on another device.',
  outHolds:
    'With it go your samples’ pictures, the classes, all settings, the split, your heads with their earlier scores, and what you measured under “Compare”.',
  outOwn: 'Backbones of your own go along: {names} ({size}).',
  outWithOwn: 'With backbones of your own: {names} ({size})',
  outWithoutOwn: 'Where you open the file, add their own files under “Backbones”.',
  outOnlyItsOwn: '“Save project” takes along the one that this project works with, and no other.',
  allHolds:
    '“Save all projects” puts every project of this device into one file, and what you did in lessons. What is set for this device, like its language, is not in it.',
  outPictures: 'It is a zip: your pictures lie in it in a folder for each class.',
  size: 'About {size}.',
  save: 'Save project',
  savePictures: 'Save pictures',
  picturesAlone:
    'Pictures alone go into a zip: a folder for each class, the test set apart, and a table (CSV) of them. It opens here again.',
  saveAll: 'Save all projects',
  in: 'Project file',
  inFor: 'Opens as a new project. The one that is open now stays as it is.',
  open: 'Open project',
  merge: 'Merge into this project',
  mergeMeans: 'Merging brings its samples into this project. You see first what would come.',
  mergeTitle: 'Merge “{name}” into this project?',
  mergeNow: '{samples, plural, =0 {Take this over} one {Bring in # picture} other {Bring in # pictures}}',
  inFile: 'Class in the file',
  newSamples: 'New pictures',
  goesTo: 'Goes to',
  newClass: 'a new class',
  nothingNew: 'There is nothing in it that is not here already.',
  duplicates:
    '{count, plural, one {# sample is passed over: its very picture is here already, or twice in the file.} other {# samples are passed over: their very pictures are here already, or twice in the file.}}',
  tagsCome:
    '{count, plural, one {# sample that is here already gets tags from the file.} other {# samples that are here already get tags from the file.}}',
  testsCome:
    '{count, plural, one {# sample that is learned from here is a test sample in the file. It becomes one here, with the rest of its recording.} other {# samples that are learned from here are test samples in the file. They become so here, with the rest of their recordings.}}',
  staysHere: 'Your settings and heads stay as they are.',
};
