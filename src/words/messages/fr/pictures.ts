// Samples in a sheet: what is known of one, and what can be done with some.
import type { Translated } from '../translation';

export const pictures: Translated<'pictures'> = {
  own: 'Sa classe',
  predicted: 'La tête dit',
  notAsked: 'pas testée',
  nearest: 'Les plus semblables',
  similarity: 'similarité {cosine}',
  moveTo: 'Déplacer vers…',
  moveToThis: '{count, plural, one {Déplacer vers « {name} »} other {Déplacer # vers « {name} »}}',
  delete: '{count, plural, one {Supprimer} other {Supprimer #}}',
  none: 'Il ne reste aucune image ici.',
  previous: 'Image précédente',
  next: 'Image suivante',
  place: '{at} sur {of}',
  sample: 'Image {at}',
  large: 'L’exemple, recadré au carré que voit le backbone',
  broken: 'illisible',
};
