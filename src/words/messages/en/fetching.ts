// Why a backbone, or what it was taught to name, did not arrive, and what to do.

export const fetching = {
  offline: 'The backbone could not be fetched: there is no connection. Connect and try again.',
  silent:
    'The backbone’s server gives no answer that this page may read. The connection, a filter on the way, or the server’s own rule against other sites (CORS) may be why. Try again, or choose another one.',
  cors: 'The backbone’s server answers, but lets no other site read from it (CORS). Choose another one.',
  tooLarge: 'What its server sends is larger than any backbone, so it is not taken. Choose another one.',
  notFound: 'The backbone is not at its address any more. Try again later, or choose another one.',
  refused: 'The backbone’s server refused ({detail}). Try again later, or choose another one.',
  cutShort: 'The backbone arrived cut short. Try again.',
  damaged: 'The backbone arrived damaged or was changed on the way, so it is not used. Try again.',
  noBackbone: 'What arrived is not a backbone. The address may point to something else.',
  ownGone: 'This backbone of your own is not on this device any more. Add its files again under “Backbones”.',
  cancelled: 'Loading the backbone was cancelled.',
  classesOffline: 'What the backbone was taught to name could not be fetched: there is no connection. Connect and try again.',
  classesSilent: 'The server of what the backbone was taught to name gives no answer that this page may read. Try again later.',
  classesNotFound: 'What the backbone was taught to name is not at its address any more. Try again later.',
  classesRefused: 'The server of what the backbone was taught to name refused ({detail}). Try again later.',
  classesCutShort: 'What the backbone was taught to name arrived cut short. Try again.',
  classesDamaged: 'What the backbone was taught to name arrived damaged or was changed on the way, so it is not used. Try again.',
  classesOdd: 'What arrived is not what this backbone was taught to name, so it is not used.',
  classesCancelled: 'Fetching was cancelled.',
};
