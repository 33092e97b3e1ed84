// Why a backbone, or its pretraining classes, did not arrive, and what to do.
import type { Translated } from '../translation';

export const fetching: Translated<'fetching'> = {
  offline: 'Le backbone n’a pas pu être récupéré : il n’y a pas de connexion. Connectez-vous et réessayez.',
  silent:
    'Le serveur du backbone ne donne aucune réponse que cette page puisse lire. La cause peut être la connexion, un filtre en chemin, ou la règle du serveur contre les autres sites (CORS). Réessayez, ou choisissez-en un autre.',
  cors: 'Le serveur du backbone répond, mais ne laisse aucun autre site y lire (CORS). Choisissez-en un autre.',
  tooLarge: 'Ce que son serveur envoie est plus grand que tout backbone ; ce n’est donc pas pris. Choisissez-en un autre.',
  notFound: 'Le backbone n’est plus à son adresse. Réessayez plus tard, ou choisissez-en un autre.',
  refused: 'Le serveur du backbone a refusé. Réessayez plus tard, ou choisissez-en un autre.',
  cutShort: 'Le backbone est arrivé incomplet. Réessayez.',
  damaged: 'Le backbone est arrivé abîmé ou a été modifié en chemin ; il n’est donc pas utilisé. Réessayez.',
  noBackbone: 'Ce qui est arrivé n’est pas un backbone. L’adresse mène peut-être à autre chose.',
  ownGone: 'Ce backbone à vous n’est plus sur cet appareil. Ajoutez de nouveau ses fichiers sous « Backbones ».',
  cancelled: 'Le chargement du backbone a été annulé.',
  classesOffline: 'Ce que le backbone a appris à nommer n’a pas pu être récupéré : il n’y a pas de connexion. Connectez-vous et réessayez.',
  classesSilent:
    'Le serveur de ce que le backbone a appris à nommer ne donne aucune réponse que cette page puisse lire. Réessayez plus tard.',
  classesNotFound: 'Ce que le backbone a appris à nommer n’est plus à son adresse. Réessayez plus tard.',
  classesRefused: 'Le serveur de ce que le backbone a appris à nommer a refusé. Réessayez plus tard.',
  classesCutShort: 'Ce que le backbone a appris à nommer est arrivé incomplet. Réessayez.',
  classesDamaged:
    'Ce que le backbone a appris à nommer est arrivé abîmé ou a été modifié en chemin ; ce n’est donc pas utilisé. Réessayez.',
  classesOdd: 'Ce qui est arrivé n’est pas ce que ce backbone a appris à nommer ; ce n’est donc pas utilisé.',
  classesCancelled: 'La récupération a été annulée.',
};
