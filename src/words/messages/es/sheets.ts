// Places other than Teach: what their sheets are called, and the ways between places.
import type { Translated } from '../translation';

export const sheets: Translated<'sheets'> = {
  toTeach: 'Ir a «Enseñar»',
  aboutHead: 'Sobre esta cabeza',
  openOrShare: 'Abrir o compartir',
  next: 'Siguiente: {section}',
  onwards: 'Continuar',
  sectionsBefore: 'Secciones anteriores',
  sectionsAfter: 'Más secciones',
};
