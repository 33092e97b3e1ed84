// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: 'Que comparer',
  columns: 'Côte à côte',
  curve: 'Courbe d’apprentissage',
  ladder: 'Échelle',
  map: 'Carte',
  cost: 'Coût',
  bias: 'Biais',
  sets: 'Séries d’exemples',
  openSet: 'Utiliser des exemples dessinés',
  inside: 'Voir l’intérieur',
  report: 'Rapport',
  behindSamples: 'Cela a été mesuré sur d’autres exemples que ceux de maintenant.',
  behindBackbone: 'Cela a été mesuré avec un autre backbone que celui qui est utilisé maintenant.',
  behindSettings: 'Des réglages ont changé depuis cette mesure.',
  unread: 'Ce qui a été mesuré ici auparavant n’a pas pu être lu.',
  linkAsks:
    'Ce lien demande d’autres réglages pour vos têtes : {parts}. Rien ne change si vous ne les utilisez pas ; sinon, votre tête réapprend avec eux.',
  linkTake: 'Utiliser ces réglages',
  linkTaken: 'Votre tête apprend avec les réglages du lien.',
};
