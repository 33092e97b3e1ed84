// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'À regarder de près',
  some: '{count, plural, one {Une classe est peut-être fausse.} other {# classes sont peut-être fausses, la plus probable d’abord.}}',
  how: 'La tête n’a pas appris ces images, et elle est plus sûre d’une autre classe que d’habitude. Elle peut se tromper : c’est vous qui décidez.',
  none: 'Aucune classe ne paraît fausse',
  noneText: 'Chaque image demandée ressemble à sa classe, ou vous avez dit que sa classe est juste.',
  asks: 'On doute des classes une fois la tête interrogée sur des images qu’elle n’avait pas apprises. Filmez chaque classe encore une fois, et ce sera fait.',
  list: 'Classes peut-être fausses',
  keep: 'La classe est juste',
  more: '{count, plural, one {En afficher # de plus} other {En afficher # de plus}}',
};
