// Places other than Teach: what their sheets are called, and the ways between places.
import type { Translated } from '../translation';

export const sheets: Translated<'sheets'> = {
  toTeach: 'Ir para “Ensinar”',
  aboutHead: 'Sobre esta cabeça',
  openOrShare: 'Abrir ou compartilhar',
  next: 'A seguir: {section}',
  onwards: 'Continuar',
  sectionsBefore: 'Seções anteriores',
  sectionsAfter: 'Mais seções',
};
