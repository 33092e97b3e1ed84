// Lessons: what each asks, what one may expect, what to look at, and what was measured.
import type { Translated } from '../translation';

export const lessons: Translated<'lessons'> = {
  sections: 'Leçons et mots',
  all: 'Toutes les leçons',
  words: 'Mots',
  intro:
    'Chaque leçon pose une question sur l’<transferLearning>apprentissage par transfert</transferLearning>. Dites d’abord ce à quoi vous vous attendez, puis mesurez-le ici, sur des images que le programme dessine lui-même.',
  begin: 'Commencer',
  beginNamed: 'Commencer : {title}',
  begun: 'Commencée',
  done: 'Terminée',
  expectTitle: 'À quoi vous attendez-vous ?',
  openTitle: 'Ouvrir les images',
  openMeans: 'Elles s’ouvrent dans un projet à part, avec les réglages de cette leçon. Vos autres projets restent tels quels.',
  open: 'Ouvrir les images',
  openAgain: 'Les ouvrir encore une fois',
  isOpen: 'Les images sont ouvertes dans le projet « {name} ».',
  lookTitle: 'Mesurer et regarder',
  goTo: 'Aller à « {section} »',
  answerTitle: 'Ce qui a été mesuré',
  youExpected: 'Vous vous attendiez à : {choice}',
  asExpected: 'Vous vous attendiez à « {choice} », et c’est bien le résultat.',
  otherThanExpected: 'Vous vous attendiez à « {expected} ». Résultat : « {came} ».',
  cameOut: 'Résultat : « {came} ».',
  notMeasured: 'Rien n’a encore été mesuré. La réponse sera ici ensuite.',
  measuredBefore: 'Vous l’avez déjà mesuré. Ouvrez les images pour le mesurer de nouveau.',
  next: 'Leçon suivante : {title}',
  underWay: 'Leçon',
  back: 'Retour à la leçon',
  leave: 'Terminer la leçon',
  reuseTitle: 'Que vaut le préentraînement ?',
  reuseIdea:
    'Le transfert, c’est réutiliser : un backbone qui a appris sur les photos d’autres personnes aide à distinguer des choses qu’il n’a jamais vues.',
  reuseQuestion:
    'Cinq sortes de feuilles, 20 images de chacune. Sur 100 images, combien de plus sont justes avec un backbone préentraîné qu’avec le même réseau aux poids aléatoires ?',
  reuseA: 'Moins de 10',
  reuseB: 'De 10 à 30',
  reuseC: 'Plus de 30',
  reuseLook:
    'Lisez la phrase du haut, puis comparez les barres des colonnes : là où deux se recouvrent largement, l’écart peut être dû au hasard.',
  fewTitle: 'Combien d’images suffisent ?',
  fewIdea:
    'Le backbone transforme déjà les images en nombres utiles. Une tête apprend seulement, à partir de vos exemples, quels nombres plaident pour quelle classe.',
  fewQuestion: 'Huit panneaux routiers. Combien d’images de chacun la tête doit-elle avoir apprises pour avoir juste 9 fois sur 10 ?',
  fewA: '1 ou 2',
  fewB: 'De 3 à 10',
  fewC: 'Plus de 10',
  fewLook:
    'Appuyez sur « Mesurer ». Voyez où la ligne passe 90 %, et où elle s’aplatit : à partir de là, d’autres du même genre n’aident guère.',
  ladderTitle: 'Combien y a-t-il à apprendre ?',
  ladderIdea: 'Chaque sorte de tête de l’échelle apprend d’une façon plus élaborée que la précédente. Prenez la première qui suffit.',
  ladderQuestion: 'Six faces d’un dé, 20 images de chacune. Quelle sorte de tête suffit ?',
  ladderA: 'Un exemple par classe',
  ladderB: 'Tous les exemples, avec une tête linéaire',
  ladderC: 'Tous les exemples, avec deux couches ou plus',
  ladderLook:
    'Appuyez sur « Mesurer ». Sous chaque sorte de tête, on lit si elle est nettement meilleure que la précédente, nommée là, et combien de nombres elle a dû apprendre.',
  costTitle: 'Que coûte l’apprentissage ?',
  costIdea: 'Le préentraînement se paie une fois et sert à beaucoup. Ce que vous y ajoutez coûte aussi de l’énergie.',
  costQuestion:
    'Sept surfaces, 10 images de chacune. Quelle part de l’énergie du préentraînement de son backbone votre tête utilise-t-elle ?',
  costA: 'Environ un centième',
  costB: 'Environ un millième',
  costC: 'Bien moins qu’un millième',
  costLook: 'Voyez de quoi le chiffre est fait et ce qui est supposé. Suivez ensuite le long axe jusqu’à des réseaux bien plus grands.',
  misleadsTitle: 'Quand un bon score trompe-t-il ?',
  misleadsIdea:
    'Une tête apprend tout ce qui distingue les classes. Des images mises de côté, prises de la même façon, la mettent à l’épreuve sur des images du même genre.',
  misleadsQuestion:
    'Chaque sorte de feuille est sur un fond de sa propre couleur. Sur 10 nouvelles images, les fonds sont échangés : combien seront justes ?',
  misleadsA: '9 ou 10, car les feuilles sont les mêmes',
  misleadsB: 'Environ la moitié',
  misleadsC: 'Presque aucune',
  misleadsLook:
    'Regardez d’abord le score sur les images mises de côté. Essayez ensuite les images aux fonds échangés, et voyez sous « Pourquoi cette réponse » quels carrés plaident pour la réponse.',
  swapped: 'Essayer 10 images aux fonds échangés',
  swappedName: '{name} {number, number}, autre fond',
  misleadsHeldOut: 'Images mises de côté, fonds comme appris : {right, number} justes sur {asked, number}.',
  misleadsForced: 'Ce qui compte est la classe qui reçoit le plus, même là où la tête dit « Je ne sais pas ».',
  misleadsSwapped: 'Fonds échangés : {right, number} justes sur {asked, number}.',
  misleadsNotTried: 'Les images aux fonds échangés n’ont pas encore été essayées.',
};
