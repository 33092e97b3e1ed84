// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'Vérifier les images : classes à regarder de près',
  some: '{count, plural, one {La classe d’une image est peut-être fausse.} other {La classe de # images est peut-être fausse, la plus suspecte d’abord.}}',
  how: 'Pour autant d’images, une tête qui ne les avait pas apprises était inhabituellement sûre d’une autre classe. Voici celles dont la classe est la moins soutenue par cette tête et par les images les plus semblables des autres prises. Les deux peuvent se tromper : c’est vous qui décidez.',
  none: 'Aucune image ne paraît nettement mal classée',
  noneText: 'Chaque image testée ressemble à sa classe, ou vous avez dit que sa classe est juste.',
  asks: 'Les classes sont vérifiées une fois la tête testée sur des images qu’elle n’avait pas apprises. Pour cela, il faut à chaque classe une deuxième prise ou une autre photo.',
  list: 'Images dont la classe est peut-être fausse',
  keep: 'La classe est juste',
  more: '{count, plural, one {En afficher # de plus} other {En afficher # de plus}}',
  others: 'Moins probablement fausses',
  othersHow:
    'Moins de choses parlent contre la classe de ces images, mais une erreur peut s’y cacher. La classe que la tête d’essai et les images les plus semblables soutiennent le moins vient d’abord : plus on descend, moins il y a à trouver.',
  moreOthers: '{count, plural, one {En regarder #} other {En regarder #}}',
  mistakes:
    '{count, plural, one {La tête se trompe sur # image, mais n’est pas assez sûre d’une autre classe pour mettre en doute la sienne.} other {La tête se trompe sur # images, mais n’est pas assez sûre d’une autre classe pour mettre en doute la leur.}} Voir « {section} », « {table} ».',
};
