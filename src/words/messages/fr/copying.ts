// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Copiez-le à la main : cette page n’a pas le droit d’écrire dans le presse-papiers.',
  link: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkByHand: 'Le lien vers cet outil, avec ses réglages',
};
