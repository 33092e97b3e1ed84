// A backbone on its way: how far it is.

export const arriving = {
  loading: 'Loading the backbone',
  loadingNamed: 'Loading {backbone}',
  starting: 'Starting the device',
  startingNamed: 'Starting {backbone}',
  startingAgain: 'The device stopped; starting it again',
  part: '{loaded} of {total} MB',
};
