// What can be done with projects, with uploads that ended early, and with what could not be saved.

export const projects = {
  new: 'New project',
  open: 'Open',
  pictures: '{count, plural, one {# picture} other {# pictures}}',
  // Some of them could not be written.
  picturesNotSaved: '{count, plural, one {# picture} other {# pictures}}, not saved',
  picturesPartly: '{count, plural, one {# picture} other {# pictures}}, others missing',
  delete: 'Delete project',
  deleted: 'This project was deleted in another tab. What you see is what this tab had read of it.',
  openAnother: 'Open another project',
  deleteAsk: 'Delete “{name}”?',
  deleteMeans: 'Its classes and samples are deleted from this device. This cannot be undone.',
  // An upload of which files are left.
  upload: 'Continue the upload',
  uploadBack: 'Go back and continue the upload',
  uploadTakeBack: 'Take the project back and continue the upload',
  leaveOut: 'Leave them out',
  ok: 'OK',
  saveAgain: 'Try saving again',
  takeBack: 'Take the project back',
};
