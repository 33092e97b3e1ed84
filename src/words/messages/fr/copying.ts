// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Copiez-le à la main : cette page n’a pas le droit d’écrire dans le presse-papiers.',
};
