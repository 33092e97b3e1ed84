// Words that belong to no part of the app alone.

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  reload: 'Reload',
  tryAgain: 'Try again',
};
