// The card of a head, and its proof.
import type { Translated } from '../translation';

export const modelCard: Translated<'modelCard'> = {
  form: 'Fiche : qui l’a faite, à quoi elle sert',
  goesAlong:
    'La fiche accompagne le fichier de tête, avec le nombre d’exemples et de prises de chaque classe, la qualité de la tête quand elle a été testée, et deux images dessinées qui la vérifient là où elle est ouverte.',
  author: 'Faite par',
  authorHint: 'Un nom, une classe ou une école. Laissez vide si personne ne doit le savoir.',
  about: 'À quoi elle sert',
  aboutHint: 'Par exemple : trie des déchets devant un mur blanc.',
  limits: 'Ce pour quoi elle n’est pas faite',
  limitsHint: 'Où elle échoue, et ce qu’elle n’a jamais vu.',
  kind: 'Comment elle a appris',
  score: 'Sa qualité',
  onHeldOut:
    'Juste pour {right, number} sur {asked, number} images qu’elle n’avait pas apprises : entre {low} et {high} sur des images comme celles-ci.',
  onTestSet:
    'Juste pour {right, number} sur {asked, number} images d’un jeu de test : entre {low} et {high} sur des images comme celles-ci.',
  singly: 'Chaque image a été comptée pour elle-même : si plusieurs viennent d’une même prise, le véritable intervalle est plus large.',
  ofClass: '{name} : {samples, plural, one {# exemple} other {# exemples}}',
  ofClassRecorded: '{name} : {samples, plural, one {# exemple} other {# exemples}} en {recordings, plural, one {# prise} other {# prises}}',
  ofClassSingle: '{name} : {samples, plural, one {# image isolée} other {# images isolées}}',
  tags: 'Mots-clés',
  tagged: '{tag} ({samples, number})',
  backboneLearned: 'Sur quoi le backbone a appris',
  backboneLicence: 'Conditions du backbone',
  asking: 'Vérification qu’elle donne les mêmes réponses ici…',
  equal: 'Elle donne ici les mêmes réponses que là où elle a été enregistrée, jusqu’au dernier chiffre.',
  same: 'Elle donne ici les mêmes réponses que là où elle a été enregistrée : les probabilités diffèrent d’au plus {points} points.',
  differs:
    'Elle donne ici d’autres réponses que là où elle a été enregistrée : les probabilités diffèrent jusqu’à {points} points. Les nombres du backbone lui-même diffèrent de {share} : cet appareil calcule donc autrement. Choisissez un autre appareil dans « Enseigner ».',
  unanswered: 'Le backbone n’a pas répondu ; on n’a donc pas pu vérifier que la tête donne les mêmes réponses ici.',
  unsummed: 'Ce fichier ne dit pas s’il a été modifié après son enregistrement : sa somme de contrôle manque.',
  noProof:
    'Il n’y a pas d’images pour la vérifier : un lien n’en contient pas, ni un fichier enregistré par un Headstart plus ancien ou fait ailleurs.',
};
