// A backbone of one’s own: why files are none, and what to do.
import type { Translated } from '../translation';

export const ownBackbones: Translated<'ownBackbones'> = {
  deviceCannot: 'Cet appareil n’a pas pu faire tourner ce backbone. Le précédent continue de servir.',
  unusable:
    'Cette application ne peut pas faire tourner ce backbone. Elle fait tourner des réseaux TensorFlow.js, en couches ou en graphes, qui regardent une image carrée en couleurs.',
  noTopology:
    'Il n’y a pas de model.json d’un réseau TensorFlow.js parmi ces fichiers. Choisissez-le avec ses fichiers de poids, ou un zip du tout.',
  several: 'Il y a plusieurs backbones parmi ces fichiers. Choisissez un backbone à la fois.',
  missing: 'Le fichier de poids « {file} » manque. Choisissez model.json et tous ses fichiers de poids ensemble.',
  archive: 'L’archive ne peut pas être lue. Décompressez-la et choisissez les fichiers qu’elle contient.',
  encrypted:
    'L’archive est protégée par un mot de passe, elle ne peut donc pas être lue. Décompressez-la avec son mot de passe et choisissez les fichiers eux-mêmes.',
  tooLarge: 'Ces fichiers sont plus grands qu’un backbone ne peut l’être.',
  unreadable: 'Un fichier n’a pas pu être lu. Choisissez les fichiers de nouveau.',
  stopped:
    'La lecture des fichiers s’est arrêtée. Ils sont peut-être trop grands pour cet appareil : fermez d’autres onglets et réessayez.',
  cancelled: 'La lecture des fichiers a été annulée.',
};
