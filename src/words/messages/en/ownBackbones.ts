// A backbone of one’s own: why files are none, and what to do.

export const ownBackbones = {
  deviceCannot: 'This device could not run that backbone. The one in use goes on.',
  unusable: 'This app cannot run that backbone. It runs TensorFlow.js networks of layers or graphs that look at one square colour picture.',
  noTopology:
    'There is no model.json of a TensorFlow.js network among these files. Choose it together with its weight files, or a zip of them.',
  several: 'There are several backbones among these files. Choose one backbone at a time.',
  missing: 'The weight file “{file}” is missing. Choose model.json and all of its weight files together.',
  archive: 'The archive cannot be read. Unpack it and choose the files themselves.',
  encrypted: 'The archive is protected by a password, so it cannot be read. Unpack it with its password and choose the files themselves.',
  tooLarge: 'These files are larger than a backbone may be.',
  unreadable: 'A file could not be read. Choose the files again.',
  stopped: 'Reading the files stopped. They may be too large for this device: close other tabs and try again.',
  cancelled: 'Reading the files was cancelled.',
};
