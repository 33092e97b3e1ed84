// Why a backbone, or its pretraining classes, did not arrive, and what to do.
import type { Translated } from '../translation';

export const fetching: Translated<'fetching'> = {
  offline: 'Le backbone n’a pas pu être récupéré : il n’y a pas de connexion. Connectez-vous et réessayez.',
  silent:
    'Le serveur du backbone ne donne aucune réponse que cette page puisse lire. La cause peut être la connexion, un filtre en chemin, ou la règle du serveur contre les autres sites (CORS). Réessayez, ou choisissez-en un autre.',
  cors: 'Le serveur du backbone répond, mais ne laisse aucun autre site y lire (CORS). Choisissez-en un autre.',
  tooLarge: 'Ce que son serveur envoie est trop grand pour un backbone ; ce n’est donc pas accepté. Choisissez-en un autre.',
  notFound: 'Le backbone n’est plus à son adresse. Réessayez plus tard, ou choisissez-en un autre.',
  refused: 'Le serveur du backbone a refusé. Réessayez plus tard, ou choisissez-en un autre.',
  cutShort: 'Le backbone est arrivé incomplet. Réessayez.',
  damaged: 'Le backbone est arrivé abîmé ou a été modifié en chemin ; il n’est donc pas utilisé. Réessayez.',
  noBackbone: 'Ce qui est arrivé n’est pas un backbone. L’adresse mène peut-être à autre chose.',
  ownGone: 'Ce backbone à vous n’est plus sur cet appareil. Ajoutez de nouveau ses fichiers sous « Backbones ».',
  cancelled: 'Le chargement du backbone a été annulé.',
  classesOffline:
    'Les classes de préentraînement du backbone n’ont pas pu être récupérées : il n’y a pas de connexion. Connectez-vous et réessayez.',
  classesSilent:
    'Le serveur des classes de préentraînement du backbone ne donne aucune réponse que cette page puisse lire. Réessayez plus tard.',
  classesNotFound: 'Les classes de préentraînement du backbone ne sont plus à leur adresse. Réessayez plus tard.',
  classesRefused: 'Le serveur des classes de préentraînement du backbone a refusé. Réessayez plus tard.',
  classesCutShort: 'Les classes de préentraînement du backbone sont arrivées incomplètes. Réessayez.',
  classesDamaged:
    'Les classes de préentraînement du backbone sont arrivées abîmées ou ont été modifiées en chemin ; elles ne sont donc pas utilisées. Réessayez.',
  classesOdd: 'Ce qui est arrivé, ce ne sont pas les classes de préentraînement de ce backbone ; elles ne sont donc pas utilisées.',
  classesCancelled: 'La récupération a été annulée.',
};
