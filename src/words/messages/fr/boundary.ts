// What is said where a part of the page could not be drawn.
import type { Translated } from '../translation';

export const boundary: Translated<'boundary'> = {
  part: 'Un problème est survenu au dessin de cette partie de la page. Vos exemples sont intacts, et tout le reste continue.',
  page: 'Un problème est survenu au dessin de la page. Vos exemples sont intacts.',
  again: 'La réafficher',
  copy: 'Copier les détails',
  copied: 'Copié',
  details: 'Les détails, à copier à la main',
};
