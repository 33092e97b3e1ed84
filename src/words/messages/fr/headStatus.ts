// Where the head stands: what it lacks, or what it has learned.
import type { Translated } from '../translation';

export const headStatus: Translated<'headStatus'> = {
  knows: 'Connaît {classes, plural, one {# classe} other {# classes}} grâce à {samples, plural, one {# exemple} other {# exemples}}.',
  knowsWithCopies:
    'Connaît {classes, plural, one {# classe} other {# classes}} grâce à {samples, plural, one {# exemple} other {# exemples}} et {copies, plural, one {# copie modifiée} other {# copies modifiées}}.',
  knowsWithout: 'Connaît {classes, plural, one {# classe} other {# classes}} sans un seul exemple.',
  behind: 'Elle n’a pas appris vos exemples les plus récents.',
  failed: 'L’apprentissage a échoué. Modifiez un exemple pour réessayer.',
  failedForNow: 'L’apprentissage a échoué. On réessaie dans un instant.',
  learning: 'Apprentissage…',
  opening: 'Ouverture de votre projet…',
  looking: 'Examen de vos exemples…',
  waiting: 'En attente du backbone…',
  stuck: 'Trop peu de vos exemples ont pu être lus pour apprendre. Réessayez, ou choisissez un autre appareil.',
  fromFile:
    'Utilise « {head} », une tête venue d’un {origin, select, link {lien} other {fichier}}. Elle connaît {classes, plural, one {# classe} other {# classes}}.',
  otherBackbone:
    '« {head} », une tête venue d’un {origin, select, link {lien} other {fichier}}, a été faite sur {backbone} et ne peut rien prédire avec le backbone utilisé. Choisissez ce backbone, ou revenez à votre propre tête.',
  noMapping: 'Dites quelles classes de préentraînement du backbone comptent comme vos classes.',
  notTunable: 'L’ajustement fin demande un autre backbone.',
  ready: 'Prête à apprendre : appuyez sur Démarrer.',
  meanwhile: 'D’ici là, votre tête de la sorte « {kind} » prédit.',
  secondOn: 'Faites-lui de nouveau apprendre une deuxième classe, ou ajoutez-en une : une tête sert à distinguer des choses.',
  twoClasses: 'Ajoutez deux classes : une tête sert à distinguer des choses.',
  secondClass: 'Ajoutez une deuxième classe : une tête sert à distinguer des choses.',
  bothClasses: 'Ajoutez des exemples aux deux classes. Quelques-uns suffisent pour commencer.',
  samplesFor: 'Ajoutez des exemples à {classes}.',
  oneMore: 'Ajoutez des exemples à une classe de plus.',
};
