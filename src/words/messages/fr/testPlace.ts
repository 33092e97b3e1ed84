// The place Test: its sections, and what each says while there is nothing to show.
import type { Translated } from '../translation';

export const testPlace: Translated<'testPlace'> = {
  sections: 'Que tester',
  howGood: 'Ce qu’elle vaut',
  check: 'Vérifier les images',
  unknown: '« Je ne sais pas »',
  why: 'Pourquoi cette réponse',
  howGoodTitle: 'Que vaut-elle ?',
  askTitle: 'Interrogez-la vous-même',
  checkEmpty: 'Pas encore d’images à vérifier',
  checkEmptyText:
    'Une image dans la mauvaise classe apprend à la tête quelque chose de faux. Prenez des images de deux classes, et celles qui méritent un second regard s’affichent ici.',
  unknownTitle: 'Ce qu’elle ne sait pas',
  unknownEmpty: 'Rien à comparer encore',
  unknownEmptyText:
    'Une tête doit choisir une de ses classes, même pour une image qui ne ressemble à aucune. Apprenez-lui d’abord deux classes, puis voyez ici à quoi elle ferait mieux de ne pas répondre.',
  whyTitle: 'Pourquoi a-t-elle dit cela ?',
  onlyLearntHere: 'On ne le sait que d’une tête qui a appris ici.',
  whyEmpty: 'Pas encore de réponse à expliquer',
  whyEmptyText:
    'Apprenez-lui d’abord deux classes. Choisissez ensuite une réponse ici et voyez de quelles images parmi les vôtres, et de quelle partie de l’image, elle venait.',
};
