// A web page with the head in it, and code to copy.
import type { Translated } from '../translation';

export const webPage: Translated<'webPage'> = {
  title: 'Page web',
  purpose: 'Une page à vous, avec une caméra et un sélecteur d’images. Elle ne demande rien à un autre serveur et marche hors ligne.',
  holds:
    'Le backbone, la tête et la page en un zip. Décompressez-le sur n’importe quel serveur web ; son README.txt dit comment. Vos images n’y sont pas.',
  unknownOnce:
    'Elle peut dire « Je ne sais pas » dès que chaque classe a des exemples de deux prises, et qu’il y a vingt exemples en tout.',
  unknown: 'Elle dit « Je ne sais pas » pour les images qui ne ressemblent à rien de ce que la tête a appris.',
  noUnknown: 'Elle nomme toujours une classe : cette tête n’apporte rien pour reconnaître les images inconnues.',
  notAGraph:
    'Ce backbone est un graphe TensorFlow, que le petit programme de la page ne peut pas exécuter. Choisissez le backbone intégré, un MobileNetV1 ou un MobileNetV2.',
  notRandom: 'Ce backbone a des poids aléatoires, refaits sur chaque appareil ; il n’est donc pas écrit dans un fichier.',
  notUsable: 'Ce backbone n’a pas pu s’écrire dans une page. Choisissez un autre backbone.',
  noParts: 'Ce qui va dans chaque page n’a pas pu être téléchargé. Vérifiez la connexion, puis réessayez.',
  save: 'Enregistrer la page web',
  saving: 'Écriture de la page web',
  saved: '« {name} » enregistré. Décompressez-le ; son README.txt dit comment l’ouvrir.',
  code: 'Du code pour votre propre page',
  kind: 'Faite avec',
  module: 'Page web, avec un module',
  script: 'Page web, avec un simple script',
  react: 'React',
  p5: 'p5.js',
  microbit: 'micro:bit',
  snippet: 'Se place à côté des fichiers décompressés, ou les demande',
  knows: 'Elle connaît : {classes}.',
  camera: 'Utiliser la caméra',
  choose: 'Choisir une image',
  loading: 'Préparation…',
  ready: 'Prêt. Utilisez la caméra ou choisissez une image.',
  dontKnow: 'Je ne sais pas',
  noCamera: 'La caméra ne peut pas servir. Autorisez-la pour cette page, ou choisissez une image.',
  noPicture: 'Ce fichier n’est pas une image que ce navigateur sait afficher. Choisissez-en un autre.',
  notLoaded: 'Cette page n’a pas pu se préparer. Rechargez-la ; si cela ne suffit pas, décompressez de nouveau les fichiers.',
  noScript: 'Cette page a besoin de JavaScript.',
  privacy: 'Faite avec Headstart. Aucune image ne quitte cet appareil.',
};
