// Words that belong to no part of the app alone.

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  quoted: '“{name}”',
  reload: 'Reload',
  tryAgain: 'Try again',
};
