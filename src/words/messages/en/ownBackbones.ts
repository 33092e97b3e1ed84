// A backbone of one’s own: why files are none, and what to do.

export const ownBackbones = {
  deviceCannot: 'This device could not run that backbone ({detail}). The one in use goes on.',
  unusable: 'This backbone cannot be used: {detail}.',
  noTopology:
    'There is no model.json of a TensorFlow.js network among these files. Choose it together with its weight files, or a zip of them.',
  several: 'There are several {detail} among these files. Choose one backbone at a time.',
  missing: 'The weight file “{detail}” is missing. Choose model.json and all of its weight files together.',
  archive: 'The archive cannot be used: {detail}.',
  tooLarge: 'These files are larger than a backbone may be ({detail}).',
  unreadable: 'A file could not be read ({detail}). Choose the files again.',
  stopped: 'Reading the files stopped ({detail}). They may be too large for this device: close other tabs and try again.',
  cancelled: 'Reading the files was cancelled.',
};
