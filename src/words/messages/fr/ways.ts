// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'Sortir',
  outHint: 'Rien ne quitte cet appareil, sauf ce que vous enregistrez ou envoyez vous-même.',
  in: 'Entrer',
  inHint:
    'Choisissez un fichier ci-dessous, ou déposez-le ici ou n’importe où sur la page. Ce qu’il est se voit à son contenu, pas à son nom.',
};
