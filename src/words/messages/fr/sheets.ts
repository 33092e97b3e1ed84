// Places other than Teach: what their sheets are called, and the ways between places.
import type { Translated } from '../translation';

export const sheets: Translated<'sheets'> = {
  toTeach: 'Aller à « Enseigner »',
  aboutHead: 'À propos de cette tête',
  openOrShare: 'Ouvrir ou partager',
  next: 'Ensuite : {section}',
  onwards: 'Continuer',
  sectionsBefore: 'Sections précédentes',
  sectionsAfter: 'Autres sections',
};
