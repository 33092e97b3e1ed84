// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Cópialo a mano: esta página no puede escribir en el portapapeles.',
  link: 'Copiar el enlace',
  linkCopied: 'Enlace copiado',
  linkByHand: 'El enlace a esta herramienta, con sus ajustes',
};
