// The test set of one’s own.
import type { Translated } from '../translation';

export const testSet: Translated<'testSet'> = {
  title: 'Jeu de test',
  traysTitle: 'Ce qui la teste, ce qu’elle apprend',
  empty: 'Pas encore de jeu de test',
  emptyText:
    'Prenez <testSet>quelques images de chaque classe</testSet> telles qu’elles viendront vraiment : dans une autre pièce, sous une autre lumière, d’une autre tasse. La tête ne les apprend jamais, elles montrent donc à quoi s’attendre dehors. Vous pouvez aussi en glisser ici, ou les choisir et appuyer sur le bouton.',
  emptyTextByTouch:
    'Prenez <testSet>quelques images de chaque classe</testSet> telles qu’elles viendront vraiment : dans une autre pièce, sous une autre lumière, d’une autre tasse. La tête ne les apprend jamais, elles montrent donc à quoi s’attendre dehors. Ou choisissez ci-dessous des images d’une classe et appuyez sur le bouton.',
  otherNames:
    'Une tête venue d’un {origin, select, link {lien} other {fichier}} n’est testée que sur des classes qui portent le nom des siennes : {classes}. Aucune des vôtres ne le porte : renommez-les dans « Enseigner ».',
  failed: 'Le test a échoué. Il est refait dès que quelque chose change.',
  noHead: 'Les images sont là. Dès qu’il y a une tête pour ce backbone, elle est testée dessus.',
  asking: 'Test en cours…',
  right: 'Juste pour {right, number} sur {asked, plural, one {# image de votre jeu de test} other {# images de votre jeu de test}}',
  lineWhy: 'La tête n’apprend jamais de celles-ci.',
  toIt: 'Aller au jeu de test',
  rightPart:
    'Juste pour {right, number} sur {asked, plural, one {# image de votre jeu de test} other {# images de votre jeu de test}}, qui teste {tested, number} classes sur {classes, number}',
  between: 'Sur des images comme celles-ci, elle a probablement juste dans {low} à {high} des cas.',
  tooFew:
    'Trop peu pour un pourcentage : prenez au moins {least, number} images de test en {recordings, number} prises, quelques-unes de chaque classe.',
  untested: 'Sans test : {classes}. Prenez aussi des images de test de {count, plural, one {cette classe} other {ces classes}}.',
  lower: 'C’est entre {low, number} et {high, number} points de moins que sur vos exemples, sous « Ce qu’elle vaut ».',
  lowerWhy:
    'Vos images de test diffèrent peut-être des images d’apprentissage, ou des exemples ont changé de classe après un regard sur ses erreurs. Pour des images comme celles de votre jeu de test, fiez-vous plutôt à ce nombre. Des images d’apprentissage dans plus de lieux et sous plus de lumières peuvent réduire l’écart.',
  lowerWhyAdded:
    'Pour des images comme celles de votre jeu de test, fiez-vous plutôt à ce nombre. Plus d’images d’apprentissage, aussi variées qu’elles, peuvent réduire l’écart. Peut-être aussi que des exemples ont changé de classe après un regard sur ses erreurs.',
  higher: 'C’est entre {low, number} et {high, number} points de plus que sur vos exemples, sous « Ce qu’elle vaut ».',
  higherWhy:
    'Vos images de test sont peut-être plus faciles que les images d’apprentissage, ou leur ressemblent beaucoup : vérifiez qu’aucune n’est presque une copie.',
  sameAsHeldOut: 'Pas de différence nette avec le résultat sur vos exemples, sous « Ce qu’elle vaut » : les deux nombres se confirment.',
  noGap: 'Avec plus d’images, ce résultat est comparé ici à celui sur vos exemples.',
  byClass: 'Par classe',
  classRight: '« {name} » : {right, number} justes sur {asked, number}',
  unknownClass:
    '{count, plural, one {Une image de test est d’une classe que cette tête ne connaît pas : elle ne compte pas.} other {# images de test sont de classes que cette tête ne connaît pas : elles ne comptent pas.}}',
  learnt:
    '{count, plural, one {Une image de test fait peut-être partie de celles que cette tête a apprises : elle ne compte pas tant que la tête n’a pas réappris.} other {# images de test font peut-être partie de celles que cette tête a apprises : elles ne comptent pas tant que la tête n’a pas réappris.}}',
  learntInFile:
    '{count, plural, one {Une image de test vient d’une prise que cette tête a apprise : elle ne compte pas.} other {# images de test viennent de prises que cette tête a apprises : elles ne comptent pas.}}',
  nobodyKnows:
    'On ne sait pas quelles images cette tête a apprises. Si vos images de test en font partie, ce score ne dit rien sur de nouvelles images.',
  unreadable: '{count, plural, one {Une image de test est illisible.} other {# images de test sont illisibles.}}',
  seeWrong: '{count, plural, one {Voir celle où elle s’est trompée} other {Voir les # où elle s’est trompée}}',
  wrongOnes: 'Images de test où elle s’est trompée',
  surestFirst: 'D’abord celles dont elle était la plus sûre.',
  dropFolders: 'Déposez ici des dossiers pour tester',
  fromFolders: 'Images de test depuis des dossiers',
  ways: 'Un dossier va dans la classe de son nom. Glissez des images d’un cadre à l’autre ; une prise va toujours tout entière.',
  waysByTouch:
    'Un dossier va dans la classe de son nom. Choisissez des images dans un cadre d’une classe pour les mettre dans l’autre ; une prise va toujours tout entière.',
  hint: 'Maintenez ensuite le bouton d’une classe ci-dessous : chaque image de la caméra teste cette <class>classe</class>, et la tête n’apprend jamais d’elle.',
  record: 'Filmer {class} pour le test',
  hold: 'Maintenir : filmer un test',
  upload: 'Importer',
  uploadTo: 'Importer des images de test de {class}',
  tests: '{count, plural, one {# image la teste} other {# images la testent}}',
  learns: '{count, plural, one {Elle apprend # image} other {Elle apprend # images}}',
  testsOf: 'Images de test de {class}',
  learnsOf: 'Images d’apprentissage de {class}',
  noTests: 'Rien ne teste encore cette classe.',
  noneLearned: 'Elle n’apprend aucune image de cette classe.',
  picture: 'Image {number, number}',
  chosenOnes: 'Images choisies',
  toTraining: '{count, plural, one {L’apprendre} other {Apprendre ces #}}',
  toTest: '{count, plural, one {L’utiliser en test} other {Utiliser ces # en test}}',
  delete: 'Supprimer',
  chooseNone: 'Ne rien choisir',
};
