// Words that belong to no part of the app alone.

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  quoted: '“{name}”',
  // How far something is: samples, pictures.
  progress: '{done, number} of {total, number}',
  reload: 'Reload',
  technicalDetails: 'Technical details',
  tryAgain: 'Try again',
  showFewer: 'Show fewer',
  randomWeights: '{name}, random weights',
  dropFile: 'Drop a file here',
};
