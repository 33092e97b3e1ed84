// Why a backbone cannot be used, and what goes on instead.

export const backboneFaults = {
  noDevice: 'No device could run the backbone: {why} Try a current browser.',
  otherEdition: '“{head}” was made on another edition of this backbone, so it cannot predict on it.',
  keptStopping: 'The backbone kept stopping. Your samples are safe. Try again, or choose another device.',
  impostor: 'The backbone is not the one it says it is, so it is not used.',
  unusable: 'This app cannot run the backbone.',
  notDownloaded: '{name} could not be downloaded.',
  notUsed: '{name} is not used.',
  stillUsing: 'Still using {name} on {device}.',
};
