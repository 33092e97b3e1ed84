// Messages that pass: what was just done, and what was not.
import type { Translated } from '../translation';

export const notices: Translated<'notices'> = {
  dismiss: 'Fermer',
  undo: 'Annuler',
  times: '{count, number} fois',
  classRemoved: 'Classe « {name} » supprimée.',
  samplesRemoved: '{count, plural, one {Un exemple supprimé.} other {# exemples supprimés.}}',
  samplesMoved: '{count, plural, one {Un exemple déplacé vers « {to} ».} other {# exemples déplacés vers « {to} ».}}',
  tagged: 'Mot-clé « {tag} » ajouté à {count, plural, one {un exemple} other {# exemples}}.',
  untagged: 'Mot-clé « {tag} » retiré de {count, plural, one {un exemple} other {# exemples}}.',
  linkPartly: 'Le lien n’a pas pu être suivi en entier : {parts}. L’adresse dit maintenant ce qui est affiché.',
  labelsConfirmed: '{count, plural, one {Classe d’un exemple confirmée.} other {Classes de # exemples confirmées.}}',
  namesAlike:
    'Deux classes s’appellent « {name} ». La seconde est affichée et enregistrée sous « {shown} » : renommez-la, ou déplacez ses exemples dans l’autre et supprimez-la.',
  namesNearlyAlike:
    'Deux classes ont presque le même nom : « {first} » et « {name} ». Si elles désignent la même chose, déplacez les exemples de l’une dans l’autre et supprimez-la.',
  writtenAnew:
    'Ce que ce navigateur conservait a été effacé ; « {name} » a donc été enregistré de nouveau, avec {samples, plural, one {# image} other {# images}}.',
  writtenAnewWithout:
    'Ce que ce navigateur conservait a été effacé ; « {name} » a donc été enregistré de nouveau, avec {samples, plural, one {# image} other {# images}}. {lost, plural, one {Une image est perdue ; la tête la connaît jusqu’à ce que vous changiez de backbone.} other {# images sont perdues ; la tête les connaît jusqu’à ce que vous changiez de backbone.}}',
  samplesFound:
    '{count, plural, one {Un exemple n’appartenait plus à aucune classe. Vous le trouvez sous « {name} ».} other {# exemples n’appartenaient plus à aucune classe. Vous les trouvez sous « {name} ».}}',
  runCutShort:
    '« {head} » n’avait pas fini d’apprendre quand ce projet était ouvert la dernière fois : il en était à l’époque {epoch, number} sur {epochs, number}. La tête obtenue jusque-là est conservée.',
  runCutShortNothing:
    '« {head} » n’avait pas fini d’apprendre quand ce projet était ouvert la dernière fois. La première époque n’était pas terminée ; rien de cet apprentissage n’est donc conservé.',
  projectElsewhere: 'Un autre onglet travaille sur ce projet ; il n’a donc pas été supprimé. Fermez d’abord cet onglet.',
  triedRemoved: '{count, plural, one {Une image essayée retirée.} other {# images essayées retirées.}}',
  trialStopped:
    'L’essai des images s’est interrompu. {left, plural, one {Un fichier n’a pas été essayé : choisissez-le de nouveau.} other {# fichiers n’ont pas été essayés : choisissez-les de nouveau.}}',
  nothingToPaste: 'Il n’y a pas d’image dans le presse-papiers. Copiez-en une et collez de nouveau.',
  readOnly: 'Aucune image n’a été ajoutée : ce projet peut seulement être consulté ici. Le message en haut de la page dit pourquoi.',
  stillOpening: 'Votre projet est encore en cours d’ouverture. Ajoutez les images de nouveau dans un instant.',
  addressDropped: 'Rien n’est récupéré d’autres pages. Enregistrez l’image et déposez son fichier ici, ou copiez-la et collez-la.',
  nothingDropped: 'Il n’y avait aucun fichier à ajouter. Les dossiers cachés et les fichiers du système sont ignorés.',
  headsLeft:
    'Une seule tête est utilisée à la fois : « {opened} » est ouverte. {count, plural, one {L’autre n’a pas été ouverte.} other {Les # autres n’ont pas été ouvertes.}}',
  headSaved: '« {name} » enregistré. Quiconque l’ouvre peut utiliser votre tête, sans vos images.',
  backboneRemoved: 'Backbone « {name} » retiré de cet appareil.',
  backboneNotKept:
    '{name} est utilisé, mais ce navigateur n’a pas pu le conserver (son espace disque est peut-être plein). La prochaine fois, il faudra le récupérer ou l’ajouter de nouveau.',
  partMissing: 'Une partie de l’application n’a pas pu être récupérée. Connectez-vous à Internet et réessayez.',
  cameraGone: 'La caméra choisie n’est plus là ; « {instead} » est donc utilisée. Choisissez-en une sous « Options de la caméra ».',
  cameraGoneAny: 'La caméra choisie n’est plus là ; une autre est donc utilisée. Choisissez-en une sous « Options de la caméra ».',
  backboneAbsent:
    'Ce projet a été quitté avec le backbone « {name} », qui n’est pas sur cet appareil : {inUse} est donc utilisé. Ajoutez ses fichiers sous « Backbones » pour continuer avec lui.',
  backboneAbsentAny:
    'Le backbone avec lequel ce projet a été quitté n’est pas sur cet appareil : {inUse} est donc utilisé. S’il était à vous, ajoutez ses fichiers sous « Backbones ».',
  hostedDamaged:
    '{backbone} est arrivé endommagé depuis le serveur de cette application ; {inUse} reste donc utilisé. Si cela se reproduit, la personne qui gère le serveur devra reconstruire l’application.',
  recovered: 'L’appareil s’est arrêté et a redémarré. Rien n’est perdu.',
  updateReady: 'Un Headstart plus récent est prêt.',
  movedToTest:
    '{count, plural, one {Un exemple déplacé vers le jeu de test : il ne sert plus à apprendre.} other {# exemples déplacés vers le jeu de test : ils ne servent plus à apprendre.}}',
  movedToTrain:
    '{count, plural, one {Un exemple retiré du jeu de test : il sert maintenant à apprendre.} other {# exemples retirés du jeu de test : ils servent maintenant à apprendre.}}',
  wholeRecordings:
    '{more, plural, one {L’un d’eux a suivi parce qu’il est de la même prise.} other {# d’entre eux ont suivi parce qu’ils sont des mêmes prises.}}',
  testFolders:
    '{count, plural, one {# image était dans des dossiers de test : elle va dans le jeu de test et ne sert pas à apprendre.} other {# images étaient dans des dossiers de test : elles vont dans le jeu de test et ne servent pas à apprendre.}}',
  foldersUnnamed:
    '{count, plural, one {Le nom d’un dossier ne montre rien ; ses images sont donc dans {names}. Nommez cette classe d’après ce qu’elles montrent.} other {Les noms de # dossiers ne montrent rien ; leurs images sont donc dans {names}. Nommez ces classes d’après ce qu’elles montrent.}}',
  noClassNamed:
    '{count, plural, one {Un fichier a été ignoré : hors de tout dossier, on ne sait pas ce qu’il montre. Ajoutez-le à une classe.} other {# fichiers ont été ignorés : hors de tout dossier, on ne sait pas ce qu’ils montrent. Ajoutez-les à une classe.}}',
  noClassCalled:
    '{count, plural, one {Un fichier a été ignoré} other {# fichiers ont été ignorés}} : aucune classe ne s’appelle {folders}. Ajoutez cette classe sous « Enseigner », ou donnez au dossier le nom de sa classe ; choisissez-le ensuite de nouveau.',
  noHeadToTest: 'Il n’y a pas encore de tête à tester. Apprenez-lui deux classes, ou ouvrez une tête.',
  measured: '« {tool} » : la mesure est terminée.',
  measuringEnded: '« {tool} » : la mesure s’est arrêtée avant la fin.',
  look: 'Voir',
  setOpened: '« {name} » est ouvert avec {pictures, plural, one {# image} other {# images}} pour apprendre et {tests, number} pour tester.',
  projectReady: '« {name} » est prêt. Votre projet reste ouvert jusqu’à ce que vous ouvriez celui-ci.',
  setFailed: 'Les images de « {name} » n’ont pas pu être dessinées. Fermez d’autres onglets et réessayez.',
};
