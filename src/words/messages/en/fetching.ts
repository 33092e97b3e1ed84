// Why a backbone, or its pretraining classes, did not arrive, and what to do.

export const fetching = {
  offline: 'The backbone could not be fetched: there is no connection. Connect and try again.',
  silent:
    'The backbone’s server gives no answer that this page may read. The connection, a filter on the way, or the server’s own rule against other sites (CORS) may be why. Try again, or choose another one.',
  cors: 'The backbone’s server answers, but lets no other site read from it (CORS). Choose another one.',
  tooLarge: 'What its server sends is larger than any backbone, so it is not taken. Choose another one.',
  notFound: 'The backbone is not at its address any more. Try again later, or choose another one.',
  refused: 'The backbone’s server refused. Try again later, or choose another one.',
  cutShort: 'The backbone arrived cut short. Try again.',
  damaged: 'The backbone arrived damaged or was changed on the way, so it is not used. Try again.',
  noBackbone: 'What arrived is not a backbone. The address may point to something else.',
  ownGone: 'This backbone of your own is not on this device any more. Add its files again under “Backbones”.',
  cancelled: 'Loading the backbone was cancelled.',
  classesOffline: 'The backbone’s pretraining classes could not be fetched: there is no connection. Connect and try again.',
  classesSilent: 'The server of the backbone’s pretraining classes gives no answer that this page may read. Try again later.',
  classesNotFound: 'The backbone’s pretraining classes are not at their address any more. Try again later.',
  classesRefused: 'The server of the backbone’s pretraining classes refused. Try again later.',
  classesCutShort: 'The backbone’s pretraining classes arrived cut short. Try again.',
  classesDamaged: 'The backbone’s pretraining classes arrived damaged or were changed on the way, so they are not used. Try again.',
  classesOdd: 'What arrived are not the pretraining classes of this backbone, so they are not used.',
  classesCancelled: 'Fetching was cancelled.',
};
